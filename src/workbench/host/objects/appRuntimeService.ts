import { invalidArgument } from "../errors";
import { ApiObject } from "./apiObject";

/** Office.addin.showAsTaskpane and hide */
export class AppRuntimeService extends ApiObject {
  getAppRuntimeState(): string {
    return this.host.taskpane.visibility === "Visible" ? "Visible" : "Background";
  }

  setAppRuntimeState(state: unknown): void {
    if (state !== "Visible" && state !== "Background") throw invalidArgument();
    this.host.taskpane.ask(state === "Visible" ? "Visible" : "Hidden");
  }
}

/** Office.addin.getStartupBehavior and setStartupBehavior */
export class AppRuntimePersistenceService extends ApiObject {
  getAppRuntimeStartState(): string {
    return this.host.taskpane.startsWithWorkbook ? "Background" : "Inactive";
  }

  setAppRuntimeStartState(state: unknown): void {
    if (state !== "Background" && state !== "Inactive") throw invalidArgument();
    this.host.taskpane.startsWithWorkbook = state === "Background";
  }
}

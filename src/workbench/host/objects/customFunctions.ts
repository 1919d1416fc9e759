import type { FunctionBridge } from "../functions";
import { ApiObject } from "./apiObject";

/** The host's end of Microsoft's custom functions runtime. */
export class CustomFunctions extends ApiObject {
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.host.functions.runtimeReady();
  }

  _GetEnabledFeatures(): number[] {
    return [];
  }

  setInvocationArrayResults(results: Parameters<FunctionBridge["take"]>[0]): void {
    this.host.functions.take(results);
  }
}

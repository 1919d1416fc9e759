import type { FunctionBridge } from "../functions";
import { ApiObject } from "./apiObject";

const SHORT_INTERVALS = 2;

/** The host's end of Microsoft's custom functions runtime. */
export class CustomFunctions extends ApiObject {
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.host.functions.runtimeReady();
  }

  /** the runtime may send its results at short intervals */
  _GetEnabledFeatures(): number[] {
    return [SHORT_INTERVALS];
  }

  setInvocationArrayResults(results: Parameters<FunctionBridge["take"]>[0]): void {
    this.host.functions.take(results);
  }
}

/** Writes a KPI call, and puts it in the place of another one, leaving everything around it as it is. */
import { namespace } from "../../functions/catalogue";
import type { Call, FoundCall } from "../../functions/calls";

/** KPI.NAME(…): arguments left out at the end are dropped, those in between stay empty. */
export function writeCall({ id, args }: Call): string {
  const length = args.findLastIndex((arg) => arg !== "") + 1;
  return `${namespace}.${id}(${args.slice(0, length).join(",")})`;
}

/** The formula with another call in the place of the one that was found. */
export function replaceCall(formula: string, { start, end }: FoundCall, call: Call): string {
  return formula.slice(0, start) + writeCall(call) + formula.slice(end);
}

/** A function's example as a formula. */
import type { Parameter } from "../../functions/parameters";
import type { Matrix, Value } from "../../functions/values";
import { dateFormula, quotedText } from "./field";
import type { AnyDefinition } from "./texts";

/** The example's arguments as they stand in a formula. */
export function exampleArguments({ example, parameters }: AnyDefinition): string[] {
  return example.args.map((value, at) => argumentOf(value, parameters[at]));
}

function argumentOf(value: Value | Matrix | null, { date }: Parameter): string {
  if (value === null) return "";
  if (Array.isArray(value)) {
    return `{${value.map((row) => row.map(constant).join(",")).join(";")}}`;
  }
  return date && typeof value === "number" ? dateFormula(value) : constant(value);
}

function constant(value: Value): string {
  return typeof value === "string" ? quotedText(value) : String(value).toUpperCase();
}

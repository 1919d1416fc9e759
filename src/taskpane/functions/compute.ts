/** Computes a call beside Excel, from the values that its references have in the workbook. */
import { definitionOf, type FunctionId } from "../../functions/catalogue";
import { evaluate, type Evaluation } from "../../functions/evaluate";
import { isFailure } from "../../kpi/failure";
import type { Language } from "../../locales";
import type { CellValues } from "../../workbook/types";
import { readArgument } from "./argument";
import type { Call } from "../../functions/calls";

/** The references that must be read for it; undefined where a part of it can only be computed by Excel. */
export function referencesOf({ args }: Call): string[] | undefined {
  const found = args.map((source) => {
    const argument = readArgument(source);
    switch (argument.kind) {
      case "omitted":
      case "value":
        return [];
      case "reference":
        return [argument.reference];
      case "call":
        return referencesOf(argument.call);
      case "formula":
        return undefined;
    }
  });
  return found.every((some) => some !== undefined) ? [...new Set(found.flat())] : undefined;
}

/** `values` hold what every reference of the call stands for. */
export function compute(
  { id, args }: Call,
  values: ReadonlyMap<string, CellValues>,
  language: Language
): Evaluation {
  const given: unknown[] = [];
  for (const source of args) {
    const argument = readArgument(source);
    if (argument.kind === "value") given.push(argument.value);
    else if (argument.kind === "reference") given.push(asArgument(values.get(argument.reference)));
    else if (argument.kind === "call") {
      const inner = compute(argument.call, values, language);
      // As in Excel, an error inside is the error of the whole.
      if (!inner.ok) return inner;
      given.push(inner.value);
    } else given.push(null);
  }
  return evaluate(id, given, language);
}

/** A single cell is handed over as its value. */
function asArgument(values: CellValues | undefined): unknown {
  return values?.length === 1 && values[0].length === 1 ? values[0][0] : values;
}

/** Which of the arguments the function cannot do without. */
export function isNeeded(id: FunctionId, at: number): boolean {
  const parameter = definitionOf(id)?.parameters[at];
  return parameter !== undefined && isFailure(parameter.read(null));
}

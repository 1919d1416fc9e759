/** Comparisons in rules: Excel's API starts them with a capital, files do not and know some by shorter names. */
import type { DataValidation } from "hucre/xlsx";
import type { ValidationOperator } from "../book/book";

type FileOperator = NonNullable<DataValidation["operator"]>;

const operators: Record<ValidationOperator, FileOperator> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

export function toFileOperator(operator: ValidationOperator): FileOperator {
  return operators[operator];
}

/** A file that says nothing means "between". */
export function fromFileOperator(operator: FileOperator = "between"): ValidationOperator {
  const found = (Object.keys(operators) as ValidationOperator[]).find(
    (name) => operators[name] === operator
  );
  return found ?? "Between";
}

/** A limit of a rule: a number stays a number, a formula has its "=". */
export function toFileLimit(limit: string | number): string {
  return String(limit).replace(/^=/, "");
}

export function fromFileLimit(limit: string | undefined): string | number {
  const text = limit ?? "0";
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : `=${text}`;
}

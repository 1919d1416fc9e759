/** The checks that hand-written functions make, and the errors that they give. */

export const NA = "#N/A";
export const VALUE = "#VALUE!";
export const DIV0 = "#DIV/0!";
const NUM = "#NUM!";

/** What stands in an argument of one cell, which may come as a block. */
export function one(argument: unknown): unknown {
  if (!Array.isArray(argument)) return argument;
  if (argument.length === 0) return undefined;
  if (argument.length > 1) return argument;
  const row: unknown = argument[0];
  if (!Array.isArray(row)) return row;
  return row.length > 1 ? row : row[0];
}

export function valueOr(argument: unknown, fallback: unknown): unknown {
  const cell = one(argument);
  return isBlank(cell) ? fallback : cell;
}

export function isBlank(cell: unknown): boolean {
  return cell === undefined || cell === null || cell === "";
}

export function isNumber(cell: unknown): cell is number {
  return typeof cell === "number" && Number.isFinite(cell);
}

const errors = ["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#REF!", "#NAME?", "#NULL!", "#SPILL!"];

/** A text that is not the error of a cell. */
export function isText(cell: unknown): cell is string {
  return typeof cell === "string" && (cell[0] !== "#" || !errors.includes(cell));
}

/** Why what is no number is refused. */
export function refusal(cell: unknown): string {
  return isBlank(cell) ? NA : VALUE;
}

export function optionalNumber(argument: unknown): number | undefined | string {
  const cell = one(argument);
  if (isBlank(cell)) return undefined;
  return isNumber(cell) ? cell : VALUE;
}

/** A result without the sign of a zero. */
export function finite(result: number): number | string {
  return Number.isFinite(result) ? result + 0 : NUM;
}

export function ratio(part: number, whole: number): number | string {
  return whole === 0 ? DIV0 : finite(part / whole);
}

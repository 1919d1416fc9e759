/** What Excel hands over and takes back, and how a blank is told. */

export type Value = number | string | boolean;
export type Matrix = Value[][];
export type Result = Value | Matrix;

/** A blank cell, an omitted argument and an empty text are the same. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "";
}

/** The cells of an argument row by row; a single value is a block of one. */
export function cellsOf(argument: unknown): unknown[] {
  if (!Array.isArray(argument)) return [argument];
  const cells: unknown[] = [];
  for (const row of argument as unknown[])
    if (Array.isArray(row)) for (const cell of row) cells.push(cell);
    else cells.push(row);
  return cells;
}

/** Whether there is nothing in an argument that is one cell, or no cell at all. */
export function isBlankArgument(argument: unknown): boolean {
  if (!Array.isArray(argument)) return isBlank(argument);
  if (argument.length > 1) return false;
  const cells = cellsOf(argument);
  return cells.length === 0 || (cells.length === 1 && isBlank(cells[0]));
}

/** NaN and the infinities are no numbers here, and neither is a text that looks like one. */
export function isNumber(cell: unknown): cell is number {
  return typeof cell === "number" && Number.isFinite(cell);
}

const errorTexts = new Set([
  "#N/A",
  "#VALUE!",
  "#DIV/0!",
  "#NUM!",
  "#REF!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#GETTING_DATA",
]);

const numberSign = "#".charCodeAt(0);

/** Some hosts hand over a cell's error as its text. Looked up only where the text begins like one. */
export function isText(cell: unknown): cell is string {
  if (typeof cell !== "string") return false;
  return cell.charCodeAt(0) !== numberSign || !errorTexts.has(cell);
}

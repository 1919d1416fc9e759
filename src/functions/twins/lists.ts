/** Lists that belong together, and places within a list, in formulas that need no array entry. */
import type { Shape } from "./argument";
import { blankCells, filledCells, notAvailable, wrongValue } from "./formula";
import type { ListOperand, Reader } from "./reader";

/** Only one side of a reference may be unknown: a column of a table, or a range with a size. */
function isKnown({ rows, columns, table }: Shape): boolean {
  return columns !== undefined && (rows !== undefined || table !== undefined);
}

/** Where both have the same shape whatever the cells hold, nothing is to be checked when the formula is computed. */
function checkShapes(read: Reader, a: ListOperand, b: ListOperand): void {
  const unknown = [a, b].find(({ shape }) => !isKnown(shape));
  if (unknown) return read.impossible("unknownSize", unknown.name);
  if (a.shape.rows === undefined || b.shape.rows === undefined) {
    if (a.shape.columns !== b.shape.columns) return read.impossible("differentShapes", a.name);
    if (a.shape.table === undefined || a.shape.table !== b.shape.table)
      read.refuse(`ROWS(${a.text})<>ROWS(${b.text})`, wrongValue);
    return;
  }
  const count = ({ rows = 1, columns = 1 }: Shape) => rows * columns;
  if (count(a.shape) !== count(b.shape)) read.refuse("TRUE", wrongValue);
  else if (a.shape.rows !== b.shape.rows) read.impossible("differentShapes", a.name);
}

/** Two lists side by side: rows that are blank in both do not count, a blank beside something is missing. */
export function together(read: Reader, a: ListOperand, b: ListOperand): void {
  checkShapes(read, a, b);
  const gaps = `SUMPRODUCT((${blankCells(a.text)}<>${blankCells(b.text)})*1)>0`;
  read.refuse(`OR(${gaps},${allBlank(a)})`, notAvailable);
}

/** The same where the second list may have blanks of its own. */
export function togetherSparse(read: Reader, a: ListOperand, sparse: ListOperand): void {
  checkShapes(read, a, sparse);
  const gaps = `SUMPRODUCT(${blankCells(a.text)}*${filledCells(sparse.text)})>0`;
  // a sparse list that holds something has something beside it by now
  read.refuse(`OR(${gaps},${allBlank(a)})`, notAvailable);
}

function allBlank({ text }: ListOperand): string {
  return `SUMPRODUCT(${filledCells(text)}*1)=0`;
}

/** ROW for a column, COLUMN for a row: one of them must be known of a list in which places are counted. */
export function axisOf(read: Reader, { name, shape }: ListOperand): "ROW" | "COLUMN" {
  if (shape.columns === 1) return "ROW";
  if (shape.rows === 1) return "COLUMN";
  const sized = shape.rows !== undefined && shape.columns !== undefined;
  read.impossible(sized ? "block" : "unknownSize", name);
  return "ROW";
}

export type Axis = ReturnType<typeof axisOf>;

/** The place of each cell in a list, from 1. Differences, because an engine may compare bare ROW() wrongly. */
export function placesIn({ text }: ListOperand, axis: Axis): string {
  return `(${axis}(${text})-${axis}(INDEX(${text},1))+1)`;
}

/** How many numbers of a list a value reaches. */
export function countReached({ text }: ListOperand, value: string): string {
  return `SUMPRODUCT(ISNUMBER(${text})*(${text}<=${value}+1E-9))`;
}

/** What stands in `results` beside the first cell of `list` that equals `value`. */
export function firstBeside(list: ListOperand, value: string, results: string): string {
  return `INDEX(${results},MATCH(${value},${list.text},0))`;
}

/** The same beside the last one. */
export function lastBeside(list: ListOperand, value: string, results: string): string {
  return `LOOKUP(2,1/(ISNUMBER(${list.text})*(${list.text}=${value})),${results})`;
}

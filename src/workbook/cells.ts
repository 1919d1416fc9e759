/** How the values of a plan are put into cells: which are formulas, which texts Excel would misread, in what blocks. */
import type { CellValue } from "../templates/plan";
import type { Area } from "./address";

export interface Piece {
  area: Area;
  values: CellValue[][];
}

/** Bytes in one write at most, roughly: more are cut into pieces by rows, so that no single piece outgrows a request. */
const bytesPerPiece = 500_000;

/** A cell with its quotes and comma, and three bytes for each character: Chinese takes as many. */
function roughBytes(row: CellValue[]): number {
  return row.reduce<number>((sum, value) => sum + 10 + 3 * String(value ?? "").length, 0);
}

export function isFormula(value: CellValue): value is string {
  return typeof value === "string" && value.startsWith("=");
}

/**
 * Excel reads a text that is written into a cell as if it were typed: "3-4" becomes a date, "+5" a number, "-x" an
 * error. A leading apostrophe keeps it a text. Texts that have one already, and formulas, are left as they are.
 */
const misread = [
  /^\s*[+\-@.(]/, // formulas of other spreadsheets, signed numbers
  /^\s*[\p{Sc}]/u, // amounts
  /^\s*\p{Nd}/u, // numbers, percentages, dates, times
  /^[a-z]{3,9}[\s.,/-]*\d/i, // "Aug 3"
  /^(true|false)$/i,
  /^#/, // error values
];

export function asTyped(value: CellValue): CellValue {
  if (typeof value !== "string" || !misread.some((shape) => shape.test(value))) return value;
  return `'${value}`;
}

/** null takes the place of what is not wanted: it leaves a cell as it is */
export function keep(values: CellValue[][], wanted: (value: CellValue) => boolean): CellValue[][] {
  return values.map((row) => row.map((value) => (value !== null && wanted(value) ? value : null)));
}

/**
 * The smallest blocks that hold everything that is not null: neighbouring rows that hold something make one block,
 * as wide as they need. Large blocks are cut by rows.
 */
export function pieces(corner: { row: number; column: number }, values: CellValue[][]): Piece[] {
  const found: Piece[] = [];
  let top = 0;
  while (top < values.length) {
    if (values[top].every((value) => value === null)) {
      top++;
      continue;
    }
    let bottom = top;
    let left = Infinity;
    let right = -1;
    while (bottom < values.length && values[bottom].some((value) => value !== null)) {
      left = Math.min(left, firstFilled(values[bottom]));
      right = Math.max(right, lastFilled(values[bottom]));
      bottom++;
    }
    while (top < bottom) {
      const end = cutAt(values, top, bottom);
      const rows = values.slice(top, end);
      found.push({
        area: {
          row: corner.row + top,
          column: corner.column + left,
          rows: rows.length,
          columns: right - left + 1,
        },
        values: rows.map((row) => row.slice(left, right + 1)),
      });
      top = end;
    }
  }
  return found;
}

/** Where the piece that starts with row `top` ends: before the row that would make it too large, at the latest at `bottom`. */
function cutAt(values: CellValue[][], top: number, bottom: number): number {
  let bytes = roughBytes(values[top]);
  let end = top + 1;
  while (end < bottom && bytes + roughBytes(values[end]) <= bytesPerPiece) {
    bytes += roughBytes(values[end]);
    end++;
  }
  return end;
}

function firstFilled(row: CellValue[]): number {
  return row.findIndex((value) => value !== null);
}

function lastFilled(row: CellValue[]): number {
  return row.reduce<number>((last, value, column) => (value === null ? last : column), -1);
}

/** How the values of a plan are put into cells: which are formulas, which texts Excel would misread, in what blocks. */
import type { CellValue } from "../templates/plan";
import type { Area } from "./address";

export interface Piece {
  area: Area;
  values: CellValue[][];
}

/** Cells in one write at most: more are cut into pieces by rows, so that no single piece outgrows a request. */
const cellsPerPiece = 10_000;

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
 * as wide as they need. Blocks of more than 10,000 cells are cut by rows.
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
    const width = right - left + 1;
    const rowsPerPiece = Math.max(1, Math.floor(cellsPerPiece / width));
    for (let row = top; row < bottom; row += rowsPerPiece) {
      const part = values.slice(row, Math.min(bottom, row + rowsPerPiece));
      found.push({
        area: {
          row: corner.row + row,
          column: corner.column + left,
          rows: part.length,
          columns: width,
        },
        values: part.map((cells) =>
          Array.from({ length: width }, (_, column) => cells[left + column] ?? null)
        ),
      });
    }
    top = bottom;
  }
  return found;
}

function firstFilled(row: CellValue[]): number {
  return row.findIndex((value) => value !== null);
}

function lastFilled(row: CellValue[]): number {
  return row.reduce<number>((last, value, column) => (value === null ? last : column), -1);
}

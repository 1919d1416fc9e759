/** A1 addresses and the rectangles they stand for. Rows and columns count from 0. */
import { columnNumber } from "../templates/build/address";

export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** 0 → "A", 26 → "AA" */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 0, "AA" → 26 */
export function columnIndex(letters: string): number {
  return columnNumber(letters) - 1;
}

/** The area of a cell or a block of cells ("B4", "$B$4:D9"). A RangeError for any other text: plans hold none. */
export function areaOf(address: string): Area {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(
    address.replaceAll("$", "").toUpperCase()
  );
  if (!match) throw new RangeError(`not the address of a block of cells: ${address}`);
  const [, left, top, right = left, bottom = top] = match;
  const row = Number(top) - 1;
  const column = columnIndex(left);
  return {
    row,
    column,
    rows: Number(bottom) - row,
    columns: columnIndex(right) - column + 1,
  };
}

export function addressOf({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

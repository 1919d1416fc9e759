/** A1 addresses as files write them. */
import { cellRef, parseCellRef, rangeRef } from "hucre/xlsx";
import type { Rect } from "../book/book";

export function addressOf(rect: Rect): string {
  const { row, column, rows, columns } = rect;
  return rows === 1 && columns === 1
    ? cellRef(row, column)
    : rangeRef(row, column, row + rows - 1, column + columns - 1);
}

/** Several ranges with a blank between them, as rules have them. */
export function addressesOf(rects: Rect[]): string {
  return rects.map(addressOf).join(" ");
}

export function rectOf(address: string): Rect {
  const [from = "", to = from] = address.replace(/\$/g, "").split(":");
  const start = parseCellRef(from);
  const end = parseCellRef(to);
  return {
    row: start.row,
    column: start.col,
    rows: end.row - start.row + 1,
    columns: end.col - start.col + 1,
  };
}

export function rectsOf(addresses: string): Rect[] {
  return addresses.split(/\s+/).filter(Boolean).map(rectOf);
}

export function contains(rect: Rect, row: number, column: number): boolean {
  return (
    row >= rect.row &&
    row < rect.row + rect.rows &&
    column >= rect.column &&
    column < rect.column + rect.columns
  );
}

/** A sheet's name as formulas write it. */
export function quoted(sheetName: string): string {
  return `'${sheetName.replace(/'/g, "''")}'`;
}

/** "1:6" or "A:C" or "A1:C9" with every part fixed. */
export function absolute(address: string): string {
  return address
    .replace(/\$/g, "")
    .split(":")
    .map((part) =>
      part.replace(/^([A-Z]*)(\d*)$/i, (_, letters: string, digits: string) =>
        [letters, digits].map((piece) => (piece ? `$${piece}` : "")).join("")
      )
    )
    .join(":");
}

/** Where a chart lies on its sheet in points, and which cells lie at a point. */
import type { Book } from "./book";
import type { ChartCorner, ChartInfo } from "./chart";

export interface Bounds {
  left: number;
  top: number;
  width: number;
  height: number;
}

export function boundsOf(book: Book, { sheetId, from, to }: ChartInfo): Bounds {
  const [left, top] = [leftOf(book, sheetId, from), topOf(book, sheetId, from)];
  return {
    left,
    top,
    width: Math.max(0, leftOf(book, sheetId, to) - left),
    height: Math.max(0, topOf(book, sheetId, to) - top),
  };
}

export function cornersOf(
  book: Book,
  sheetId: string,
  { left, top, width, height }: Bounds
): { from: ChartCorner; to: ChartCorner } {
  return {
    from: cornerAt(book, sheetId, left, top),
    to: cornerAt(book, sheetId, left + width, top + height),
  };
}

export function cornerAt(book: Book, sheetId: string, x: number, y: number): ChartCorner {
  const across = lineAt(x, (column) => widthOf(book, sheetId, column));
  const down = lineAt(y, (row) => heightOf(book, sheetId, row));
  return { column: across.line, x: across.rest, row: down.line, y: down.rest };
}

/** lines without a size do not count, so that a sheet whose columns are all hidden has an end */
function lineAt(
  distance: number,
  sizeOf: (line: number) => number
): { line: number; rest: number } {
  const farthest = 16_000;
  let rest = distance;
  for (let line = 0; line < farthest; line++) {
    const size = sizeOf(line);
    if (rest < size) return { line, rest };
    rest -= size;
  }
  return { line: farthest, rest: 0 };
}

function leftOf(book: Book, sheetId: string, { column, x }: ChartCorner): number {
  return sum(column, (index) => widthOf(book, sheetId, index)) + x;
}

function topOf(book: Book, sheetId: string, { row, y }: ChartCorner): number {
  return sum(row, (index) => heightOf(book, sheetId, index)) + y;
}

function sum(count: number, sizeOf: (line: number) => number): number {
  let total = 0;
  for (let line = 0; line < count; line++) total += sizeOf(line);
  return total;
}

function widthOf(book: Book, sheetId: string, column: number): number {
  return book.columnHidden(sheetId, column) ? 0 : book.columnWidth(sheetId, column);
}

function heightOf(book: Book, sheetId: string, row: number): number {
  return book.rowHidden(sheetId, row) ? 0 : book.rowHeight(sheetId, row);
}

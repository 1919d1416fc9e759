/** A workbook in which hardly anything is left to compute. */
import type { Book, Rect } from "../../../src/workbench/book/book";

/** What cells outside of tables compute becomes what they show. */
export function freeze(book: Book): void {
  for (const { id } of book.sheets()) freezeSheet(book, id);
}

function freezeSheet(book: Book, sheetId: string): void {
  const used = book.usedRange(sheetId, true);
  if (!used) return;
  const tables = book.tables().filter((table) => table.sheetId === sheetId);
  const isFree = (row: number, column: number) =>
    !tables.some(({ range }) => lies(row, column, range));
  const values = book.read(sheetId, used).map((cells, y) =>
    cells.map(({ formula, spilledFrom, value }, x) => {
      const computes = formula !== undefined || spilledFrom !== undefined;
      return computes && isFree(used.row + y, used.column + x) ? value : undefined;
    })
  );
  book.write(sheetId, used, values);
}

function lies(row: number, column: number, area: Rect): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

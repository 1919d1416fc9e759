import type { Book, CellInput, Rect, Source } from "../../../src/workbench/book/book";
import { createHeadlessBook } from "../../../src/workbench/book/headless";

const open: Book[] = [];

/** A new book that is disposed of after the test. */
export function newBook(): Book {
  const book = createHeadlessBook();
  open.push(book);
  return book;
}

export function disposeBooks(): void {
  for (const book of open.splice(0)) book.dispose();
}

/** A1 or A1:C3 */
export function at(address: string): Rect {
  const [from, to = from] = address.split(":").map((cell) => {
    const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return { row: Number(digits) - 1, column: column - 1 };
  });
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

/** Writes a block from its top left cell on. */
export function put(
  book: Book,
  sheetId: string,
  topLeft: string,
  cells: CellInput[][],
  source?: Source
): void {
  const rect = { ...at(topLeft), rows: cells.length, columns: cells[0].length };
  book.write(sheetId, rect, cells, source);
}

export function values(book: Book, sheetId: string, address: string) {
  return book.read(sheetId, at(address)).map((row) => row.map(({ value }) => value));
}

export function cell(book: Book, sheetId: string, address: string) {
  return book.read(sheetId, at(address))[0][0];
}

/** The cells of a sheet of a file, put into a book. */
import type { CellValue, Sheet } from "hucre/xlsx";
import type { Book, CellInput, Rect, TableInfo } from "../book/book";
import { contains, rectOf } from "./addresses";
import { fromFile } from "./formulas";
import { fromFileStyle } from "./styles";

const dayOne = Date.UTC(1899, 11, 30);
const millisecondsPerDay = 86_400_000;

/** Values and looks. Formulas come later, when the tables and names that they speak of are there. */
export function openValues(book: Book, sheetId: string, stored: Sheet, theme?: string[]): void {
  const arrays = arraysOf(stored);
  const values = stored.rows.map((line, row) =>
    line.map((value, column): CellInput => {
      const computed =
        stored.cells?.get(`${row},${column}`)?.formula !== undefined ||
        arrays.some((rect) => contains(rect, row, column));
      return computed || value === null ? undefined : toInput(value);
    })
  );
  writeBlock(book, sheetId, values);
  for (const [key, { style, comment }] of stored.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const look = style && fromFileStyle(style, theme);
    if (look && Object.keys(look).length > 0) {
      book.setStyle(sheetId, { row, column, rows: 1, columns: 1 }, look);
    }
    if (comment) {
      book.setNote(sheetId, { row, column, text: comment.text, author: comment.author ?? "" });
    }
  }
}

export function openFormulas(
  book: Book,
  sheetId: string,
  stored: Sheet,
  tables: TableInfo[]
): void {
  const functions = book.functions().map(({ name }) => name);
  const formulas: CellInput[][] = [];
  for (const [key, { formula }] of stored.cells ?? []) {
    if (formula === undefined) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    const table = tables.find(({ range }) => contains(range, row, column))?.name;
    (formulas[row] ??= [])[column] = fromFile(formula, { functions, ...(table && { table }) });
  }
  writeBlock(book, sheetId, formulas);
}

/** Rows may be of any length and have holes: what is missing is left alone. */
function writeBlock(book: Book, sheetId: string, rows: CellInput[][]): void {
  const columns = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  if (columns === 0) return;
  const block = Array.from({ length: rows.length }, (_, row) =>
    Array.from({ length: columns }, (_, column) => rows[row]?.[column])
  );
  book.write(sheetId, { row: 0, column: 0, rows: rows.length, columns }, block);
}

/** hucre hands over a Date wherever the number format is one of a date. */
function toInput(value: NonNullable<CellValue>): CellInput {
  if (value instanceof Date) return (value.getTime() - dayOne) / millisecondsPerDay;
  return typeof value === "string" ? asText(value) : value;
}

/** A text that would be taken for something else is marked as text. */
function asText(text: string): string {
  const misread = /^['=]/.test(text) || (text.trim() !== "" && Number.isFinite(Number(text)));
  return misread ? `'${text}` : text;
}

function arraysOf(stored: Sheet): Rect[] {
  return [...(stored.cells?.values() ?? [])].flatMap(({ formulaType, formulaRef }) =>
    formulaType === "array" && formulaRef ? [rectOf(formulaRef)] : []
  );
}

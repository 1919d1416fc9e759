/** What a book holds, without what says nothing about it: ids that Excel gave, and where the cursor is. */
import type { Book, SheetInfo } from "../../../src/workbench/book/book";

export interface SheetContent {
  name: string;
  cells: Record<string, unknown>;
  [part: string]: unknown;
}

export function sheetContent(book: Book, sheet: SheetInfo): SheetContent {
  const cells: SheetContent["cells"] = {};
  const used = book.usedRange(sheet.id, false);
  if (used) {
    book.read(sheet.id, used).forEach((row, y) =>
      row.forEach(({ value, formula }, x) => {
        const style = book.style(sheet.id, used.row + y, used.column + x);
        cells[`R${used.row + y + 1}C${used.column + x + 1}`] = { value, formula, style };
      })
    );
  }
  const withoutId = <Item extends { id: string }>({ id: _, ...rest }: Item) => rest;
  return {
    name: sheet.name,
    cells,
    merges: book.merges(sheet.id),
    properties: book.sheetProperties(sheet.id),
    tables: book
      .tables()
      .filter((table) => table.sheetId === sheet.id)
      .map(({ id: _, sheetId: __, ...rest }) => rest),
    validations: book.validations(sheet.id).map(withoutId),
    conditionals: book.conditionals(sheet.id).map(withoutId),
    notes: book.notes(sheet.id),
    groups: [outline(book, sheet, "row"), outline(book, sheet, "column")],
  };
}

/** by row or column in a group, how deep it lies */
function outline(book: Book, { id, rows, columns }: SheetInfo, axis: "row" | "column") {
  return Array.from({ length: axis === "row" ? rows : columns }, (_, at) =>
    book.outlineLevel(id, axis, at)
  ).flatMap((level, at) => (level > 0 ? [`${at + 1}: ${level}`] : []));
}

export function content(book: Book) {
  return {
    sheets: book.sheets().map((sheet) => sheetContent(book, sheet)),
    names: book.names(),
    properties: book.properties(),
    active: book.sheets().find(({ id }) => id === book.activeSheet())?.name,
  };
}

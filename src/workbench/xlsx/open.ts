/** Reads an .xlsx file into a book, in place of what the book holds. */
import { readXlsx } from "hucre/xlsx";
import type { Workbook } from "hucre/xlsx";
import type { Book } from "../book/book";
import { fromFile } from "./formulas";
import { openCharts } from "./open-charts";
import { openFormulas, openValues } from "./open-cells";
import { openLayout, openProperties, openRules, openTables } from "./open-sheet";

/**
 * Functions must be registered before, or their formulas show #NAME? until they are.
 * @throws hucre's ParseError where the bytes are no workbook; the book is then as it was
 */
export async function openXlsx(bytes: Uint8Array, book: Book): Promise<void> {
  const stored = await readXlsx(bytes, { readStyles: true });
  clear(book);
  const sheets = replaceSheets(book, stored);
  for (const { id, sheet } of sheets) {
    openLayout(book, id, sheet);
    openValues(book, id, sheet, stored.themeColors);
  }
  const tables = sheets.map(({ id, sheet }) => openTables(book, id, sheet));
  openNames(book, stored);
  sheets.forEach(({ id, sheet }, index) => openFormulas(book, id, sheet, tables[index] ?? []));
  for (const { id, sheet } of sheets) {
    openRules(book, id, sheet);
    openProperties(book, id, sheet);
  }
  openCharts(book, bytes);
  const active = sheets[stored.activeSheet ?? 0] ?? sheets[0];
  if (active) book.activate(active.id);
  openBookProperties(book, stored);
}

function clear(book: Book): void {
  for (const { name, sheetId } of book.names()) book.removeName(name, sheetId);
  for (const { id } of book.tables()) book.removeTable(id);
}

/** A book always has a sheet, so the old ones go after the new ones have come, under names that are not in the way. */
function replaceSheets(
  book: Book,
  stored: Workbook
): { id: string; sheet: Workbook["sheets"][0] }[] {
  const old = book.sheets();
  old.forEach(({ id }, index) => book.renameSheet(id, `~${index}~`));
  const sheets = stored.sheets.map((sheet) => ({ id: book.addSheet(sheet.name).id, sheet }));
  for (const { id } of old) book.removeSheet(id);
  return sheets;
}

function openNames(book: Book, stored: Workbook): void {
  const functions = book.functions().map(({ name }) => name);
  for (const { name, range, scope, comment } of stored.namedRanges ?? []) {
    // names of Excel's own, such as _xlnm._FilterDatabase, come with what they belong to
    if (name.startsWith("_xlnm.")) continue;
    const sheetId = scope && book.sheets().find((sheet) => sheet.name === scope)?.id;
    book.setName({
      name,
      ...(sheetId && { sheetId }),
      formula: fromFile(range, { functions }),
      comment: comment ?? "",
      visible: true,
    });
  }
}

function openBookProperties(book: Book, { properties, workbookProtection }: Workbook): void {
  const { custom = {}, ...known } = properties ?? {};
  const texts = Object.entries(known).filter(([, value]) => typeof value === "string");
  const plain = Object.entries(custom).map(([key, value]) => [
    key,
    value instanceof Date ? value.toISOString() : value,
  ]);
  book.setProperties({
    protection: { protected: workbookProtection?.lockStructure ?? false },
    settings: {},
    documentSettings: {},
    properties: Object.fromEntries(texts) as Record<string, string>,
    customProperties: Object.fromEntries(plain) as Record<string, string | number | boolean>,
  });
}

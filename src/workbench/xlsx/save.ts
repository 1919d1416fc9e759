/** Writes a book as an .xlsx file that Excel and LibreOffice open. */
import { unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import type { WriteOptions } from "hucre/xlsx";
import type { Book } from "../book/book";
import { quoted } from "./addresses";
import { addCharts } from "./charts/save";
import { columnFormulas } from "./column-formulas";
import { toFile } from "./formulas";
import { mend } from "./package";
import { printNames } from "./page";
import { saveSheet } from "./save-sheet";
import { defaultFont } from "./styles";

export async function saveXlsx(book: Book): Promise<Uint8Array> {
  const sheets = book.sheets();
  const { protection, properties, customProperties } = book.properties();
  const file = await writeXlsx({
    sheets: sheets.map((sheet) => saveSheet(book, sheet)),
    namedRanges: saveNames(book),
    defaultFont,
    activeSheet: Math.max(
      sheets.findIndex(({ id }) => id === book.activeSheet()),
      0
    ),
    properties: { ...properties, custom: customProperties },
    ...(protection.protected && {
      workbookProtection: {
        lockStructure: true,
        ...(protection.password && { password: protection.password }),
      },
    }),
  });
  const parts = unzipSync(file);
  mend(parts, {
    columnFormulas: columnFormulas(book),
    headless: namesWhere(book.tables(), ({ showHeaders }) => !showHeaders),
    hiddenNames: namesWhere(book.names(), ({ visible }) => !visible),
  });
  addCharts(parts, book);
  return zipSync(parts);
}

function saveNames(book: Book): NonNullable<WriteOptions["namedRanges"]> {
  const functions = book.functions().map(({ name }) => name);
  const sheetNames = new Map(book.sheets().map(({ id, name }) => [id, name]));
  const own = book.names().map(({ name, sheetId, formula, comment }) => {
    const scope = sheetId && sheetNames.get(sheetId);
    return {
      name,
      range: toFile(formula, { functions }),
      ...(scope && { scope }),
      ...(comment && { comment }),
    };
  });
  const printing = book.sheets().flatMap((sheet) =>
    printNames(book.sheetProperties(sheet.id).page).map(({ name, addresses }) => ({
      name,
      scope: sheet.name,
      range: addresses.map((address) => `${quoted(sheet.name)}!${address}`).join(","),
    }))
  );
  return [...own, ...printing];
}

function namesWhere<Item extends { name: string }>(
  items: Item[],
  holds: (item: Item) => boolean
): ReadonlySet<string> {
  return new Set(items.filter(holds).map(({ name }) => name));
}

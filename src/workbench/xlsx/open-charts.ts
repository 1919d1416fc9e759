/** Puts the charts of a file into the book. */
import type { Book } from "../book/book";
import type { ChartSource } from "../book/chart";
import { rectOf } from "./addresses";
import { readCharts } from "./charts/open";

/** After all sheets have come: a chart may draw the cells of another one. */
export function openCharts(book: Book, file: Uint8Array): void {
  for (const { sheet, place, chart, series } of readCharts(file)) {
    const sheetId = idOf(book, sheet);
    if (sheetId === undefined) continue;
    book.addChart({
      sheetId,
      ...place,
      ...chart,
      series: series.map(({ series: looks, values, categories }) => ({
        ...looks,
        values: sourceOf(book, values),
        categories: sourceOf(book, categories),
      })),
    });
  }
}

/** undefined where the reference names no cells of the book: a defined name, several areas, another file */
function sourceOf(book: Book, reference: string | undefined): ChartSource | undefined {
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i.exec(
    reference ?? ""
  );
  if (!parts) return undefined;
  const sheetId = idOf(book, parts[1]?.replaceAll("''", "'") ?? parts[2]!);
  return sheetId === undefined ? undefined : { sheetId, rect: rectOf(parts[3]!) };
}

function idOf(book: Book, name: string): string | undefined {
  return book.sheets().find((sheet) => sheet.name === name)?.id;
}

/** What a sheet of a file carries beside its cells, put into a book. */
import type { Sheet } from "hucre/xlsx";
import type { Book, TableInfo } from "../book/book";
import { rectOf } from "./addresses";
import { fromFileConditional } from "./conditionals";
import { fromFilePage } from "./page";
import { fromFileProtection } from "./protection";
import { toPoints } from "./sizes";
import { fromFileColor } from "./styles";
import { fromFileValidation } from "./validations";

export function openLayout(book: Book, sheetId: string, stored: Sheet): void {
  for (const [column, definition] of (stored.columns ?? []).entries()) {
    const { width, hidden, outlineLevel } = definition ?? {};
    if (width !== undefined) book.setColumnWidth(sheetId, column, 1, toPoints(width));
    if (hidden) book.setColumnHidden(sheetId, column, 1, true);
    openLevel(book, sheetId, "column", column, outlineLevel);
  }
  for (const [row, { height, hidden, outlineLevel }] of stored.rowDefs ?? []) {
    if (height !== undefined) book.setRowHeight(sheetId, row, 1, height);
    if (hidden) book.setRowHidden(sheetId, row, 1, true);
    openLevel(book, sheetId, "row", row, outlineLevel);
  }
  for (const { startRow, startCol, endRow, endCol } of stored.merges ?? []) {
    book.merge(sheetId, {
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    });
  }
}

function openLevel(
  book: Book,
  sheetId: string,
  axis: "row" | "column",
  at: number,
  level = 0
): void {
  for (let depth = 0; depth < level; depth += 1) book.changeOutline(sheetId, axis, at, 1, 1);
}

export function openTables(book: Book, sheetId: string, stored: Sheet): TableInfo[] {
  return (stored.tables ?? []).map((table) => {
    const name = table.displayName ?? table.name;
    const info = book.addTable(sheetId, rectOf(table.range ?? "A1"), name, {
      showHeaders: true,
      showBandedRows: table.showRowStripes ?? true,
      showFilterButton: table.showAutoFilter ?? true,
      ...(table.style && { style: table.style }),
    });
    if (table.showTotalRow) book.changeTable(info.id, { showTotals: true });
    return info;
  });
}

export function openRules(book: Book, sheetId: string, stored: Sheet): void {
  for (const validation of stored.dataValidations ?? []) {
    book.setValidation(sheetId, fromFileValidation(validation));
  }
  const byPriority = [...(stored.conditionalRules ?? [])].sort(
    (one, other) => one.priority - other.priority
  );
  for (const rule of byPriority) {
    const conditional = fromFileConditional(rule);
    if (conditional) book.addConditional(sheetId, conditional);
  }
}

/** Last, since a protected or hidden sheet is still being filled before. */
export function openProperties(book: Book, sheetId: string, stored: Sheet): void {
  const { tabColor, showGridLines, showRowColHeaders } = stored.view ?? {};
  const { page } = book.sheetProperties(sheetId);
  book.setSheetProperties(sheetId, {
    tabColor: tabColor?.rgb ? fromFileColor(tabColor.rgb) : "",
    gridlines: showGridLines ?? true,
    headings: showRowColHeaders ?? true,
    visibility: stored.veryHidden ? "VeryHidden" : stored.hidden ? "Hidden" : "Visible",
    freeze: { rows: stored.freezePane?.rows ?? 0, columns: stored.freezePane?.columns ?? 0 },
    protection: fromFileProtection(stored.protection),
    page: fromFilePage(stored.pageSetup, stored.headerFooter, page),
  });
}

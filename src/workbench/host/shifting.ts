/** Inserting and deleting cells: the engine moves whole rows and columns only, and so does this host. */
import type { Rect } from "../book/book";
import { intersection, isEntireColumn, isEntireRow } from "./addresses";
import type { Block } from "./cells";
import { ApiError, invalidArgument } from "./errors";
import { checkSheetOpen } from "./guards";
import type { Scope } from "./scope";

export function insertCells(scope: Scope, { sheetId, rect }: Block, shift: unknown): void {
  if (shift === "Down" && isEntireRow(rect)) {
    checkSheetOpen(scope, sheetId, "allowInsertRows");
    scope.book.insertRows(sheetId, rect.row, rect.rows);
  } else if (shift === "Right" && isEntireColumn(rect)) {
    checkSheetOpen(scope, sheetId, "allowInsertColumns");
    scope.book.insertColumns(sheetId, rect.column, rect.columns);
  } else if (shift === "Down" || shift === "Right") {
    throw new ApiError("UnsupportedOperation");
  } else {
    throw invalidArgument();
  }
}

export function deleteCells(scope: Scope, { sheetId, rect }: Block, shift: unknown): void {
  if (shift === "Up" && isEntireRow(rect)) {
    checkSheetOpen(scope, sheetId, "allowDeleteRows");
    checkHeadersStay(scope, sheetId, rect);
    scope.book.deleteRows(sheetId, rect.row, rect.rows);
  } else if (shift === "Left" && isEntireColumn(rect)) {
    checkSheetOpen(scope, sheetId, "allowDeleteColumns");
    scope.book.deleteColumns(sheetId, rect.column, rect.columns);
  } else if (shift === "Up" || shift === "Left") {
    throw new ApiError("UnsupportedOperation");
  } else {
    throw invalidArgument();
  }
}

/** a table's header row goes with the whole table or not at all */
function checkHeadersStay({ book }: Scope, sheetId: string, rows: Rect): void {
  for (const table of book.tables()) {
    if (table.sheetId !== sheetId || !table.showHeaders) continue;
    const gone = intersection(rows, table.range);
    const headerGoes = gone?.row === table.range.row;
    if (headerGoes && gone.rows < table.range.rows) throw new ApiError("InsertDeleteConflict");
  }
}

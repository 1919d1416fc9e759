/** What Excel refuses because something protects it. */
import type { Rect } from "../book/book";
import { formatAddress, intersection } from "./addresses";
import { ApiError } from "./errors";
import type { Scope } from "./scope";

/** adding, deleting, renaming, moving, hiding sheets */
export function checkStructureOpen({ book }: Scope): void {
  if (book.properties().protection.protected) throw new ApiError("AccessDenied");
}

export type SheetOption =
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertRows"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowSort"
  | "allowAutoFilter"
  | "allowEditObjects";

/** @param option the protection option that lets it pass on a protected sheet */
export function checkSheetOpen({ book }: Scope, sheetId: string, option?: SheetOption): void {
  const { protection } = book.sheetProperties(sheetId);
  if (!protection.protected) return;
  if (!option || protection.options[option] !== true) throw new ApiError("AccessDenied");
}

/** cells may be written on an open sheet, or where they are not locked; a spilled block only as a whole */
export function checkCellsOpen(scope: Scope, sheetId: string, rect: Rect): void {
  const { book } = scope;
  const filled = book.usedRange(sheetId, false);
  if (book.sheetProperties(sheetId).protection.protected) {
    const outside = !filled || !isSame(intersection(filled, rect), rect);
    if (outside || anyLocked(scope, sheetId, rect)) throw new ApiError("AccessDenied");
  }
  const inUse = filled && intersection(filled, rect);
  if (inUse) checkSpills(scope, sheetId, rect, inUse);
}

function isSame(a: Rect | undefined, b: Rect): boolean {
  return a?.rows === b.rows && a.columns === b.columns;
}

function anyLocked({ book }: Scope, sheetId: string, rect: Rect): boolean {
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      if (book.style(sheetId, row, column).locked !== false) return true;
    }
  }
  return false;
}

function checkSpills({ book }: Scope, sheetId: string, written: Rect, inUse: Rect): void {
  for (const row of book.read(sheetId, inUse)) {
    for (const { spilledFrom } of row) {
      const anchor = spilledFrom && { ...spilledFrom, rows: 1, columns: 1 };
      if (anchor && !intersection(anchor, written)) {
        throw new ApiError(
          "InvalidOperation",
          `You can't change part of an array. (${formatAddress(anchor)})`
        );
      }
    }
  }
}

/** Names that a table or a defined name may bear. Both live in one room: neither may take the other's. */
import { columnIndex, MAX_COLUMNS, MAX_ROWS } from "./addresses";
import { ApiError, invalidArgument } from "./errors";
import { findTable } from "./lookup";
import type { Scope } from "./scope";

const LONGEST = 255;
const WELL_FORMED = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

export function checkObjectName(name: unknown): string {
  if (typeof name !== "string" || name.length > LONGEST || !WELL_FORMED.test(name)) {
    throw invalidArgument();
  }
  if (/^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name) || isCell(name)) throw invalidArgument();
  return name;
}

function isCell(name: string): boolean {
  const parts = /^([a-z]{1,3})(\d{1,7})$/i.exec(name);
  if (!parts) return false;
  return columnIndex(parts[1]!) < MAX_COLUMNS && Number(parts[2]) <= MAX_ROWS;
}

/** @param sheetId the scope in which the name shall hold; a table's holds in the whole workbook */
export function checkNotTaken(scope: Scope, name: string, sheetId?: string): void {
  const byName = scope.book
    .names()
    .some((known) => known.sheetId === sheetId && known.name.toLowerCase() === name.toLowerCase());
  if (byName || findTable(scope, name)) throw new ApiError("ItemAlreadyExists");
}

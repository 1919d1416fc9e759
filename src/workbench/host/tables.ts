/** What happens to cells when tables come, grow and go. */
import type { CellInput, CellView, Rect, TableInfo } from "../book/book";
import { contains, intersection, isOnSheet } from "./addresses";
import type { Block } from "./cells";
import { ApiError, invalidArgument } from "./errors";
import { checkSheetOpen } from "./guards";
import { bodyRect, findTable } from "./lookup";
import type { Scope } from "./scope";

const OVERLAP =
  "A table cannot overlap a range that contains a PivotTable report, query results, protected cells or another table.";

/** returns the new table's id */
export function createTable(scope: Scope, block: Block, hasHeaders: boolean): string {
  const { sheetId, rect } = block;
  const { book } = scope;
  checkSheetOpen(scope, sheetId);
  const needed = hasHeaders && rect.rows > 1 ? rect.rows : rect.rows + 1;
  const range = { ...rect, rows: needed };
  if (!isOnSheet(range)) throw invalidArgument();
  checkFree(scope, sheetId, range);
  if (!hasHeaders) moveDown(scope, block);
  nameColumns(scope, { sheetId, rect: range });
  return book.addTable(sheetId, range, freeTableName(scope)).id;
}

/** @param except the table that may lie there: itself */
export function checkFree({ book }: Scope, sheetId: string, rect: Rect, except?: string): void {
  const tables = book.tables().filter((table) => table.sheetId === sheetId && table.id !== except);
  const inTheWay = [...tables.map(({ range }) => range), ...book.merges(sheetId)];
  if (inTheWay.some((other) => intersection(other, rect))) throw invalidArgument(OVERLAP);
}

function freeTableName(scope: Scope): string {
  const isTaken = (name: string) =>
    findTable(scope, name) || scope.book.names().some((known) => known.name === name);
  let number = scope.book.tables().length + 1;
  while (isTaken(`Table${number}`)) number += 1;
  return `Table${number}`;
}

function inputOf({ formula, value, spilledFrom }: CellView): CellInput {
  if (spilledFrom) return null;
  return formula ?? (typeof value === "string" ? `'${value}` : value);
}

/** makes room for a header row above data that has none */
function moveDown({ book }: Scope, { sheetId, rect }: Block): void {
  const below = { ...rect, row: rect.row + rect.rows, rows: 1 };
  const isBlank = book
    .read(sheetId, below)
    .every((row) => row.every(({ value }) => value === null));
  if (!isBlank) throw new ApiError("InsertDeleteConflict");
  const cells = book.read(sheetId, rect).map((row) => row.map(inputOf));
  book.write(sheetId, { ...rect, row: rect.row + 1 }, cells, "api");
  book.write(sheetId, { ...rect, rows: 1 }, [new Array<CellInput>(rect.columns).fill(null)], "api");
}

/** headers are texts, none blank, no two alike */
function nameColumns({ book }: Scope, { sheetId, rect }: Block): void {
  const header = { ...rect, rows: 1 };
  const [cells = []] = book.read(sheetId, header);
  const used = new Set<string>();
  const names = cells.map(({ text }, index) => {
    const base = text === "" ? `Column${index + 1}` : text;
    let name = base;
    for (let copy = 2; used.has(name.toLowerCase()); copy++) name = `${base}${copy}`;
    used.add(name.toLowerCase());
    return name;
  });
  const asIs = cells.every(({ value }, index) => value === names[index]);
  if (!asIs) book.write(sheetId, header, [names.map((name) => `'${name}`)], "api");
}

export function resizeTable(scope: Scope, table: TableInfo, range: Rect): void {
  checkSheetOpen(scope, table.sheetId);
  const least = (table.showHeaders ? 1 : 0) + 1 + (table.showTotals ? 1 : 0);
  const headerStays = range.row === table.range.row && intersection(range, table.range);
  if (!headerStays || range.rows < least) throw invalidArgument();
  checkFree(scope, table.sheetId, range, table.id);
  nameColumns(scope, { sheetId: table.sheetId, rect: range });
  scope.book.changeTable(table.id, { range });
}

/**
 * Makes room for rows in the body and returns where they lie. Cells below the table move down by whole rows, where
 * there are any.
 */
export function insertTableRows(scope: Scope, table: TableInfo, at: number, count: number): Rect {
  const { book } = scope;
  const { sheetId, range } = table;
  checkSheetOpen(scope, sheetId);
  const body = bodyRect(table);
  if (at < 0 || at > body.rows) throw invalidArgument();
  const inserted = { ...range, row: body.row + at, rows: count };
  const below = { ...range, row: range.row + range.rows, rows: count };
  if (!isOnSheet(below)) throw new ApiError("InsertDeleteConflict");
  const atEnd = at === body.rows && !table.showTotals;
  if (atEnd && isBlank(scope, sheetId, below)) {
    checkFree(scope, sheetId, below, table.id);
    book.changeTable(table.id, { range: { ...range, rows: range.rows + count } });
    return inserted;
  }
  checkNoneBeside(scope, table, inserted.row);
  book.insertRows(sheetId, inserted.row, count);
  const now = findTable(scope, table.id)!;
  const grown = { ...range, rows: range.rows + count };
  if (now.range.rows !== grown.rows) book.changeTable(table.id, { range: grown });
  return inserted;
}

export function deleteTableRows(scope: Scope, table: TableInfo, at: number, count: number): void {
  checkSheetOpen(scope, table.sheetId);
  const body = bodyRect(table);
  if (count < 1 || at < 0 || at + count > body.rows) throw invalidArgument();
  if (count === body.rows) {
    // a table keeps one row, blank
    const first = { ...body, rows: 1 };
    scope.book.clear(table.sheetId, first, "contents");
    if (count > 1) deleteTableRows(scope, table, at + 1, count - 1);
    return;
  }
  checkNoneBeside(scope, table, body.row + at);
  scope.book.deleteRows(table.sheetId, body.row + at, count);
}

function isBlank({ book }: Scope, sheetId: string, rect: Rect): boolean {
  return book.read(sheetId, rect).every((row) => row.every(({ value }) => value === null));
}

/** whole rows move, so no other table may lie across them */
function checkNoneBeside({ book }: Scope, table: TableInfo, row: number): void {
  const line = { row, column: 0, rows: 1, columns: Infinity };
  const beside = book
    .tables()
    .some(
      ({ id, sheetId, range }) =>
        id !== table.id && sheetId === table.sheetId && range.row < row && intersection(range, line)
    );
  if (beside) throw new ApiError("InsertDeleteConflict");
}

export function isInside(table: TableInfo, sheetId: string, cell: Rect): boolean {
  return table.sheetId === sheetId && contains(table.range, cell);
}

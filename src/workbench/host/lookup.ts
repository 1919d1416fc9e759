/** Finds the cells that a text names: an address, a defined name, a table, a table's column. */
import type { NameInfo, Rect, TableInfo } from "../book/book";
import { parseAddress } from "./addresses";
import type { Scope } from "./scope";

export interface Place {
  sheetId: string;
  rect: Rect;
}

/** @param sheetId the sheet meant where the text names none; without it such an address leads nowhere */
export function resolveReference(scope: Scope, text: string, sheetId?: string): Place | undefined {
  const address = parseAddress(text);
  if (address) {
    const id = address.sheet === undefined ? sheetId : sheetIdOf(scope, address.sheet);
    return id === undefined ? undefined : { sheetId: id, rect: address.rect };
  }
  const table = findTable(scope, text);
  if (table) return { sheetId: table.sheetId, rect: bodyRect(table) };
  const name = findName(scope, text, sheetId);
  return name && nameTarget(scope, name);
}

export function sheetIdOf({ book }: Scope, name: string): string | undefined {
  return book.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.id;
}

export function findTable({ book }: Scope, key: string): TableInfo | undefined {
  const text = key.toLowerCase();
  return book.tables().find(({ id, name }) => id === key || name.toLowerCase() === text);
}

/** a sheet's own name comes before the workbook's */
export function findName({ book }: Scope, key: string, sheetId?: string): NameInfo | undefined {
  const named = book.names().filter(({ name }) => name.toLowerCase() === key.toLowerCase());
  return (
    named.find((name) => name.sheetId !== undefined && name.sheetId === sheetId) ??
    named.find((name) => name.sheetId === undefined)
  );
}

/** the cells that a name stands for; undefined where it holds a value, a formula or a lost reference */
export function nameTarget(scope: Scope, name: NameInfo): Place | undefined {
  const text = name.formula.replace(/^=/, "");
  return structuredTarget(scope, text) ?? plainTarget(scope, text, name);
}

function plainTarget(scope: Scope, text: string, name: NameInfo): Place | undefined {
  const isItself = text.toLowerCase() === name.name.toLowerCase();
  return isItself ? undefined : resolveReference(scope, text, name.sheetId);
}

/** Sales[Amount], Sales[#All], Sales[[#Headers],[Amount]] … as far as they name a block */
function structuredTarget(scope: Scope, text: string): Place | undefined {
  const parts = /^([^[\]]+)\[(.*)\]$/s.exec(text);
  const table = parts && findTable(scope, parts[1]!);
  if (!table) return undefined;
  const inner = parts[2]!;
  const items = inner.includes("[")
    ? [...inner.matchAll(/\[([^\]]*)\]/g)].map((m) => m[1]!)
    : [inner];
  const sections = items.filter((item) => item.startsWith("#"));
  const columns = items.filter((item) => !item.startsWith("#"));
  const rows = sectionRect(table, sections[0]?.toLowerCase());
  if (!rows) return undefined;
  if (columns.length === 0) return { sheetId: table.sheetId, rect: rows };
  const indexes = columns.map((column) => columnPosition(table, column));
  const [first = -1, last = first] = indexes;
  if (indexes.includes(-1)) return undefined;
  const rect = { ...rows, column: table.range.column + first, columns: last - first + 1 };
  return { sheetId: table.sheetId, rect };
}

export function columnPosition(table: TableInfo, name: string): number {
  return table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
}

function sectionRect(table: TableInfo, section: string | undefined): Rect | undefined {
  switch (section) {
    case undefined:
    case "#data":
      return bodyRect(table);
    case "#all":
      return table.range;
    case "#headers":
      return headerRect(table);
    case "#totals":
      return totalsRect(table);
    default:
      return undefined;
  }
}

export function headerRect(table: TableInfo): Rect | undefined {
  return table.showHeaders ? { ...table.range, rows: 1 } : undefined;
}

export function bodyRect({ range, showHeaders, showTotals }: TableInfo): Rect {
  const top = showHeaders ? 1 : 0;
  return { ...range, row: range.row + top, rows: range.rows - top - (showTotals ? 1 : 0) };
}

export function totalsRect({ range, showTotals }: TableInfo): Rect | undefined {
  return showTotals ? { ...range, row: range.row + range.rows - 1, rows: 1 } : undefined;
}

/** A1 addresses and the rectangles that they name. Rows and columns count from 0. */
import type { Rect } from "../book/book";

export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export interface Address {
  /** undefined where the address names no sheet */
  sheet?: string;
  rect: Rect;
}

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;
const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9]\d{0,6})$/;

interface Corner {
  row?: number;
  column?: number;
}

function parseCorner(text: string): Corner | undefined {
  const cell = CELL.exec(text);
  if (cell) return { column: columnIndex(cell[1]!), row: Number(cell[2]) - 1 };
  const column = COLUMN.exec(text);
  if (column) return { column: columnIndex(column[1]!) };
  const row = ROW.exec(text);
  return row ? { row: Number(row[1]) - 1 } : undefined;
}

/** "A1", "$B$2:C4", "B:C", "2:3", with or without a sheet; undefined for anything else */
export function parseAddress(text: string): Address | undefined {
  const prefix = SHEET.exec(text);
  const sheet = prefix ? (prefix[1]?.replaceAll("''", "'") ?? prefix[2]) : undefined;
  const [first, second, ...more] = text.slice(prefix?.[0].length ?? 0).split(":");
  const from = parseCorner(first ?? "");
  const to = second === undefined ? from : parseCorner(second);
  if (!from || !to || more.length > 0) return undefined;
  const alike = "row" in from === "row" in to && "column" in from === "column" in to;
  const wholeLines = from.row === undefined || from.column === undefined;
  if (!alike || (wholeLines && second === undefined)) return undefined;
  const rect = between(from, to);
  if (rect.row + rect.rows > MAX_ROWS || rect.column + rect.columns > MAX_COLUMNS) return undefined;
  return sheet === undefined ? { rect } : { sheet, rect };
}

function between(from: Corner, to: Corner): Rect {
  const span = (a: number | undefined, b: number | undefined, all: number): [number, number] =>
    a === undefined || b === undefined ? [0, all] : [Math.min(a, b), Math.abs(a - b) + 1];
  const [row, rows] = span(from.row, to.row, MAX_ROWS);
  const [column, columns] = span(from.column, to.column, MAX_COLUMNS);
  return { row, column, rows, columns };
}

export function formatAddress(rect: Rect, absolute = false): string {
  const mark = absolute ? "$" : "";
  const lastRow = `${mark}${rect.row + rect.rows}`;
  const lastColumn = `${mark}${columnName(rect.column + rect.columns - 1)}`;
  const firstRow = `${mark}${rect.row + 1}`;
  const firstColumn = `${mark}${columnName(rect.column)}`;
  if (isEntireRow(rect)) return `${firstRow}:${lastRow}`;
  if (isEntireColumn(rect)) return `${firstColumn}:${lastColumn}`;
  const first = firstColumn + firstRow;
  return rect.rows === 1 && rect.columns === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

/** the sheet's name as a formula writes it: quoted where it would not be read as a name otherwise */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name) && !/^[rc]\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function isEntireRow(rect: Rect): boolean {
  return rect.column === 0 && rect.columns === MAX_COLUMNS;
}

export function isEntireColumn(rect: Rect): boolean {
  return rect.row === 0 && rect.rows === MAX_ROWS;
}

export function isOnSheet(rect: Rect): boolean {
  return (
    rect.row >= 0 &&
    rect.column >= 0 &&
    rect.rows > 0 &&
    rect.columns > 0 &&
    rect.row + rect.rows <= MAX_ROWS &&
    rect.column + rect.columns <= MAX_COLUMNS
  );
}

export function intersection(a: Rect, b: Rect): Rect | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function boundingRect(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function contains(outer: Rect, inner: Rect): boolean {
  const shared = intersection(outer, inner);
  return shared?.rows === inner.rows && shared.columns === inner.columns;
}

export function sameRect(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

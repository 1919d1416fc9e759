import type { Rect } from "./book";

export function contains(rect: Rect, row: number, column: number): boolean {
  return (
    row >= rect.row &&
    row < rect.row + rect.rows &&
    column >= rect.column &&
    column < rect.column + rect.columns
  );
}

export function overlap(one: Rect, other: Rect): Rect | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** What is left of `whole` without `hole`, as up to four pieces. */
export function without(whole: Rect, hole: Rect): Rect[] {
  const common = overlap(whole, hole);
  if (!common) return [whole];
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  return [
    { ...whole, rows: common.row - whole.row },
    { ...whole, row: below, rows: whole.row + whole.rows - below },
    { ...common, column: whole.column, columns: common.column - whole.column },
    { ...common, column: right, columns: whole.column + whole.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

export function bounding(one: Rect | undefined, other: Rect): Rect {
  if (!one) return other;
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

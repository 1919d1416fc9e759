/** How results are laid out in cells. */
import type { Matrix, Value } from "./values";

/** A value that there is none of stays an empty text: null would show as 0. */
export function cell(value: Value | undefined): Value {
  return value ?? "";
}

export function column(values: readonly Value[]): Matrix {
  return values.map((value) => [value]);
}

/** Values in rows of `columns`. */
export function block(values: readonly Value[], columns: number): Matrix {
  const rows: Matrix = [];
  for (let start = 0; start < values.length; start += columns)
    rows.push(values.slice(start, start + columns));
  return rows;
}

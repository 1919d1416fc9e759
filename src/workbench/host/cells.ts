/** Reads and writes blocks of cells as the API shows them. */
import type { CellInput, CellView, Rect } from "../book/book";
import { isEntireColumn, isEntireRow } from "./addresses";
import { ApiError, invalidArgument } from "./errors";
import { checkFormula } from "./formulas";
import { checkCellsOpen } from "./guards";
import type { Scope } from "./scope";
import { asTyped } from "./typed";

/** the most cells of one range that the API reads or writes at once */
const MAX_CELLS = 5_000_000;

export interface Block {
  sheetId: string;
  rect: Rect;
}

/** whole rows or columns have no values of their own: the API answers null for them and takes none */
export function isUnbounded(rect: Rect): boolean {
  return isEntireRow(rect) || isEntireColumn(rect);
}

export function readCells<T>(
  scope: Scope,
  block: Block,
  show: (cell: CellView) => T
): T[][] | null {
  const { rect } = block;
  if (isUnbounded(rect)) return null;
  checkSize(rect);
  return scope.book.read(block.sheetId, rect).map((row) => row.map(show));
}

export function checkSize(rect: Rect): void {
  if (rect.rows * rect.columns > MAX_CELLS) throw new ApiError("RangeExceedsLimit");
}

/** a scalar stands for every cell; null leaves a cell as it is */
export function spread(value: unknown, rect: Rect): unknown[][] {
  checkSize(rect);
  if (!Array.isArray(value)) {
    return Array.from({ length: rect.rows }, () => new Array<unknown>(rect.columns).fill(value));
  }
  const rows = value as unknown[];
  const fits =
    rows.length === rect.rows &&
    rows.every((row) => Array.isArray(row) && row.length === rect.columns);
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
    );
  }
  return rows as unknown[][];
}

export function writeCells(scope: Scope, block: Block, value: unknown): void {
  const { sheetId, rect } = block;
  if (isUnbounded(rect)) throw invalidArgument();
  const rows = spread(value, rect);
  const formats: (string | undefined)[][] = rows.map(() => []);
  const cells = rows.map((row, down) =>
    row.map((entry, right) => {
      const at = { row: rect.row + down, column: rect.column + right };
      const typed = cellInput(scope, sheetId, at, entry);
      formats[down]![right] = typed.numberFormat;
      return typed.input;
    })
  );
  checkCellsOpen(scope, sheetId, rect);
  scope.book.write(sheetId, rect, cells, "api");
  if (formats.some((row) => row.some((format) => format !== undefined))) {
    scope.book.setNumberFormats(sheetId, rect, formats);
  }
}

interface Typed {
  input: CellInput;
  /** the format that Excel gives a cell for what was typed into it */
  numberFormat?: string;
}

function cellInput(
  scope: Scope,
  sheetId: string,
  at: { row: number; column: number },
  entry: unknown
): Typed {
  if (entry === null || entry === undefined) return { input: undefined };
  if (entry === "") return { input: null };
  if (typeof entry === "number" || typeof entry === "boolean") return { input: entry };
  if (typeof entry !== "string") throw invalidArgument();
  if (entry.length > 32767) throw invalidArgument();
  if (entry.startsWith("=") && entry.length > 1) {
    checkFormula(scope, entry, { sheetId, ...at });
    return { input: entry };
  }
  if (entry.startsWith("'")) return { input: entry };
  return asTyped(entry, () => scope.book.style(sheetId, at.row, at.column).numberFormat);
}

/** Reads and checks the formats of a block of cells. */
import type { CellStyle } from "../book/book";
import { intersection } from "./addresses";
import { isUnbounded, type Block } from "./cells";
import { invalidArgument } from "./errors";
import type { Scope } from "./scope";

/** what all cells of the block share; null where they differ. Whole rows and columns answer for their cells in use. */
export function commonStyle<T>(
  scope: Scope,
  block: Block,
  show: (style: CellStyle) => T
): T | null {
  const { sheetId, rect } = block;
  const used = isUnbounded(rect) ? scope.book.usedRange(sheetId, false) : rect;
  const area = (used && intersection(used, rect)) ?? { ...rect, rows: 1, columns: 1 };
  const first = show(scope.book.style(sheetId, area.row, area.column));
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (show(scope.book.style(sheetId, row, column)) !== first) return null;
    }
  }
  return first;
}

const NAMED: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  gray: "#808080",
  grey: "#808080",
};

/** "#4472C4", "4472C4" or a common HTML name, as "#4472C4" */
export function asColor(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  const named = NAMED[value.toLowerCase()];
  if (named) return named;
  const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  if (!hex) throw invalidArgument();
  return `#${hex.toUpperCase()}`;
}

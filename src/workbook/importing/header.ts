/** Where the names of the columns stand: in the first row, below a title, or nowhere. */
import { readDate } from "./dates";
import { targetsNamed } from "./names";
import { readNumber } from "./numbers";
import type { Raw } from "./types";
import { isBlank } from "./words";

/** as far down as a header is looked for */
const searched = 40;
/** as many rows below it as are compared with it */
const compared = 20;

/** Something that is counted, and so no column's name. */
function isValue(cell: Raw): boolean {
  if (typeof cell !== "string") return true;
  return !!readNumber(cell, ".") || readDate(cell, "mdy").kind === "date";
}

/**
 * Counted from 0; -1 where no row looks like a header: names of columns, or at least texts without a number among them
 * that all differ, above rows that hold numbers.
 */
export function headerRowOf(rows: readonly Raw[][]): number {
  let best = { row: -1, score: 0 };
  for (let row = 0; row < Math.min(rows.length, searched); row++) {
    const score = scoreOf(rows, row);
    if (score > best.score) best = { row, score };
  }
  return best.row;
}

function scoreOf(rows: readonly Raw[][], at: number): number {
  const cells = rows[at].filter((cell) => !isBlank(cell));
  if (cells.length === 0 || cells.some(isValue)) return 0;
  const below = rows.slice(at + 1, at + 1 + compared).filter((row) => !row.every(isBlank));
  const width = median(below.map((row) => row.filter((cell) => !isBlank(cell)).length));
  const known = cells.filter((cell) => targetsNamed(String(cell)).length > 0).length;
  const areDistinct = new Set(cells).size === cells.length;
  const hasValuesBelow = below.some((row) => row.some((cell) => !isBlank(cell) && isValue(cell)));
  const fits = width === 0 ? 1 : Math.min(1, cells.length / width);
  // Known names tell a header surely, also one without rows below it.
  if (known >= 2) return fits * (10 + known);
  return areDistinct && hasValuesBelow && cells.length > 1 && fits >= 0.6 ? fits * (1 + known) : 0;
}

function median(numbers: number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

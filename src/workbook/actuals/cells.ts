/** How cells of an import are written: never as anything that Excel would compute or read as something else. */
import type { CellValue } from "../../templates/plan";
import { asTyped } from "../cells";

/** A leading apostrophe keeps a text a text; Excel does not show it. */
export function asText(value: CellValue): CellValue {
  if (typeof value !== "string" || value === "") return value;
  return /^[='\s]/.test(value) ? `'${value}` : asTyped(value);
}

/** What a cell says of itself once it is written: without the apostrophe that made it a text. */
export function withoutApostrophe(cell: CellValue): CellValue {
  return typeof cell === "string" && cell.startsWith("'") ? cell.slice(1) : cell;
}

/** Whether a formula means the same in every row: it speaks of columns and names and of no single cell. */
export function isSameInEveryRow(formula: string): boolean {
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, "").replace(/\[[^\]]*\]/g, "");
  return !/(?<![\p{L}\p{N}_.])\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_(])/iu.test(withoutTexts);
}

/** Rows in one request at most; fewer where their texts are long. */
const rowsPerRequest = 4_000;
/** Characters in one request at most: below 5 MB also where each takes three bytes and is quoted twice. */
const charactersPerRequest = 700_000;

/** Where the request that begins with row `from` ends: before the row that would make it too large. */
export function endOfRequest(
  from: number,
  end: number,
  rowAt: (at: number) => readonly CellValue[]
): number {
  let characters = 0;
  for (let at = from; at < end; at++) {
    for (const cell of rowAt(at)) characters += 4 + String(cell ?? "").length;
    const isFull = at - from >= rowsPerRequest || characters > charactersPerRequest;
    if (isFull && at > from) return at;
  }
  return end;
}

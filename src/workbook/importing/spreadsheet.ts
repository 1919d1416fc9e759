/** An .xlsx file to cells. The one place that knows the library that reads it. */
import { readXlsx } from "hucre/xlsx";
import type { Raw } from "./types";

export interface SpreadsheetCells {
  /** visible sheets that hold anything */
  sheets: { name: string; rows: Raw[][] }[];
}

export async function readSpreadsheet(bytes: Uint8Array): Promise<SpreadsheetCells> {
  const { sheets } = await readXlsx(bytes, {
    sheets: (sheet) => !sheet.hidden && !sheet.veryHidden,
  });
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some(isFilled)));
  return {
    sheets: filled.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(asRaw)) })),
  };
}

function isFilled(cell: unknown): boolean {
  return cell !== null && cell !== undefined && cell !== "";
}

/** A date loses its time of day. */
function asRaw(cell: unknown): Raw {
  if (cell instanceof Date) {
    return Number.isNaN(cell.getTime()) ? null : cell.toISOString().slice(0, 10);
  }
  if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean")
    return cell;
  return null;
}

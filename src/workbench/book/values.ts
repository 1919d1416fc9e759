/** Between the engine's cells and plain values. */
import { CellValueType, numfmt, type ICellData, type Nullable } from "@univerjs/core";
import type { CellInput, Scalar } from "./book";

const errorTexts = new Set([
  "#N/A",
  "#VALUE!",
  "#DIV/0!",
  "#NUM!",
  "#REF!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
]);

/** the engine's own errors, as Excel would call them */
const renamedErrors: Record<string, string> = {
  "#GETTING_DATA": "#BUSY!",
  "#ERROR!": "#VALUE!",
  "#CYCLE!": "#REF!",
};

export function valueOf(cell: Nullable<ICellData>): Scalar {
  if (!cell) return null;
  const { v, t, p } = cell;
  if (v === undefined || v === null) {
    // typed text with more than one line or format is kept as a small document
    const stream = p?.body?.dataStream;
    return stream ? stream.replace(/\r\n$/, "").replace(/\r/g, "\n") : null;
  }
  if (t === CellValueType.BOOLEAN || typeof v === "boolean") {
    return v === true || v === 1 || v === "1" || v === "TRUE";
  }
  if (t === CellValueType.NUMBER && typeof v === "string" && v.trim() !== "") return Number(v);
  if (typeof v === "string") return renamedErrors[v] ?? v;
  return v;
}

export function isErrorValue(value: Scalar, cell: Nullable<ICellData>): boolean {
  return (
    typeof value === "string" && errorTexts.has(value) && cell?.t !== CellValueType.FORCE_STRING
  );
}

/** What to set in the engine's cell; `translate` turns Excel's formula into the engine's. */
export function toCell(
  input: Exclude<CellInput, undefined>,
  translate: (formula: string) => string
): ICellData {
  const nothing = { v: null, f: null, si: null, p: null };
  if (input === null || input === "") return { ...nothing, t: null };
  if (typeof input === "number") return { ...nothing, v: input, t: CellValueType.NUMBER };
  if (typeof input === "boolean") {
    return { ...nothing, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  if (input.startsWith("=") && input.length > 1) {
    return { ...nothing, f: translate(input), t: null };
  }
  const text = input.startsWith("'") ? input.slice(1) : input;
  const looksSpecial = text.startsWith("=") || errorTexts.has(text);
  const forced = input.startsWith("'") && looksSpecial;
  return { ...nothing, v: text, t: forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** The value as the cell shows it. */
export function textOf(value: Scalar, pattern: string | undefined, locale: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && !pattern?.includes("@")) return value;
  return numfmt.format(pattern || "General", value, { locale, throws: false });
}

/** Excel in East Asia quotes a character with "!", the engine only with a backslash. */
export function toEnginePattern(format: string): string {
  return format.replace(/"[^"]*"|\\.|!(.)/g, (whole, quoted?: string) => {
    return quoted === undefined ? whole : `\\${quoted}`;
  });
}

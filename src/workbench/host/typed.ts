/** A text that an add-in writes is read as if a user had typed it: "12" becomes a number, "50%" one half. */
import type { CellInput } from "../book/book";

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const PERCENT = /^([+-]?(?:\d+\.?\d*|\.\d+))%$/;
const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;

/** serial number of 1 January 1970 */
const EPOCH = 25569;

/** @param formatOf the cell's number format, asked for only where the text could be read otherwise */
export function asTyped(
  text: string,
  formatOf: () => string | undefined
): { input: CellInput; numberFormat?: string } {
  const read = interpret(text);
  if (!read) return { input: text };
  const format = formatOf() ?? "General";
  if (format === "@") return { input: `'${text}` };
  return format === "General" ? read : { input: read.input };
}

function interpret(text: string): { input: CellInput; numberFormat?: string } | undefined {
  if (NUMBER.test(text)) return { input: Number(text) };
  if (/^(true|false)$/i.test(text)) return { input: text.toLowerCase() === "true" };
  const percent = PERCENT.exec(text);
  if (percent) {
    return { input: Number(percent[1]) / 100, numberFormat: text.includes(".") ? "0.00%" : "0%" };
  }
  const date = DATE.exec(text);
  return date ? asDate(Number(date[1]), Number(date[2]), Number(date[3])) : undefined;
}

function asDate(year: number, month: number, day: number) {
  const time = new Date(Date.UTC(year, month - 1, day));
  const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === day && year >= 1900;
  return exists
    ? { input: time.getTime() / 86_400_000 + EPOCH, numberFormat: "yyyy/m/d" }
    : undefined;
}

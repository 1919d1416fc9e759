/** Dates as exports write them, to Excel's serials. */
import type { DateOrder, Raw } from "./types";

const msPerDay = 86_400_000;
const origin = Date.UTC(1899, 11, 30);
/** 2000-01-01 and 2199-12-31: what the table takes; a number beyond is no date */
const earliest = 36526;
const latest = 109574;

export type ReadDate =
  | { kind: "date"; serial: number }
  | { kind: "blank" }
  /** a month without a day */
  | { kind: "incomplete" }
  | { kind: "bad" };

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A time of day behind a date: " 13:05", "T13:05:00Z", " 1:05 PM", "下午1:05" */
const time =
  /(?:[T\s]+|(?=[上下]午))(?:[上下]午\s*)?\d{1,2}[:：]\d{2}(?:[:：]\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?(?:Z|[+-]\d{2}:?\d{2})?$/i;
const yearFirst = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const yearLast = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})$/;
const monthOnly = /^(?:\d{4}\s*[-/.年]\s*\d{1,2}\s*月?|\d{4}(?:0[1-9]|1[0-2]))$/;
const dayMonthName = /^(\d{1,2})[\s.-]+([a-z]{3,9})\.?[\s,.-]+(\d{4}|\d{2})$/i;
const monthNameDay = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i;
const weekday = /\s*[（(]?(?:星期|周)[一二三四五六日天][)）]?\s*$/;

export function readDate(raw: Raw, order: DateOrder): ReadDate {
  if (raw === null || raw === "") return { kind: "blank" };
  if (typeof raw === "number") return ofSerial(raw);
  if (typeof raw === "boolean") return { kind: "bad" };
  const text = raw.normalize("NFKC").trim().replace(weekday, "").replace(time, "").trim();
  if (text === "" || /^[-—–/]+$/.test(text)) return { kind: "blank" };
  const first = yearFirst.exec(text) ?? compact.exec(text);
  if (first) return ofParts(Number(first[1]), Number(first[2]), Number(first[3]));
  const last = yearLast.exec(text);
  if (last) {
    const [one, other] = [Number(last[1]), Number(last[2])];
    // Dots are only written between day, month and year.
    const dayFirst = order === "dmy" || text.includes(".");
    return dayFirst ? ofParts(yearOf(last[3]), other, one) : ofParts(yearOf(last[3]), one, other);
  }
  if (monthOnly.test(text)) return { kind: "incomplete" };
  const named = dayMonthName.exec(text);
  if (named) return ofParts(yearOf(named[3]), monthNamed(named[2]), Number(named[1]));
  const american = monthNameDay.exec(text);
  if (american) return ofParts(Number(american[3]), monthNamed(american[1]), Number(american[2]));
  return /^\d{5}(?:\.\d+)?$/.test(text) ? ofSerial(Number(text)) : { kind: "bad" };
}

function yearOf(text: string): number {
  return text.length === 4 ? Number(text) : 2000 + Number(text);
}

/** 0 for what is no month */
function monthNamed(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function ofSerial(number: number): ReadDate {
  const serial = Math.floor(number);
  return serial >= earliest && serial <= latest ? { kind: "date", serial } : { kind: "bad" };
}

function ofParts(year: number, month: number, day: number): ReadDate {
  const moment = new Date(Date.UTC(year, month - 1, day));
  const isReal = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
  return isReal ? ofSerial((moment.getTime() - origin) / msPerDay) : { kind: "bad" };
}

export interface FoundOrder {
  order: DateOrder;
  /** both orders give a date everywhere */
  ambiguous: boolean;
}

/**
 * In which order a column writes its dates: the one in which more entries are dates; where both read all of them, the
 * one whose dates lie closer together, since an export covers a week or a month and its other reading is spread over
 * the year.
 */
export function dateOrderOf(entries: readonly Raw[]): FoundOrder {
  const unclear = entries.filter(
    (entry) => typeof entry === "string" && /^\s*\d{1,2}\s*[-/]\s*\d{1,2}\s*[-/]/.test(entry)
  );
  const [mdy, dmy] = (["mdy", "dmy"] as const).map((order) => {
    const serials = unclear.flatMap((entry) => {
      const read = readDate(entry, order);
      return read.kind === "date" ? [read.serial] : [];
    });
    const first = serials.reduce((least, each) => Math.min(least, each), Infinity);
    const last = serials.reduce((most, each) => Math.max(most, each), -Infinity);
    return { order, count: serials.length, span: last - first };
  });
  if (mdy.count !== dmy.count) {
    return { order: mdy.count > dmy.count ? "mdy" : "dmy", ambiguous: false };
  }
  const isMonthFirst = mdy.span <= dmy.span;
  return { order: isMonthFirst ? "mdy" : "dmy", ambiguous: unclear.length > 0 };
}

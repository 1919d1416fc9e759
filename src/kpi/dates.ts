/**
 * Days as Excel counts them: whole serial numbers of the 1900 system, in which 1 is 1900-01-01 and 60 the
 * 1900-02-29 that never was. Both ends of a span belong to it.
 */

/** 9999-12-31, the last day that Excel knows */
export const lastDay = 2958465;

export type Basis = "days" | "workdays";
export type Grain = "day" | "week" | "month" | "quarter" | "year";

/** Which days count. Holidays and make-up days only matter on workdays; a day in both lists is a holiday. */
export interface Calendar {
  basis: Basis;
  holidays: readonly number[];
  /** weekend days on which people work (调休) */
  makeup: readonly number[];
}

export const everyDay: Calendar = { basis: "days", holidays: [], makeup: [] };

export interface Period {
  first: number;
  last: number;
}

/** In Excel's count a Saturday is a multiple of 7. */
function isWeekend(day: number): boolean {
  return day % 7 < 2;
}

/** Mondays to Fridays from the beginning of the count through `day`; day 2 was its first Monday. */
function weekdaysThrough(day: number): number {
  const days = Math.max(0, day - 1);
  return Math.floor(days / 7) * 5 + Math.min(days % 7, 5);
}

/**
 * How many days from `first` through `last` count in the calendar; 0 where last lies before first.
 *
 * @example countDays(46054, 46081) // 28
 */
export function countDays(first: number, last: number, calendar: Calendar = everyDay): number {
  if (last < first) return 0;
  if (calendar.basis === "days") return last - first + 1;
  const within = (day: number) => day >= first && day <= last;
  const holidays = new Set(calendar.holidays.filter(within));
  const makeup = new Set(calendar.makeup.filter(within));
  let count = weekdaysThrough(last) - weekdaysThrough(first - 1);
  for (const day of holidays) if (!isWeekend(day)) count -= 1;
  for (const day of makeup) if (isWeekend(day) && !holidays.has(day)) count += 1;
  return count;
}

const millisecondsADay = 86_400_000;
/** serial number of 1970-01-01; days before March 1900 count one less, for want of the false leap day */
const epoch = 25569;
const falseLeapDay = 60;

/** Year and month (from 0) of a day. */
function monthOf(day: number): { year: number; month: number } {
  const known = Math.max(1, day === falseLeapDay ? day - 1 : day);
  const date = new Date((known - epoch + (known < falseLeapDay ? 1 : 0)) * millisecondsADay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() };
}

/** The first day of a month; months from 12 up lie in later years. */
function firstOfMonth(year: number, month: number): number {
  const day = Date.UTC(year, month, 1) / millisecondsADay + epoch;
  return day > falseLeapDay ? day : day - 1;
}

/** The last day of the week (Monday to Sunday), month, quarter or year in which a day lies. */
function lastOfPeriod(day: number, grain: Grain): number {
  const { year, month } = monthOf(day);
  switch (grain) {
    case "day":
      return day;
    case "week":
      return day + ((8 - (day % 7)) % 7);
    case "month":
      return firstOfMonth(year, month + 1) - 1;
    case "quarter":
      return firstOfMonth(year, month - (month % 3) + 3) - 1;
    case "year":
      return firstOfMonth(year + 1, 0) - 1;
  }
}

/**
 * The span cut into periods; the first and the last are clipped to it.
 *
 * @example periods(46054, 46081, "week").length // 5
 */
export function periods(start: number, end: number, grain: Grain): Period[] {
  const result: Period[] = [];
  for (let first = start; first <= end;) {
    const last = Math.min(end, lastOfPeriod(first, grain));
    result.push({ first, last });
    first = last + 1;
  }
  return result;
}

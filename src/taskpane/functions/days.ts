/** Days as users write them and as Excel counts them. */

const msPerDay = 86_400_000;
const origin = Date.UTC(1899, 11, 30);
/** 1900-03-01: before it Excel counts a day that never was */
const firstDay = 61;

/** The serial number of "2026-9-1", "2026-09-01" or "2026/9/1"; undefined where there is no such day. */
export function serialOf(text: string): number | undefined {
  const [, year, month, day] =
    /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text)?.toSpliced(2, 1) ?? [];
  return year === undefined ? undefined : serial(Number(year), Number(month), Number(day));
}

/** The serial number of a day; undefined where the calendar has no such day, or Excel counts it falsely. */
export function serial(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const count = (time - origin) / msPerDay;
  return exists && count >= firstDay ? count : undefined;
}

export interface Day {
  year: number;
  month: number;
  day: number;
}

export function dayOf(serialNumber: number): Day {
  const date = new Date(origin + Math.floor(serialNumber) * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** "2026-09-01" */
export function isoDay({ year, month, day }: Day): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

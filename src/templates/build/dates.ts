/** Excel's date numbers: days since 1899-12-30, sound for every date after February 1900. */
import type { Span } from "../plan";

const dayLength = 86_400_000;
const origin = Date.UTC(1899, 11, 30);

/** The date number of "2026-09-18". */
export function dateNumber(iso: string): number {
  return (Date.parse(`${iso}T00:00:00Z`) - origin) / dayLength;
}

/** The first and the last day of the calendar quarter in which a date number lies. */
export function quarterOf(day: number): Span {
  const date = new Date(origin + Math.floor(day) * dayLength);
  const year = date.getUTCFullYear();
  const firstMonth = date.getUTCMonth() - (date.getUTCMonth() % 3);
  return {
    start: (Date.UTC(year, firstMonth, 1) - origin) / dayLength,
    end: (Date.UTC(year, firstMonth + 3, 0) - origin) / dayLength,
  };
}

export function yearOf(day: number): number {
  return new Date(origin + Math.floor(day) * dayLength).getUTCFullYear();
}

/** How many calendar months a span touches. */
export function monthsIn({ start, end }: Span): number {
  const [first, last] = [start, end].map((day) => new Date(origin + Math.floor(day) * dayLength));
  const years = last!.getUTCFullYear() - first!.getUTCFullYear();
  return 12 * years + last!.getUTCMonth() - first!.getUTCMonth() + 1;
}

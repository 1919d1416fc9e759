/** The period that follows one, and the same one a year earlier. Days are Excel's serial numbers. */
import type { Period } from "../../kpi/dates";

const dayLength = 86_400_000;
const origin = Date.UTC(1899, 11, 30);

/** The lengths of periods that follow the calendar: month, quarter, half-year, year. */
const grains = [1, 3, 6, 12];

function partsOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(origin + Math.floor(day) * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

/** The serial number of a date; month from 0, and months and days may run over. */
function serial(year: number, month: number, day: number): number {
  return (Date.UTC(year, month, day) - origin) / dayLength;
}

/** How many whole months a period is that follows the calendar; undefined where it is none. */
function monthsOf({ first, last }: Period): number | undefined {
  const { year, month, day } = partsOf(first);
  if (day !== 1) return undefined;
  return grains.find((months) => serial(year, month + months, 0) === last);
}

/**
 * The next period of equal grain; where a period does not follow the calendar, as many days.
 *
 * @example nextPeriod({ first: 46266, last: 46295 }) // September 2026: { first: 46296, last: 46326 }
 */
export function nextPeriod(period: Period): Period {
  const first = period.last + 1;
  const months = monthsOf(period);
  if (months === undefined) return { first, last: period.last + (first - period.first) };
  const { year, month } = partsOf(first);
  return { first, last: serial(year, month + months, 0) };
}

/** The same period of the year before; 29 February stands for 1 March there. */
export function yearBefore(period: Period): Period {
  const { year, month, day } = partsOf(period.first);
  const first = serial(year - 1, month, day);
  const months = monthsOf(period);
  return months === undefined
    ? { first, last: first + (period.last - period.first) }
    : { first, last: serial(year - 1, month + months, 0) };
}

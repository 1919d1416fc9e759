/**
 * Public holidays and make-up working days in mainland China, by year, as the State Council announces them each
 * autumn for the year to come. They only fill the settings sheet; there users change them.
 */
import { dateNumber } from "./build/dates";

export type HolidayId =
  | "newYear"
  | "springFestival"
  | "qingming"
  | "labourDay"
  | "dragonBoat"
  | "midAutumn"
  | "nationalDay";

interface Holiday {
  id: HolidayId;
  first: string;
  last: string;
  /** weekend days that are worked instead */
  makeup: string[];
}

const years: Record<number, Holiday[]> = {
  2026: [
    { id: "newYear", first: "2026-01-01", last: "2026-01-03", makeup: ["2026-01-04"] },
    {
      id: "springFestival",
      first: "2026-02-15",
      last: "2026-02-23",
      makeup: ["2026-02-14", "2026-02-28"],
    },
    { id: "qingming", first: "2026-04-04", last: "2026-04-06", makeup: [] },
    { id: "labourDay", first: "2026-05-01", last: "2026-05-05", makeup: ["2026-05-09"] },
    { id: "dragonBoat", first: "2026-06-19", last: "2026-06-21", makeup: [] },
    { id: "midAutumn", first: "2026-09-25", last: "2026-09-27", makeup: [] },
    {
      id: "nationalDay",
      first: "2026-10-01",
      last: "2026-10-07",
      makeup: ["2026-09-20", "2026-10-10"],
    },
  ],
};

export interface CalendarDay {
  /** an Excel date number */
  day: number;
  occasion: HolidayId;
}

/** The days off of a year, one by one; none for a year that is not known here. */
export function holidaysOf(year: number): CalendarDay[] {
  return (years[year] ?? []).flatMap(({ id, first, last }) => {
    const start = dateNumber(first);
    return Array.from({ length: dateNumber(last) - start + 1 }, (_, index) => ({
      day: start + index,
      occasion: id,
    }));
  });
}

/** The weekend days of a year that are worked. */
export function makeupDaysOf(year: number): CalendarDay[] {
  return (years[year] ?? []).flatMap(({ id, makeup }) =>
    makeup.map((date) => ({ day: dateNumber(date), occasion: id }))
  );
}

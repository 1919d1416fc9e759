/**
 * Public holidays and make-up working days in mainland China, by year, as the State Council announces them each
 * autumn for the year to come. They only fill the settings sheet; there users change them.
 *
 * A year whose notice is not known here has the days that the law itself gives (全国年节及纪念日放假办法, as amended for
 * 2025): New Year 1, Spring Festival 4 from New Year's Eve on, Qingming 1, Labour Day 2, Dragon Boat 1, Mid-Autumn 1,
 * National Day 3. Which days are moved to make longer breaks, and which weekend days are worked for them, only a notice
 * says, so such a year is provisional and has no make-up days.
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

const announced: Record<number, Holiday[]> = {
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

const byLaw: Record<number, Holiday[]> = {
  2027: [
    { id: "newYear", first: "2027-01-01", last: "2027-01-01", makeup: [] },
    { id: "springFestival", first: "2027-02-05", last: "2027-02-08", makeup: [] },
    { id: "qingming", first: "2027-04-05", last: "2027-04-05", makeup: [] },
    { id: "labourDay", first: "2027-05-01", last: "2027-05-02", makeup: [] },
    { id: "dragonBoat", first: "2027-06-09", last: "2027-06-09", makeup: [] },
    { id: "midAutumn", first: "2027-09-15", last: "2027-09-15", makeup: [] },
    { id: "nationalDay", first: "2027-10-01", last: "2027-10-03", makeup: [] },
  ],
};

export interface CalendarDay {
  /** an Excel date number */
  day: number;
  occasion: HolidayId;
  /** by law alone: a notice may move it, or add days to it */
  provisional?: true;
}

/** Whether the days off of a year are known here, by a notice or by law. */
export function hasHolidays(year: number): boolean {
  return year in announced || year in byLaw;
}

/** Whether a year has the days that the law gives, for want of a notice. */
export function isProvisional(year: number): boolean {
  return !(year in announced) && year in byLaw;
}

function holidays(year: number): Holiday[] {
  return announced[year] ?? byLaw[year] ?? [];
}

/** The days off of a year, one by one; none for a year that is not known here. */
export function holidaysOf(year: number): CalendarDay[] {
  const provisional = isProvisional(year) && { provisional: true as const };
  return holidays(year).flatMap(({ id, first, last }) => {
    const start = dateNumber(first);
    return Array.from({ length: dateNumber(last) - start + 1 }, (_, index) => ({
      day: start + index,
      occasion: id,
      ...provisional,
    }));
  });
}

/** The weekend days of a year that are worked. */
export function makeupDaysOf(year: number): CalendarDay[] {
  return holidays(year).flatMap(({ id, makeup }) =>
    makeup.map((date) => ({ day: dateNumber(date), occasion: id }))
  );
}

/** Which years' public holidays the settings sheet lacks and could have. */
import { yearOf } from "../../templates/build/dates";
import { hasHolidays, holidaysOf, isProvisional, makeupDaysOf } from "../../templates/holidays";
import { numberAt, numbersOf } from "../board/cells";
import type { Board, BoardName } from "../board/types";

export interface HolidayOffer {
  year: number;
  /** how many days off and make-up days would be added */
  days: number;
  makeup: number;
  /** only what the law gives: a notice may move days, and will name make-up days */
  provisional: boolean;
  /** the period has days of that year, so that its workdays are counted wrongly without */
  isDue: boolean;
}

/** Notices come in the autumn; from October on next year's days are of interest. */
const daysAhead = 92;

/** Years of the period and of the months to come, of which no day is listed: the earliest first. */
export function holidayOffers(board: Board): HolidayOffer[] {
  const yearAt = (name: BoardName, later = 0) => {
    const day = numberAt(board, name, 0);
    return day === undefined ? undefined : yearOf(day + later);
  };
  const [start, end] = [yearAt("KPI_Start"), yearAt("KPI_End")];
  if (start === undefined || end === undefined || !board.KPI_HolidayDates) return [];
  const days = [...numbersOf(board, "KPI_HolidayDates"), ...numbersOf(board, "KPI_MakeupDates")];
  const listed = new Set(days.map(yearOf));
  const inPeriod = Array.from(
    { length: Math.max(0, end - start + 1) },
    (_, index) => start + index
  );
  const soon = [yearAt("KPI_AsOf"), yearAt("KPI_AsOf", daysAhead)];
  return [...new Set([...inPeriod, ...soon])]
    .filter((year) => year !== undefined)
    .filter((year) => hasHolidays(year) && !listed.has(year))
    .sort((one, other) => one - other)
    .map((year) => ({
      year,
      days: holidaysOf(year).length,
      makeup: makeupDaysOf(year).length,
      provisional: isProvisional(year),
      isDue: inPeriod.includes(year),
    }));
}

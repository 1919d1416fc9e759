/** Which years' holidays are offered: those that the settings list nothing of. */
import { dateNumber } from "../../../src/templates/build/dates";
import { holidayOffers } from "../../../src/workbook/holidays/offer";
import { boardOf } from "../support/board";

type Columns = Parameters<typeof boardOf>[0];

function offers(start: string, end: string, asOf: string, lists: Columns = {}) {
  const board = boardOf({
    KPI_Start: [dateNumber(start)],
    KPI_End: [dateNumber(end)],
    KPI_AsOf: [dateNumber(asOf)],
    KPI_HolidayDates: [dateNumber("2026-01-01"), ""],
    KPI_MakeupDates: [""],
    ...lists,
  });
  return holidayOffers(board).map(({ year, isDue }) => `${year}${isDue ? " due" : ""}`);
}

test("next year's can come from October on, and are due once the period reaches it", () => {
  expect(offers("2026-09-01", "2026-09-30", "2026-09-30")).toEqual([]);
  expect(offers("2026-10-01", "2026-10-31", "2026-10-01")).toEqual(["2027"]);
  expect(offers("2026-11-01", "2026-11-30", "2026-11-20")).toEqual(["2027"]);
  expect(offers("2026-12-01", "2027-01-31", "2026-12-01")).toEqual(["2027 due"]);
  expect(offers("2027-01-01", "2027-01-31", "2027-01-01")).toEqual(["2027 due"]);
});

test("a year of which any day is listed, off or worked, is the user's own", () => {
  const day = dateNumber("2027-02-05");
  const period = ["2027-01-01", "2027-01-31", "2027-01-01"] as const;
  expect(offers(...period, { KPI_HolidayDates: [day] })).toEqual([]);
  expect(offers(...period, { KPI_MakeupDates: [day] })).toEqual([]);
});

test("a workbook without lists, or without a period, is offered nothing", () => {
  expect(holidayOffers({})).toEqual([]);
  expect(holidayOffers(boardOf({ KPI_Start: [46_000], KPI_End: [46_030] }))).toEqual([]);
  expect(holidayOffers(boardOf({ KPI_HolidayDates: [""] }))).toEqual([]);
});

test("this year's too, where somebody has emptied the list", () => {
  const lists = { KPI_HolidayDates: ["", ""] };
  expect(offers("2026-11-01", "2026-11-30", "2026-11-20", lists)).toEqual(["2026 due", "2027"]);
});

test("what is offered says how many days, and whether a notice is to come", () => {
  const board = boardOf({
    KPI_Start: [dateNumber("2026-12-01")],
    KPI_End: [dateNumber("2027-01-31")],
    KPI_HolidayDates: [""],
  });
  expect(holidayOffers(board)).toEqual([
    { year: 2026, days: 33, makeup: 6, provisional: false, isDue: true },
    { year: 2027, days: 13, makeup: 0, provisional: true, isDue: true },
  ]);
});

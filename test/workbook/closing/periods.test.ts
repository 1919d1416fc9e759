import fc from "fast-check";
import { dateNumber as day } from "../../../src/templates/build/dates";
import { nextPeriod, yearBefore } from "../../../src/workbook/closing/periods";

const period = (first: string, last: string) => ({ first: day(first), last: day(last) });

test.each([
  ["month", "2026-09-01", "2026-09-30", "2026-10-01", "2026-10-31"],
  ["month into a short one", "2027-01-01", "2027-01-31", "2027-02-01", "2027-02-28"],
  ["month over the year's end", "2026-12-01", "2026-12-31", "2027-01-01", "2027-01-31"],
  ["quarter", "2026-07-01", "2026-09-30", "2026-10-01", "2026-12-31"],
  ["half-year", "2026-07-01", "2026-12-31", "2027-01-01", "2027-06-30"],
  ["year into a leap year", "2027-01-01", "2027-12-31", "2028-01-01", "2028-12-31"],
  ["fiscal year from April", "2026-04-01", "2027-03-31", "2027-04-01", "2028-03-31"],
  ["two months, as many days", "2026-09-01", "2026-10-31", "2026-11-01", "2026-12-31"],
  ["four weeks", "2026-09-07", "2026-10-04", "2026-10-05", "2026-11-01"],
  ["one day", "2026-09-07", "2026-09-07", "2026-09-08", "2026-09-08"],
])("after a %s comes one of equal grain", (_, first, last, nextFirst, nextLast) => {
  expect(nextPeriod(period(first, last))).toEqual(period(nextFirst, nextLast));
});

test.each([
  ["2026-10-01", "2026-10-31", "2025-10-01", "2025-10-31"],
  ["2028-02-01", "2028-02-29", "2027-02-01", "2027-02-28"],
  ["2027-01-01", "2027-03-31", "2026-01-01", "2026-03-31"],
  ["2026-10-05", "2026-11-01", "2025-10-05", "2025-11-01"],
])("a year before %s to %s", (first, last, thenFirst, thenLast) => {
  expect(yearBefore(period(first, last))).toEqual(period(thenFirst, thenLast));
});

test("periods follow each other without a gap and never grow shorter than a day", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 40_000, max: 60_000 }),
      fc.integer({ min: 0, max: 400 }),
      (first, length) => {
        const now = { first, last: first + length };
        const next = nextPeriod(now);
        expect(next.first).toBe(now.last + 1);
        expect(next.last).toBeGreaterThanOrEqual(next.first);
      }
    )
  );
});

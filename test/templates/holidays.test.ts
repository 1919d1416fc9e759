/** The calendar of 2026 against plain counting, day by day. */
import { dateNumber } from "../../src/templates/build/dates";
import { holidaysOf, makeupDaysOf } from "../../src/templates/holidays";

const off = new Set(holidaysOf(2026).map(({ day }) => day));
const worked = new Set(makeupDaysOf(2026).map(({ day }) => day));
/** Excel's day 1 was a Sunday by the count that starts with 1 for Sunday. */
const isWeekend = (day: number) => day % 7 === 0 || day % 7 === 1;

function workdays(first: string, last: string): number {
  let count = 0;
  for (let day = dateNumber(first); day <= dateNumber(last); day++) {
    if (!off.has(day) && (!isWeekend(day) || worked.has(day))) count++;
  }
  return count;
}

test.each([
  ["2026-02-01", "2026-02-28", 16],
  ["2026-09-01", "2026-09-30", 22],
  ["2026-10-01", "2026-10-31", 18],
  ["2026-01-01", "2026-12-31", 248],
])("%s to %s has %i workdays", (first, last, expected) => {
  expect(workdays(first, last)).toBe(expected);
});

test("make-up days are weekend days, none of them a holiday", () => {
  expect([...worked].filter((day) => !isWeekend(day) || off.has(day))).toEqual([]);
  expect([...worked].length).toBe(6);
});

test("no day is off twice", () => {
  expect(holidaysOf(2026).length).toBe(off.size);
});

test("a year without a notice has no days", () => {
  expect([...holidaysOf(2031), ...makeupDaysOf(2031)]).toEqual([]);
});

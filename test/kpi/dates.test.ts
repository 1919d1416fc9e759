import { countDays, periods, type Grain } from "../../src/kpi/dates";

/** The official notice for 2026: holidays and make-up working days, as serials of the 1900 system. */
const serial = (month: number, day: number) => Date.UTC(2026, month - 1, day) / 86_400_000 + 25569;
const span = (month: number, first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => serial(month, first + i));
const china2026 = {
  basis: "workdays" as const,
  holidays: [
    ...span(1, 1, 3),
    ...span(2, 15, 23),
    ...span(4, 4, 6),
    ...span(5, 1, 5),
    ...span(6, 19, 21),
    ...span(9, 25, 27),
    ...span(10, 1, 7),
  ],
  makeup: [serial(1, 4), serial(2, 14), serial(2, 28), serial(5, 9), serial(9, 20), serial(10, 10)],
};

test.each([
  ["February", serial(2, 1), serial(2, 28), 16],
  ["October", serial(10, 1), serial(10, 31), 18],
  ["the year", serial(1, 1), serial(12, 31), 248],
])("%s 2026 has its workdays in China", (_, first, last, days) => {
  expect(countDays(first, last, china2026)).toBe(days);
});

test("without lists a workday is a Monday to Friday", () => {
  const plain = { basis: "workdays" as const, holidays: [], makeup: [] };
  expect(countDays(serial(2, 1), serial(2, 28), plain)).toBe(20);
  expect(countDays(serial(2, 7), serial(2, 8), plain)).toBe(0);
  expect(countDays(serial(2, 9), serial(2, 8), plain)).toBe(0);
});

test.each<[Grain, number, number, number[]]>([
  ["week", serial(3, 2), serial(3, 15), [serial(3, 8), serial(3, 15)]],
  ["month", serial(1, 31), serial(3, 1), [serial(1, 31), serial(2, 28), serial(3, 1)]],
  ["quarter", serial(2, 10), serial(8, 1), [serial(3, 31), serial(6, 30), serial(8, 1)]],
  ["year", serial(12, 31), serial(12, 31) + 1, [serial(12, 31), serial(12, 31) + 1]],
  // serial 60 is the 1900-02-29 that only Excel knows
  ["month", 1, 91, [31, 60, 91]],
  ["month", 60, 61, [60, 61]],
  ["year", 0, 367, [366, 367]],
])("periods by %s from %p to %p end on %p", (grain, start, end, lasts) => {
  expect(periods(start, end, grain).map(({ last }) => last)).toEqual(lasts);
});

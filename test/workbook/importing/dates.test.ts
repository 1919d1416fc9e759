import fc from "fast-check";
import { dateOrderOf, readDate } from "../../../src/workbook/importing/dates";
import type { DateOrder } from "../../../src/workbook/importing/types";

/** Excel's number of a day, reckoned by hand for one and counted on from there */
const serialOf = (date: Date) => 46295 + (date.getTime() - Date.UTC(2026, 8, 30)) / 86_400_000;

const pad = (number: number) => String(number).padStart(2, "0");
const parts = (date: Date) =>
  [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const;
type Parts = ReturnType<typeof parts>;

const formats: Record<string, [DateOrder, (...of: Parts) => string]> = {
  iso: ["mdy", (y, m, d) => `${y}-${pad(m)}-${pad(d)}`],
  slashes: ["dmy", (y, m, d) => `${y}/${m}/${d}`],
  dots: ["mdy", (y, m, d) => `${pad(d)}.${pad(m)}.${y}`],
  american: ["mdy", (y, m, d) => `${m}/${d}/${pad(y % 100)}`],
  british: ["dmy", (y, m, d) => `${pad(d)}/${pad(m)}/${y}`],
  chinese: ["mdy", (y, m, d) => `${y}年${m}月${d}日`],
  compact: ["dmy", (y, m, d) => `${y}${pad(m)}${pad(d)}`],
  withTime: ["dmy", (y, m, d) => `${y}-${pad(m)}-${pad(d)} 23:59:59`],
};

const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate())));

test.each(Object.entries(formats))("a date written as %s is read back", (_, [order, format]) => {
  fc.assert(
    fc.property(day, (date) => {
      const serial = serialOf(date);
      expect(readDate(format(...parts(date)), order)).toEqual({ kind: "date", serial });
    })
  );
});

test("a serial is a date, with or without its time of day", () => {
  for (const raw of [46295, 46295.99, "46295", "46295.5"]) {
    expect(readDate(raw, "mdy")).toEqual({ kind: "date", serial: 46295 });
  }
});

test.each([null, "", "  ", "-", "—"])("%p is a blank", (raw) => {
  expect(readDate(raw, "mdy")).toEqual({ kind: "blank" });
});

test.each(["2026-09", "2026年9月", "202609", "2026/9"])("%s lacks its day", (raw) => {
  expect(readDate(raw, "mdy")).toEqual({ kind: "incomplete" });
});

test.each(["2026-02-29", "2026-13-01", "31/31/2026", "合计", "12", 12, 1e9, true, "1899-12-31"])(
  "%p is no date",
  (raw) => {
    expect(readDate(raw, "mdy")).toEqual({ kind: "bad" });
  }
);

test.each([
  ["one entry has a day above 12 in front", ["01/02/2026", "13/02/2026"], "dmy", false],
  ["one entry has a day above 12 behind", ["01/02/2026", "02/13/2026"], "mdy", false],
  ["the days of one month", ["01/09/2026", "02/09/2026", "11/09/2026"], "dmy", true],
  ["the days of one month, American", ["9/1/26", "9/2/26", "9/11/26"], "mdy", true],
  ["the year in front", ["2026-01-02"], "mdy", false],
] as const)("the order of dates: %s", (_, entries, order, ambiguous) => {
  expect(dateOrderOf(entries)).toEqual({ order, ambiguous });
});

import * as fc from "fast-check";
import {
  cellAt,
  columnLetters,
  fixed,
  onSheet,
  rangeAt,
} from "../../../src/templates/build/address";
import { dateNumber, quarterOf, yearOf } from "../../../src/templates/build/dates";
import { areaOf } from "../support/areas";

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [52, "AZ"],
  [53, "BA"],
  [702, "ZZ"],
  [703, "AAA"],
  [16_384, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test("a range is read back as the cells that it was made of", () => {
  const number = fc.integer({ min: 1, max: 2_000 });
  fc.assert(
    fc.property(number, number, number, number, (left, top, width, height) => {
      const area = { left, top, right: left + width, bottom: top + height };
      expect(areaOf(rangeAt(area.left, area.top, area.right, area.bottom))).toEqual(area);
    })
  );
});

test("one cell is no range", () => {
  expect(rangeAt(2, 3, 2, 3)).toBe(cellAt(2, 3));
});

test("fixed addresses, here and on a sheet", () => {
  expect(fixed("C5")).toBe("$C$5");
  expect(fixed("C5:AA10")).toBe("$C$5:$AA$10");
  expect(onSheet("O'Brien & Co", "C5")).toBe("'O''Brien & Co'!$C$5");
});

test("date numbers are Excel's", () => {
  expect(dateNumber("1900-03-01")).toBe(61);
  expect(dateNumber("2026-09-18")).toBe(46_283);
  expect(yearOf(dateNumber("2026-12-31") + 0.9)).toBe(2026);
});

test.each([
  ["2026-01-01", "2026-01-01", "2026-03-31"],
  ["2026-05-17", "2026-04-01", "2026-06-30"],
  ["2024-02-29", "2024-01-01", "2024-03-31"],
  ["2026-12-31", "2026-10-01", "2026-12-31"],
])("%s lies in the quarter from %s to %s", (day, start, end) => {
  expect(quarterOf(dateNumber(day) + 0.5)).toEqual({
    start: dateNumber(start),
    end: dateNumber(end),
  });
});

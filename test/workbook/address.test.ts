import fc from "fast-check";
import { addressOf, areaOf, columnLetters } from "../../src/workbook/address";

const area = fc.record({
  row: fc.nat(1_000_000),
  column: fc.nat(16_000),
  rows: fc.integer({ min: 1, max: 1000 }),
  columns: fc.integer({ min: 1, max: 300 }),
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test.each([
  ["B4", { row: 3, column: 1, rows: 1, columns: 1 }],
  ["$B$4:D9", { row: 3, column: 1, rows: 6, columns: 3 }],
  ["aa1:ab2", { row: 0, column: 26, rows: 2, columns: 2 }],
])("%s is read as an area", (address, expected) => {
  expect(areaOf(address)).toEqual(expected);
});

test("every area comes back from its address", () => {
  fc.assert(fc.property(area, (any) => expect(areaOf(addressOf(any))).toEqual(any)));
});

test.each(["", "B", "4", "B:C", "1:6", "Sheet1!A1"])("%j is no block of cells", (address) => {
  expect(() => areaOf(address)).toThrow(RangeError);
});

import fc from "fast-check";
import { apportion } from "../../src/kpi/apportion";
import { keepNearShares } from "../../src/kpi/nearShares";
import { roundMatrix } from "../../src/kpi/roundMatrix";
import { inUnits, tidy } from "../../src/kpi/units";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("apportion", () => {
  // the Alabama paradox in small: with eleven seats instead of ten the third one loses a seat; then a usual textbook case
  test.each([
    [10, [6, 6, 2], [4, 4, 2]],
    [11, [6, 6, 2], [5, 5, 1]],
    [10, [47000, 16000, 15800, 12000, 6100, 3100], [5, 2, 1, 1, 1, 0]],
    [1, [1, 1, 1], [1, 0, 0]],
    [5, [0, 1, 0], [0, 5, 0]],
    [3, [1e308, 1e308, 1e308], [1, 1, 1]],
    [3, [1e-308, 1e-308, 1e-308], [1, 1, 1]],
  ])("%p units by %p are %p", (count, weights, parts) => {
    expect(apportion(count, weights)).toEqual(parts);
  });

  test("the parts are whole, not negative, and add up however large the count is", () => {
    const weights = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), weights, (count, given) => {
        fc.pre(given.some((weight) => weight > 0));
        const parts = apportion(count, given);
        expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
        expect(parts.reduce((total, part) => total + BigInt(part), 0n)).toBe(BigInt(count));
      })
    );
  });
});

describe("roundMatrix", () => {
  test("keeps both sums, and every cell within a unit of its share", () => {
    const weights = fc.array(fc.nat(30), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), weights, weights, (total, byRow, byColumn) => {
        fc.pre(sum(byRow) > 0 && sum(byColumn) > 0);
        const rows = apportion(total, byRow);
        const columns = apportion(total, byColumn);
        const block = roundMatrix(rows, columns, total);
        expect(block.map(sum)).toEqual(rows);
        expect(columns.map((_, j) => sum(block.map((row) => row[j])))).toEqual(columns);
        block.forEach((row, i) =>
          row.forEach((value, j) => {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(Math.abs(value - (rows[i] * columns[j]) / total)).toBeLessThan(1.02);
          })
        );
      })
    );
  });
});

describe("keepNearShares", () => {
  const shares = [0.8, 0.1, 0.1];

  test.each([
    [
      "too little",
      [
        [10, 3, 3],
        [3, 0, 0],
        [3, 0, 0],
      ],
      [
        [11, 2, 3],
        [2, 1, 0],
        [3, 0, 0],
      ],
    ],
    [
      "too much",
      [
        [15, 1, 0],
        [1, 1, 0],
        [0, 0, 2],
      ],
      [
        [14, 2, 0],
        [2, 0, 0],
        [0, 0, 2],
      ],
    ],
    [
      "near enough",
      [
        [12, 2, 2],
        [2, 0, 0],
        [2, 0, 0],
      ],
      [
        [12, 2, 2],
        [2, 0, 0],
        [2, 0, 0],
      ],
    ],
  ])("a cell that holds %s is brought back, and the sums stay", (_, block, near) => {
    keepNearShares(block, shares, shares, 20);
    expect(block).toEqual(near);
  });
});

describe("inUnits", () => {
  test.each([
    [100, 0.01, 10000, 0],
    [0.3, 0.1, 3, 0],
    [1.1, 0.1, 11, 0],
    [100.005, 0.01, 10000, 0.005],
    [500, 1000, 0, 500],
    [1, 0.3, 3, 0.1],
    [0, 1, 0, 0],
  ])("%p in units of %p is %p and %p", (total, unit, count, rest) => {
    const units = inUnits(total, unit);
    expect([units.count, units.rest]).toEqual([count, expect.closeTo(rest, 12)]);
  });

  test.each([
    [3, 0.1, 0.3],
    [110, 0.01, 1.1],
    [7, 0.3, 2.1],
    [3, 1e-7, 3e-7],
    [2, 1e21, 2e21],
  ])("%p units of %p are %p", (count, unit, amount) => {
    expect(inUnits(amount, unit).amount(count)).toBe(amount);
  });

  test("a total past counting is counted in larger units", () => {
    const units = inUnits(1e300, 0.01);
    expect(Number.isSafeInteger(units.count)).toBe(true);
    expect(tidy(units.amount(units.count) + units.rest)).toBe(1e300);
  });
});

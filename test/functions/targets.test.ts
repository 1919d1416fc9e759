import fc from "fast-check";
import { cell, column, spill, sum, table } from "./cases";

const due = 46295; // 2026-09-30

table("SMART", [
  [["Sales", 1_200_000, 800_000, "Growth", due], "SMART"],
  [["Sales", 1_200_001, 800_000, "Growth", due], "SM-RT"],
  [["Sales", 400_000, 800_000, "Growth", due], "SMART"],
  [["Sales", 800_000, 800_000, "Growth", due], "SM-RT"],
  [["Sales", 0.1 + 0.2, 0.3, "Growth", due], "SM-RT"],
  [["Sales", 30, 10, "Growth", due], "SM-RT"],
  [["Sales", 30, 10, "Growth", due, 2], "SMART"],
  [["Sales", 0.88, 0.8, "Growth", due, 0.1], "SMART"],
  [["Sales", 30, 0, "Growth", due], "SM-RT"],
  [["Sales", 30, null, "Growth", due], "SM-RT"],
  [["Sales", -60, -40, "Growth", due], "SMART"],
  [[null, null, null, null, null], "-----"],
  [[], "-----"],
  [["", "12", true, " ", "soon", "x"], "-----"],
  [[7, NaN, "#N/A", false, 0.5], "-----"],
  [["Sales", 120, 100, "Growth", 1], "SMART"],
  [["Sales", 120, 100, "Growth", 0], "SMAR-"],
  [["#REF!", 120, 100, "Growth", due], "-MART"],
  [["Sales", 120, 100, "Growth", due, "much"], "SM-RT"],
  [[[["Sales"]], [[120, 130]], 100, "Growth", due], "S--RT"],
]);

table("STRETCH", [
  [[130, column(90, 100, 110)], 3],
  [[100, column(90, null, 100, "", 110)], 0],
  [[90, [[90, 100, 110]]], -1],
  [[130, column(90, 100)], "#N/A"],
  [[130, column(90, 100, null)], "#N/A"],
  [[130, null], "#N/A"],
  [[130, column(0.1, 0.1, 0.1)], "#DIV/0!"],
  [[130, column(90, 100, "110")], "#VALUE!"],
  // what overflows on the way is no 0
  [[1e308, column(1e308, -1e308, 0)], "#NUM!"],
  [[5, column(1e200, 2e200, 4e200)], "#NUM!"],
]);

table("ALLOCATE", [
  [[100, column(1, 1, 1), 1], column(34, 33, 33)],
  [[100, [[1, 1, 1]]], [[33.34, 33.33, 33.33]]],
  [
    [
      10,
      [
        [1, 2],
        [3, 4],
      ],
      1,
    ],
    [
      [1, 2],
      [3, 4],
    ],
  ],
  [[-100, column(1, 1, 1), 1], column(-34, -33, -33)],
  [[0, column(1, 1)], column(0, 0)],
  [[5, column(1, null, 0, "", 1), 1], column(3, 0, 0, 0, 2)],
  [[7, column(1, 1, 1), 2], column(3, 2, 2)],
  [[100.005, column(1, 3, 3)], column(14.28, 42.865, 42.86)],
  [[500, column(1, 2), 1000], column(0, 500)],
  [[1.5, column(1, 1), 0.3], column(0.9, 0.6)],
  [[0.3, column(1, 1, 1), 0.1], column(0.1, 0.1, 0.1)],
  [[12345, 5], column(12345)],
  [[1e15, column(1, 1), 0.01], column(5e14, 5e14)],
  [[100, column(1, -1)], "#VALUE!"],
  [[100, column(0, 0)], "#VALUE!"],
  [[100, column(null, null)], "#VALUE!"],
  [[100, null], "#N/A"],
  [[100, column(1, "2")], "#VALUE!"],
  [[100, column(1, 1), 0], "#VALUE!"],
  [[100, column(1, 1), -1], "#VALUE!"],
]);

table("PHASE", [
  [
    [300, 46204, due, "month", column(1, 1, 1)],
    [
      [46204, 46234, 100],
      [46235, 46265, 100],
      [46266, 46295, 100],
    ],
  ],
  [
    [92, 46204, due],
    [
      [46204, 46234, 31],
      [46235, 46265, 31],
      [46266, 46295, 30],
    ],
  ],
  [
    [28, 46054, 46081, "week"],
    [
      [46054, 46054, 1],
      [46055, 46061, 7],
      [46062, 46068, 7],
      [46069, 46075, 7],
      [46076, 46081, 6],
    ],
  ],
  [
    [3, 46054.9, 46056.1, "日"],
    [
      [46054, 46054, 1],
      [46055, 46055, 1],
      [46056, 46056, 1],
    ],
  ],
  [
    [60, 46054, 46142, "季", column(1, 2)],
    [
      [46054, 46112, 20],
      [46113, 46142, 40],
    ],
  ],
  [
    [3, 45992, 46388, "Year", column(1, 1, 1), 1],
    [
      [45992, 46022, 1],
      [46023, 46387, 1],
      [46388, 46388, 1],
    ],
  ],
  // the false leap day of 1900 belongs to February
  [
    [3, 32, 61, "month", column(2, 1)],
    [
      [32, 60, 2],
      [61, 61, 1],
    ],
  ],
  [[300, 46204, due, "month", column(1, 1)], "#VALUE!"],
  [[300, 46204, due, "month", column(0, 0, 0)], "#VALUE!"],
  [[300, due, 46204], "#VALUE!"],
  [[300, 46204, due, "decade"], "#VALUE!"],
  [[300, 0, 2958465, "day"], "#VALUE!"],
  [[300, null, due], "#N/A"],
]);

table("CASCADE", [
  [
    [10, column(1, 1), [[3, 2]], 1],
    [
      [3, 2],
      [3, 2],
    ],
  ],
  [[-3, column(1), column(2, 1), 1], [[-2, -1]]],
  [
    [0, column(1, 1), column(1, 1)],
    [
      [0, 0],
      [0, 0],
    ],
  ],
  [
    [0.7, column(1, null), column(1, 3), 1],
    [
      [0, 0.7],
      [0, 0],
    ],
  ],
  [[10, column(0, 0), column(1)], "#VALUE!"],
  [[10, column(1), column(1, -1)], "#VALUE!"],
  [[10, column(1), null], "#N/A"],
  [[10, column(1), column(1), 0], "#VALUE!"],
]);

table("SEASONALITY", [
  [[column(10, 30, 20, 20), 2], column(0.375, 0.625)],
  [[column(...Array<number>(24).fill(5))], column(...Array<number>(12).fill(1 / 12))],
  [[column(10, 30, null, null, ""), 2], column(0.25, 0.75)],
  [[column(5), 1], column(1)],
  [[column(10, 30, 20), 2], "#VALUE!"],
  [[column(10, 30, 20, null), 2], "#N/A"],
  [[column(10, 30, -20, 20), 2], "#VALUE!"],
  [[column(10, 30), 1.5], "#VALUE!"],
  [[column(10, 30), 0], "#VALUE!"],
  [[column(10, "30"), 2], "#VALUE!"],
  [[column(1e308, 1e308), 2], "#NUM!"],
  [[null], "#N/A"],
]);

const unit = fc.constantFrom(0.01, 0.1, 0.25, 0.3, 1, 100, 1000);
const weight = fc.oneof(fc.nat(20), fc.double({ min: 0, max: 1000, noNaN: true }));
const someWeights = (most: number) =>
  fc
    .array(weight, { minLength: 1, maxLength: most })
    .filter((weights) => weights.some((each) => each > 1e-6));

/** What a sheet shows of a sum: fifteen digits, without the dust. */
const shown = (value: number) => Number(value.toPrecision(12));

test("allocated parts add up, are whole units, and lie within one unit of their share", () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), unit, someWeights(30), (count, size, weights) => {
      const total = shown(count * size);
      const parts = spill("ALLOCATE", total, column(...weights), size).flat() as number[];
      const whole = sum(weights);
      expect(shown(sum(parts))).toBe(total);
      parts.forEach((part, i) => {
        expect(part).toBeCloseTo(Math.round(part / size) * size, 6);
        expect(Math.abs(part - (total * weights[i]) / whole)).toBeLessThan(size * (1 + 1e-6));
      });
    })
  );
});

test("what is no multiple of the unit is not lost", () => {
  const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(amount, unit, someWeights(30), (total, size, weights) => {
      const parts = spill("ALLOCATE", total, column(...weights), size).flat() as number[];
      expect(Math.abs(sum(parts) - total)).toBeLessThan(1e-6);
      const mirrored = spill("ALLOCATE", -total, column(...weights), size).flat() as number[];
      expect(mirrored).toEqual(parts.map((part) => (part === 0 ? 0 : -part)));
    })
  );
});

test("a cascade adds up both ways, and every cell lies within two units of its share", () => {
  // heavy first weights over many light ones are the hard case: both sums may lose nearly a unit there
  const light = fc.double({ min: 0.97, max: 1.03, noNaN: true });
  const steep = fc
    .tuple(fc.double({ min: 1, max: 5000, noNaN: true }), fc.array(light, { maxLength: 40 }))
    .map(([first, others]) => [first, ...others]);
  const weights = fc.oneof(someWeights(20), steep);
  fc.assert(
    fc.property(fc.nat(20_000), unit, weights, weights, (count, size, rows, columns) => {
      const total = shown(count * size);
      const block = spill("CASCADE", total, column(...rows), [columns], size) as number[][];
      const rowSums = spill("ALLOCATE", total, column(...rows), size).flat() as number[];
      const columnSums = spill("ALLOCATE", total, column(...columns), size).flat() as number[];
      expect(block.map((row) => shown(sum(row)))).toEqual(rowSums.map(shown));
      expect(columns.map((_, j) => shown(sum(block.map((row) => row[j]))))).toEqual(
        columnSums.map(shown)
      );
      const whole = sum(rows) * sum(columns);
      block.forEach((row, i) =>
        row.forEach((value, j) => {
          const share = (total * rows[i] * columns[j]) / whole;
          expect(Math.abs(value - share)).toBeLessThan(size * (2 + 1e-6));
          expect(value).toBeGreaterThanOrEqual(0);
        })
      );
    }),
    { numRuns: 300 }
  );
});

test.each([1e6, 1e12, 9e15])("a cascade of %p units adds up exactly", (total) => {
  const rows = Array.from({ length: 37 }, (_, i) => 1 + ((i * 7919) % 101));
  const columns = Array.from({ length: 23 }, (_, i) => 1 + ((i * 104729) % 97));
  const block = spill("CASCADE", total, column(...rows), column(...columns), 1) as number[][];
  expect(column(...block.map(sum))).toEqual(cell("ALLOCATE", total, column(...rows), 1));
  const columnSums = columns.map((_, j) => sum(block.map((row) => row[j])));
  expect(column(...columnSums)).toEqual(cell("ALLOCATE", total, column(...columns), 1));
});

test("phases follow each other without a gap, and add up", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 73050 }),
      fc.nat(800),
      fc.constantFrom("day", "week", "month", "quarter", "year"),
      fc.nat(1_000_000),
      (start, length, grain, total) => {
        const rows = spill("PHASE", total, start, start + length, grain) as number[][];
        expect(rows[0][0]).toBe(start);
        expect(rows[rows.length - 1][1]).toBe(start + length);
        rows.slice(1).forEach(([first], i) => expect(first).toBe(rows[i][1] + 1));
        expect(shown(sum(rows.map(([, , target]) => target)))).toBe(total);
      }
    )
  );
});

test("the shares of a season add up to 1", () => {
  const value = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(fc.array(value, { minLength: 12, maxLength: 60 }), (values) => {
      const whole = values.slice(0, values.length - (values.length % 12));
      expect(sum(spill("SEASONALITY", column(...whole)).flat() as number[])).toBeCloseTo(1, 12);
    })
  );
});

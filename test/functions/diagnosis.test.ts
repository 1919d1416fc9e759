import fc from "fast-check";
import { cell, column, spill, sum, table } from "./cases";

table("GAPSHARE", [
  [[column(0, 0), column(1e308, 1e308)], "#NUM!"],
  [[column(80, 90), column(110, 100)], column(0.75, 0.25)],
  [[[[80, 90]], column(110, 100)], [[0.75, 0.25]]],
  [[column(80, 130), column(110, 120)], column(1.5, -0.5)],
  [[column(110, 105), column(100, 100), "lower"], column(2 / 3, 1 / 3)],
  [[column(90, 130), column(100, 100), "target"], column(0.25, 0.75)],
  [[column(80, null, 90, null), column(110, "", 100, null)], column(0.75, "", 0.25, "")],
  [[column(80, 120), column(100, 100)], "#DIV/0!"],
  [[column(0.1, 0.2, 0.3), column(0.2, 0.4, 0)], "#DIV/0!"],
  [[column(80, null), column(110, 100)], "#N/A"],
  [[column(80, 90), column(110)], "#VALUE!"],
  [[column(80, true), column(110, 100)], "#VALUE!"],
]);

table("PVM", [
  [[column(100), column(10), column(110), column(11)], column(100, 0, 110)],
  // 100 at 10 and 50 at 20 become 90 at 11 and 80 at 19: revenue 2,000 → 2,510
  [
    [column(100, 50), column(10, 20), column(90, 80), column(11, 19)],
    column((20 * 2000) / 150, 500 - (20 * 2000) / 150, 10),
  ],
  // a new item at 20 is volume and mix, not price
  [[column(100, 0), column(10, null), column(100, 50), column(10, 20)], column(500, 500, 0)],
  [[column(100, null), column(10, null), column(110, ""), column(11, null)], column(100, 0, 110)],
  [[column(0, 0), column(10, 20), column(1, 1), column(1, 1)], "#DIV/0!"],
  [[column(100, 5), column(10, null), column(100, 5), column(10, 20)], "#N/A"],
  [[column(100, null), column(10, 5), column(100, 5), column(10, 20)], "#N/A"],
  [[column(100), column(10, 5), column(100), column(10)], "#VALUE!"],
  [[column("a"), column(10), column(100), column(10)], "#VALUE!"],
]);

table("PARETO", [
  [[column("North", "South"), column(1e308, 1e308)], "#NUM!"],
  [
    [column("North", "South", "West"), column(15, 75, 10)],
    [
      ["South", 75, 0.75, 0.75, "A"],
      ["North", 15, 0.15, 0.9, "B"],
      ["West", 10, 0.1, 1, "C"],
    ],
  ],
  [
    [column("a", "b", "c", "d"), column(10, 80, 5, 5)],
    [
      ["b", 80, 0.8, 0.8, "A"],
      ["a", 10, 0.1, 0.9, "B"],
      ["c", 5, 0.05, 0.95, "B"],
      ["d", 5, 0.05, 1, "C"],
    ],
  ],
  [[column("only"), column(7)], [["only", 7, 1, 1, "A"]]],
  [
    [column(1, 2, null), column(1, 1, null), 0.5, 1],
    [
      [1, 1, 0.5, 0.5, "A"],
      [2, 1, 0.5, 1, "B"],
    ],
  ],
  [[column("a", "b"), column(0, 0)], "#DIV/0!"],
  [[column("a", "b"), column(1, -1)], "#VALUE!"],
  [[column("a", "b"), column(1)], "#VALUE!"],
  [[column("a", null), column(1, 2)], "#N/A"],
  [[column("a", "b"), column(1, 2), "most"], "#VALUE!"],
]);

table("RFM", [
  [
    [column(5, 40, 90), column(9, 4, 4), column(100, 900, 100)],
    [
      [5, 5, 1, 11],
      [3, 1, 5, 9],
      [1, 1, 1, 3],
    ],
  ],
  [[column(5), column(1), column(100)], [[5, 5, 5, 15]]],
  [[column(5), column(1), column(100), 3], [[3, 3, 3, 9]]],
  [
    [column(10, null, 40, null), column(5, null, 1, null), column(900, null, 100, null)],
    [
      [5, 5, 5, 15],
      ["", "", "", ""],
      [1, 1, 1, 3],
    ],
  ],
  [[column(10, 40), column(5, 1), column(900, null)], "#N/A"],
  [[column(10, 40), column(5, 1), column(900, 100), 0], "#VALUE!"],
  [[column(10, 40), column(5, 1), column(900, 100), 2.5], "#VALUE!"],
  [[column(10, 40), column(5, 1), column(900)], "#VALUE!"],
]);

test("shares of the gap add up to 1", () => {
  const item = fc.tuple(fc.nat(1000), fc.nat(1000));
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 30 }), (items) => {
      const total = sum(items.map(([actual, target]) => target - actual));
      const actuals = column(...items.map(([actual]) => actual));
      const shares = cell("GAPSHARE", actuals, column(...items.map(([, target]) => target)));
      if (total === 0) expect(shares).toBe("#DIV/0!");
      else expect(sum((shares as number[][]).flat())).toBeCloseTo(1, 9);
    })
  );
});

test("volume, mix and price add up to the change in revenue", () => {
  const item = fc.tuple(fc.nat(500), fc.nat(99), fc.nat(500), fc.nat(99));
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 20 }), (items) => {
      fc.pre(items.some(([volume]) => volume > 0));
      const lists = [0, 1, 2, 3].map((k) => column(...items.map((each) => each[k])));
      const change = sum(items.map(([v0, p0, v1, p1]) => v1 * p1 - v0 * p0));
      expect(sum(spill("PVM", ...lists).flat() as number[])).toBeCloseTo(change, 6);
    })
  );
});

test("ABC keeps every item, largest first, and never a better class after a worse one", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 50 }), (values) => {
      fc.pre(values.some((value) => value > 0));
      const labels = values.map((_, i) => i);
      const rows = spill("PARETO", column(...labels), column(...values));
      const stable = [...labels].sort((i, j) => values[j] - values[i] || i - j);
      expect(rows.map(([label]) => label)).toEqual(stable);
      const classes = rows.map((row) => row[4]);
      expect(classes).toEqual([...classes].sort());
      expect(classes[0]).toBe("A");
    })
  );
});

test("RFM scores run from 1 to bins, and a better customer never scores lower", () => {
  const customer = fc.tuple(fc.nat(365), fc.nat(30), fc.nat(5000));
  const bins = fc.integer({ min: 1, max: 10 });
  fc.assert(
    fc.property(fc.array(customer, { minLength: 2, maxLength: 30 }), bins, (customers, most) => {
      const lists = [0, 1, 2].map((k) => column(...customers.map((each) => each[k])));
      const rows = spill("RFM", ...lists, most) as number[][];
      rows.forEach(([r, f, m, total], i) => {
        for (const score of [r, f, m]) {
          expect(score).toBeGreaterThanOrEqual(1);
          expect(score).toBeLessThanOrEqual(most);
        }
        expect(total).toBe(r + f + m);
        if (customers[i][0] <= customers[0][0]) expect(r).toBeGreaterThanOrEqual(rows[0][0]);
        if (customers[i][2] >= customers[0][2]) expect(m).toBeGreaterThanOrEqual(rows[0][2]);
      });
    })
  );
});

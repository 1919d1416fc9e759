import fc from "fast-check";
import { cell, column, spill, table } from "./cases";

const stages = column("lead", "visit", "offer", "deal");

table("FUNNEL", [
  [
    [stages, column(200, 100, 40, 50)],
    [
      ["lead", 200, "", 1, ""],
      ["visit", 100, 0.5, 0.5, 100],
      ["offer", 40, 0.4, 0.2, 60],
      ["deal", 50, 1.25, 0.25, -10],
    ],
  ],
  [
    [[["lead", "deal"]], [[0, 3]]],
    [
      ["lead", 0, "", "", ""],
      ["deal", 3, "", "", -3],
    ],
  ],
  // the rest of a column, and an empty row of a table
  [
    [column("lead", null, "deal", "", null), column(4, "", 1, null, undefined)],
    [
      ["lead", 4, "", 1, ""],
      ["deal", 1, 0.25, 0.25, 3],
    ],
  ],
  [[column("lead", "deal"), column(4, null)], "#N/A"],
  [[column("lead", null), column(4, 3)], "#N/A"],
  [[stages, null], "#N/A"],
  [[stages, column(1, 2, 3)], "#VALUE!"],
  [[column("lead"), column(1)], "#VALUE!"],
  [[stages, column(4, 3, 2, -1)], "#VALUE!"],
  [[stages, column(4, 3, 2, "1")], "#VALUE!"],
  [[column("lead", true), column(4, 3)], "#VALUE!"],
  [[column("lead", "#REF!"), column(4, 3)], "#VALUE!"],
]);

table("BOTTLENECK", [
  [[stages, column(200, 100, 40, 30)], "offer"],
  [[stages, column(100, 50, 25, 20)], "visit"],
  [[stages, column(0, 50, 25, 20)], "offer"],
  [[column("a", "b", "c"), column(0.3, 0.1, 0.1 / 3)], "b"],
  [[stages, column(0, 0, 0, 0)], "#N/A"],
  [[stages, column(1, 2)], "#VALUE!"],
]);

table("FUNNELPLAN", [
  [[1_200_000, 25_000, column(0.5, 0.4)], column(240, 120, 48)],
  [[1_200_001, 25_000, [[0.5, 0.4]]], column(246, 123, 49)],
  [[1_200_000, 25_000, column(0.5, 0.4, null, "")], column(240, 120, 48)],
  [[100, 1, 1], column(100, 100)],
  [[0, 25_000, column(0.5)], column(0, 0)],
  [[0.3, 0.1, column(0.1, 0.3)], column(100, 10, 3)],
  [[1_200_000, 25_000, column(0.5, null, 0.4)], "#N/A"],
  [[1_200_000, 25_000, null], "#N/A"],
  [[1_200_000, 0, column(0.5)], "#DIV/0!"],
  [[1_200_000, -1, column(0.5)], "#VALUE!"],
  [[-1, 25_000, column(0.5)], "#VALUE!"],
  [[1_200_000, 25_000, column(0)], "#VALUE!"],
  [[1_200_000, 25_000, column(1.01)], "#VALUE!"],
  [[1e300, 1e-5, column(1e-9)], "#NUM!"],
]);

test("a planned funnel reaches its target, and one less at any stage would not", () => {
  const rate = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000_000 }),
      fc.integer({ min: 1, max: 100_000 }),
      fc.array(rate, { minLength: 1, maxLength: 6 }),
      (target, deal, rates) => {
        const plan = spill("FUNNELPLAN", target, deal, column(...rates)).flat() as number[];
        expect(plan).toHaveLength(rates.length + 1);
        const through = (stage: number, count: number) => count * rates[stage] + 1e-6;
        rates.forEach((_, i) => {
          expect(Number.isInteger(plan[i])).toBe(true);
          expect(through(i, plan[i])).toBeGreaterThanOrEqual(plan[i + 1]);
          expect(through(i, plan[i] - 1) - 2e-6).toBeLessThan(plan[i + 1]);
        });
        const deals = plan[rates.length];
        expect(deals * deal).toBeGreaterThanOrEqual(target - 1e-6);
        expect((deals - 1) * deal).toBeLessThan(target);
      }
    )
  );
});

test("the bottleneck is a stage of the funnel", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 2, maxLength: 9 }), (counts) => {
      const names = counts.map((_, i) => `stage ${i}`);
      const rows = spill("FUNNEL", column(...names), column(...counts));
      const rates = rows.map((row) => row[2]).filter((rate) => rate !== "") as number[];
      const found = cell("BOTTLENECK", column(...names), column(...counts));
      if (rates.length === 0) expect(found).toBe("#N/A");
      else expect(rows.find(([name]) => name === found)?.[2]).toBeCloseTo(Math.min(...rates), 8);
    })
  );
});

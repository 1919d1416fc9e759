/** The incentive sheet's computed cells against plain arithmetic. */
import { filled, openExample, type Example, type Row } from "../support/example";

let example: Example;
let people: Row[];

beforeAll(async () => {
  example = await openExample("incentive");
  people = example.rows("KPI_Incentive").filter(({ person }) => filled(person));
});
afterAll(() => example.close());

const tiers = [
  [0, 100_000, 0.01],
  [100_000, 200_000, 0.015],
  [200_000, 300_000, 0.02],
  [300_000, Infinity, 0.03],
] as const;

function payoutAt(attainment: number): number {
  if (attainment < 0.8) return 0;
  if (attainment < 1) return 0.4 + ((attainment - 0.8) / 0.2) * 0.6;
  return Math.min(1.6, 1 + ((attainment - 1) / 0.2) * 0.6);
}

const factors: Record<string, number> = { S: 1.5, A: 1.2, B: 1, C: 0.7, D: 0 };

test("no cell shows an error", () => {
  expect(example.errors()).toEqual([]);
});

test("sales and attainment are those of the scorecard", () => {
  expect(people.map(({ sales }) => sales)).toEqual([0, 300_000, 204_000, 264_000, 192_000, 0]);
  const attainments = [960 / 1200, 300 / 360, 204 / 264, 264 / 312, 192 / 224, 0];
  people.forEach(({ attainment }, index) => {
    expect(attainment).toBeCloseTo(attainments[index], 9);
  });
});

test("the parts in the tiers add up to the sales, and part by rate to the commission", () => {
  for (const row of people) {
    const sales = Number(row.sales);
    let commission = 0;
    tiers.forEach(([from, to, rate], index) => {
      const part = Math.max(0, Math.min(sales, to) - from);
      expect(row[`slice${index + 1}`]).toBeCloseTo(part, 6);
      commission += part * rate;
    });
    expect(row.commission).toBeCloseTo(commission, 6);
  }
});

test("bonus, team bonus and total", () => {
  const summary = example.rows("KPI_ScoreSummary");
  const base = [8_000, 5_000, 5_000, 4_000, 4_000, 2_000];
  const team = (12_000 * payoutAt(0.8)) / 6;
  people.forEach((row, index) => {
    const { grade } = summary.find(({ person }) => person === row.person)!;
    expect(row.grade).toBe(grade);
    expect(row.factor).toBe(factors[String(grade)]);
    const bonus = base[index] * payoutAt(Number(row.attainment)) * Number(row.factor);
    expect(row.bonus).toBeCloseTo(bonus, 2);
    expect(row.team).toBeCloseTo(team, 2);
    const deduction = row.person === "Zhao Lei" ? 200 : 0;
    expect(row.total).toBeCloseTo(Number(row.commission) + bonus + team - deduction, 2);
  });
});

test("what the scheme costs against what it brought", () => {
  const [, check, cost, sales, share, extra, perExtra] = example.column("Incentive", "E", 22, 28);
  const paid = people.reduce((sum, { total }) => sum + Number(total), 0);
  expect(check).toBe(0);
  expect(cost).toBeCloseTo(paid, 2);
  expect(sales).toBe(960_000);
  expect(share).toBeCloseTo((100 * paid) / 960_000, 6);
  expect(extra).toBe(160_000);
  expect(perExtra).toBeCloseTo((100 * paid) / 160_000, 6);
});

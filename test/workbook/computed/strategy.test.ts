/** What the strategy and risk sheets compute, against plain loops over what is typed. */
import { filled, openExample, type Example, type Row } from "../support/example";

let example: Example;
const rows = (table: string, id: string): Row[] =>
  example.rows(table).filter((row) => filled(row[id]));

beforeAll(async () => {
  example = await openExample("strategy", "tasks", "risks");
});
afterAll(() => example.close());

test("no cell shows an error", () => {
  expect(example.errors()).toEqual([]);
});

test("each strategy shows its gap, its returns and how far its tasks are", () => {
  const tasks = rows("KPI_Tasks", "task");
  const targets = rows("KPI_Targets", "metric");
  const strategies = rows("KPI_Strategy", "strategy");
  expect(strategies).toHaveLength(3);
  for (const row of strategies) {
    const target = targets.find(({ metric }) => metric === row.metric)!;
    expect(row.attainment).toBe(target.attainment);
    expect(row.expectedReturn).toBeCloseTo(Number(row.expected) / Number(row.cost), 9);
    expect(row.foundReturn).toBeCloseTo(Number(row.found) / Number(row.cost), 9);
    expect(row.reached).toBeCloseTo(Number(row.found) / Number(row.expected), 9);
    const own = tasks.filter((task) => task.strategyNo === row.no);
    const progress = own.reduce((sum, task) => sum + Number(task.progress), 0);
    expect(own.every(({ strategy }) => strategy === row.strategy)).toBe(true);
    expect(row.tasks).toBe(own.length);
    expect(row.progress).toBeCloseTo(progress / own.length, 9);
  }
});

test("risks are scored, graded, due by the as-of date, and counted in the map", () => {
  const risks = rows("KPI_Risks", "risk");
  expect(risks.map(({ score, level, due }) => [score, level, due])).toEqual([
    [12, "High", "Planned"],
    [16, "High", "Overdue"],
    [10, "Medium", "Planned"],
    [4, "Low", "Planned"],
  ]);
  // impact 5 down to 1, probability 1 to 5 across
  const map = ["S", "T", "U", "V", "W"].map((letter) => example.column("Risks", letter, 6, 10));
  map.forEach((column, across) =>
    column.forEach((count, down) => {
      const here = risks.filter(
        ({ probability, impact }) => probability === across + 1 && impact === 5 - down
      );
      expect(count).toBe(here.length);
    })
  );
});

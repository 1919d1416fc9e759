/** What a plan owes to the choices it was made for, and to nothing else. */
import * as fc from "fast-check";
import { templateOrder, templates } from "../../src/templates";
import { dateNumber } from "../../src/templates/build/dates";
import { examplePeriod } from "../../src/templates/example";
import { languages } from "../../src/locales";
import type { Choices, Facts, SheetPlan } from "../../src/templates/plan";
import { areaOf } from "./support/areas";
import { planOf, planSet, tableOf, today } from "./support/plans";

const anyChoices: fc.Arbitrary<Choices> = fc.record({
  language: fc.constantFrom(...languages),
  content: fc.constantFrom("empty", "example"),
  asOf: fc.double({ min: 40_000, max: 60_000, noNaN: true }),
  sheetName: fc.option(fc.constantFrom("Q3", "O'Brien & Co", "目标 2026"), { nil: undefined }),
});

test.each(templateOrder)("%s: the same choices give the same plan and stay as they were", (id) => {
  fc.assert(
    fc.property(anyChoices, (choices) => {
      const facts = { names: [], tables: [] };
      const before = structuredClone({ choices, facts });
      const plan = templates[id].plan(choices, facts);
      expect(templates[id].plan(choices, facts)).toEqual(plan);
      expect({ choices, facts }).toEqual(before);
      expect(structuredClone(plan)).toEqual(plan);
    }),
    { numRuns: 25 }
  );
});

test("templates come after those they need", () => {
  for (const [index, id] of templateOrder.entries()) {
    for (const needed of templates[id].needs) {
      expect(templateOrder.indexOf(needed)).toBeLessThan(index);
    }
  }
});

test("a chosen sheet name is the sheet's, and its names point there", () => {
  const plan = templates.settings.plan(
    { language: "en-US", content: "empty", asOf: today, sheetName: "O'Brien" },
    { names: [], tables: [] }
  );
  expect(plan.sheetName).toBe("O'Brien");
  expect(plan.names.find(({ name }) => name === "KPI_AsOf")?.refersTo).toMatch(
    /^='O''Brien'!\$C\$\d+$/
  );
});

function settingsFields(content: Choices["content"], asOf: string): Record<string, unknown> {
  const [settings] = planSet({ language: "en-US", content, asOf: dateNumber(asOf) });
  const fields = settings!.blocks.find(({ values }) => values[0]![0] === "Setting")!;
  return Object.fromEntries(fields.values.map(([label, value]) => [label, value]));
}

test.each([
  ["2026-01-01", "2026-01-01", "2026-03-31"],
  ["2026-02-28", "2026-01-01", "2026-03-31"],
  ["2027-12-31", "2027-10-01", "2027-12-31"],
])("an empty workbook of %s is about the quarter from %s to %s", (asOf, start, end) => {
  expect(settingsFields("empty", asOf)).toMatchObject({
    "Period start": dateNumber(start),
    "Period end": dateNumber(end),
    "As-of date": dateNumber(asOf),
    "Team or company": null,
  });
});

test("the example keeps its own dates, whenever it is inserted", () => {
  expect(settingsFields("example", "2031-05-05")).toMatchObject({
    "Period start": examplePeriod.start,
    "Period end": examplePeriod.end,
    "As-of date": examplePeriod.asOf,
  });
});

test("holidays are filled in for a year that is known, and left to the user for another", () => {
  const filled = (asOf: string) => {
    const [settings] = planSet({ language: "en-US", content: "empty", asOf: dateNumber(asOf) });
    return tableOf(settings!, "KPI_Holidays").rows.filter(([day]) => day !== null).length;
  };
  expect(filled("2026-11-23")).toBe(33);
  expect(filled("2031-11-23")).toBe(0);
});

describe("the list of strategies", () => {
  const strategies = (names: string[]) =>
    templates.tasks
      .plan({ language: "en-US", content: "empty", asOf: today }, { names, tables: [] })
      .names.filter(({ name }) => name === "KPI_Strategies");

  test("is the task sheet's own column until there is a status analysis", () => {
    expect(strategies([])).toEqual([
      {
        name: "KPI_Strategies",
        refersTo: "=KPI_Tasks[Strategy it serves]",
        whenTaken: "keep",
      },
    ]);
  });

  test("is left alone where the workbook has it", () => {
    expect(strategies(["KPI_Strategies"])).toEqual([]);
  });

  test("is taken over by the status analysis, and that by the strategy sheet", () => {
    const set = planSet({ language: "zh-CN", content: "empty" });
    const listOf = (id: "status" | "strategy") =>
      planOf(set, id).names.filter(({ name }) => name === "KPI_Strategies");
    const taken = { name: "KPI_Strategies", whenTaken: "repoint" };
    expect(listOf("status")).toEqual([{ ...taken, refersTo: "=KPI_Causes[应对策略]" }]);
    expect(listOf("strategy")).toEqual([{ ...taken, refersTo: "=KPI_Strategy[策略]" }]);
  });
});

test.each([
  [2, 12],
  [30, 36],
  [200, 200],
])("a team of %d gets %d rows to break its target down", (people, rows) => {
  const person = (_: unknown, index: number) => ({ name: `P${index}`, role: "", region: "" });
  const company = {
    ...{ regions: ["North"], products: ["Tea"], channels: [] },
    people: Array.from({ length: people }, person),
  };
  const plan = templates.breakdown.plan(
    { language: "en-US", content: "empty", asOf: today },
    { names: [], tables: [], company }
  );
  expect(plan.tables[0]!.rows).toHaveLength(rows);
});

const breakdownFor = (start: string, end: string, facts: Partial<Facts> = {}) =>
  templates.breakdown.plan(
    { language: "en-US", content: "empty", asOf: today },
    {
      ...{ names: [], tables: [] },
      period: { start: dateNumber(start), end: dateNumber(end) },
      ...facts,
    }
  );
const periodsOf = ({ tables }: SheetPlan) =>
  tables[0]!.columns.map(({ id }) => id).filter((id) => /^p\d+$/.test(id));

test.each([
  ["a month, by the week", "2026-11-01", "2026-11-30", 6],
  ["a short month, after which a long one may come", "2027-02-01", "2027-02-28", 6],
  ["a quarter, by the week", "2026-10-01", "2026-12-31", 14],
  ["half a year, by the month", "2026-07-01", "2026-12-31", 6],
  ["a year, by the month", "2026-01-01", "2026-12-31", 12],
  ["a year from the middle of a month on", "2026-01-16", "2027-01-15", 13],
  ["two years, by the month", "2026-01-01", "2027-12-31", 24],
  ["two years from the middle of a month on", "2026-01-16", "2028-01-15", 25],
])("a breakdown has columns for %s", (_, start, end, count) => {
  expect(periodsOf(breakdownFor(start, end))).toHaveLength(count);
});

test("a breakdown that is there is planned with the columns that it has, whatever the period is now", () => {
  const written = breakdownFor("2026-10-01", "2026-12-31");
  const columns = { KPI_Breakdown: written.tables[0]!.columns.map(({ id }) => id) };
  const now = breakdownFor("2027-01-01", "2028-12-31", { columns });
  expect(now.tables).toEqual(written.tables);
});

test.each([
  ["2026-11-01", "2026-11-30", 12],
  ["2026-01-01", "2027-06-30", 18],
  ["2026-01-01", "2027-12-31", 24],
])("from %s to %s the dashboard's chart shows %d months", (start, end, count) => {
  const { charts } = templates.dashboard.plan(
    { language: "en-US", content: "empty", asOf: today },
    {
      ...{ names: ["KPI_HistoryAttainment"], tables: [] },
      period: { start: dateNumber(start), end: dateNumber(end) },
    }
  );
  for (const name of ["KPI_ChartMonths", "KPI_ChartTrend"]) {
    const { categories } = charts.find((chart) => chart.name === name)!;
    expect([name, areaOf(categories).bottom - areaOf(categories).top + 1]).toEqual([name, count]);
  }
});

/** The worked example tells one story, in both languages; its numbers go together and through the functions. */
import { evaluate } from "../../src/functions/evaluate";
import { languages } from "../../src/locales";
import { dateNumber } from "../../src/templates/build/dates";
import type { SheetPlan } from "../../src/templates/plan";
import { exampleTargets, exampleTasks, examplePeriod } from "../../src/templates/example";
import { planOf, planSet, recordsOf, tableOf } from "./support/plans";

const { sales, customers, orderValue, repurchase, productA } = exampleTargets;

test("the targets are the story's", () => {
  expect(sales).toMatchObject({ base: 800_000, entry: 1_200_000 });
  expect(customers).toMatchObject({ entry: 30, actual: 10 });
  expect(orderValue.base * (1 + orderValue.entry)).toBe(25_000);
  expect(repurchase).toMatchObject({ entry: 0.35 });
  expect(productA).toMatchObject({ mode: "share", base: 0.2 * sales.base, entry: 0.4 });
});

test("orders tie sales, order value and product A together", () => {
  expect(sales.base / orderValue.base).toBe(40);
  expect(sales.actual / orderValue.actual).toBe(40);
  expect(sales.entry / 25_000).toBe(48);
  expect(productA.actual).toBeCloseTo(0.3 * sales.actual, 6);
});

function result(id: string, ...args: unknown[]): unknown {
  const evaluation = evaluate(id, args);
  if (!evaluation.ok) throw new Error(evaluation.message);
  return evaluation.value;
}

test.each([
  ["sales", 1_200_000, 0.8, 0, "SMART"],
  ["customers", 30, 1 / 3, -1, "SMART"],
  ["orderValue", 25_000, 0.96, 0, "SMART"],
  ["repurchase", 0.35, 6 / 7, 0, "SMART"],
  ["productA", 480_000, 0.6, -1, "SM-RT"],
  ["collection", 0.95, 96 / 95, 1, "SMART"],
  ["complaints", 4, 1.25, 1, "SMART"],
  ["discount", 0.08, 0.875, 0, "SMART"],
] as const)(
  "%s: target %d, attainment %d, light %d, check %s",
  (id, target, attainment, light, smart) => {
    const { actual, base, direction = "higher", amber = 0.8, green = 1 } = exampleTargets[id];
    expect(result("ATTAINMENT", actual, target, direction)).toBeCloseTo(attainment, 9);
    expect(result("RAG", attainment, amber, green)).toBe(light);
    expect(result("SMART", id, target, base, "objective", examplePeriod.end, 0.5)).toBe(smart);
  }
);

test.each([
  ["list", 1, 0, 2],
  ["plan", 1, 1, 2],
  ["visits", 0.6, 4, -1],
  ["training", 0, 8, -1],
  ["offers", 9 / 16, 1, 0],
  ["callbacks", 0.65, 0, 1],
] as const)("task %s: progress %d, %d days behind, status %d", (id, progress, lag, status) => {
  const { from, to, planned, done, finish } = exampleTasks[id];
  const start = examplePeriod.start + from - 1;
  const due = examplePeriod.start + to - 1;
  expect(planned ? done! / planned : 1).toBeCloseTo(progress, 9);
  expect(result("LAG", start, due, progress, examplePeriod.asOf, finish ?? null)).toBeCloseTo(
    lag,
    9
  );
  expect(result("TASKSTATUS", start, due, progress, examplePeriod.asOf, 3)).toBe(status);
});

describe.each(languages)("in %s", (language) => {
  const set = planSet({ language, content: "example" });
  const [settings, targets, status, strategy, tasks] = (
    ["settings", "targets", "status", "strategy", "tasks"] as const
  ).map((id) => planOf(set, id)) as [SheetPlan, SheetPlan, SheetPlan, SheetPlan, SheetPlan];
  const filled = (plan: SheetPlan, table: string, id: string) =>
    recordsOf(tableOf(plan, table))
      .map((record) => record[id])
      .filter((value) => value !== null && value !== "");
  const people = filled(settings, "KPI_People", "name");
  const metrics = filled(targets, "KPI_Targets", "metric");
  const strategies = filled(status, "KPI_Causes", "strategy");

  test("the drive has its three tasks on days 1–3, 4–5 and 6–20", () => {
    const days = recordsOf(tableOf(tasks, "KPI_Tasks"))
      .filter(({ strategyNo }) => strategyNo === 1)
      .map(({ from, to }) => [from, to]);
    expect(days).toEqual([
      [1, 3],
      [4, 5],
      [6, 20],
    ]);
  });

  test("metrics are named once each", () => {
    expect(new Set(metrics).size).toBe(metrics.length);
  });

  test("causes hang on metrics of the target table", () => {
    expect(metrics).toEqual(expect.arrayContaining(filled(status, "KPI_Causes", "metric")));
  });

  test("strategies answer causes by number, and tasks serve strategies by number", () => {
    const numbers = (plan: SheetPlan, table: string, id: string) =>
      new Set(filled(plan, table, id));
    expect(strategies).toHaveLength(3);
    expect(numbers(strategy, "KPI_Strategy", "cause")).toEqual(new Set([1, 2, 3]));
    expect(numbers(tasks, "KPI_Tasks", "strategyNo")).toEqual(new Set([1, 2, 3]));
  });

  test("owners are people of the settings", () => {
    const owners = [
      ...filled(targets, "KPI_Targets", "owner"),
      ...filled(tasks, "KPI_Tasks", "owner"),
      ...filled(tasks, "KPI_HelpCases", "owner"),
    ].flatMap((names) => String(names).split(/, |、/));
    expect(people).toEqual(expect.arrayContaining(owners));
  });

  test("words that a strict list holds to are on it", () => {
    for (const plan of [targets, status]) {
      const table = plan.tables[plan === targets ? 0 : 1]!;
      for (const { range, rule, strictness } of plan.validations) {
        if (rule.kind !== "list" || strictness !== "stop") continue;
        const letters = range.replace(/\d.*/, "");
        const index = letters.charCodeAt(0) - 66;
        const words = table.rows.map((row) => row[index]).filter((value) => value !== null);
        expect(rule.source.split(",")).toEqual(expect.arrayContaining(words));
      }
    }
  });

  test("the help cases are about the tasks that call for it", () => {
    const records = recordsOf(tableOf(tasks, "KPI_Tasks"));
    const helped = filled(tasks, "KPI_HelpCases", "no");
    expect(helped.map((number) => records.find(({ no }) => no === number))).toMatchObject([
      { from: 6, to: 20, planned: 30, done: 18 },
      { from: 11, to: 21, planned: 11, done: 0 },
    ]);
    expect(filled(tasks, "KPI_HelpCases", "since")).toEqual([
      dateNumber("2026-09-17"),
      dateNumber("2026-09-15"),
    ]);
  });
});

/** What the review computes by itself, against the sheets that it reads and plain loops. */
import { filled, openExample, type Example } from "../support/example";

let example: Example;
beforeAll(async () => {
  example = await openExample("strategy", "review");
});
afterAll(() => example.close());

test("no cell shows an error", () => {
  expect(example.errors()).toEqual([]);
});

test("the facts are the target sheet's rows", () => {
  const facts = example.rows("KPI_ReviewFacts").filter(({ metric }) => filled(metric));
  const targets = example.rows("KPI_Targets").filter(({ metric }) => filled(metric));
  expect(facts).toHaveLength(8);
  facts.forEach((fact, index) => {
    const { metric, target, actual, attainment, light, owner } = targets[index];
    expect(fact).toMatchObject({ no: index + 1, metric, target, actual, attainment, light, owner });
  });
});

test("the example tells its story", () => {
  const targets = example.rows("KPI_Targets");
  expect(targets.slice(0, 2).map(({ metric }) => metric)).toEqual(["Total sales", "New customers"]);
  // 960,000 of 1.2 million; 10 of 30 customers
  expect(targets[0].attainment).toBeCloseTo(0.8, 9);
  expect(targets[1].attainment).toBeCloseTo(1 / 3, 9);
  // the visits run from day 6 to 20, the 6th to the 20th of September
  expect(example.rows("KPI_Tasks")[2]).toMatchObject({ start: 46271, due: 46285 });
});

test("the month in a few numbers", () => {
  const count = (table: string, id: string, value: unknown) =>
    example.rows(table).filter((row) => row[id] === value).length;
  const strategies = example.rows("KPI_Strategy");
  const sum = (id: string) => strategies.reduce((total, row) => total + Number(row[id] || 0), 0);
  const [onTarget, tasks, stepIn, kept, effect] = example.column("Review", "L", 6, 10);
  expect(onTarget).toBe(`${count("KPI_Targets", "light", 1)} of 8`);
  expect(tasks).toBe(`${count("KPI_Tasks", "light", 2)} of 6`);
  expect(stepIn).toBe(count("KPI_Tasks", "light", -1));
  expect(kept).toBe("1 of 3");
  expect(effect).toBeCloseTo(sum("found") / sum("expected"), 9);
});

test("decisions lack nothing or say so; an open promise past its date is overdue", () => {
  const decisions = example.rows("KPI_Decisions").filter(({ what }) => filled(what));
  expect(decisions.map(({ state }) => state)).toEqual([
    "Ready",
    "Ready",
    "Ready",
    "Owner or date missing",
  ]);
  const promises = example.rows("KPI_Promises").filter(({ promise }) => filled(promise));
  expect(promises.map(({ late }) => late)).toEqual(["", "", "Overdue"]);
});

test("a proposed target is set against target and actual", () => {
  const [change] = example.rows("KPI_NextChanges");
  expect(change).toMatchObject({ now: 30, proposed: 18 });
  expect(change.growth).toBeCloseTo(18 / 10 - 1, 9);
});

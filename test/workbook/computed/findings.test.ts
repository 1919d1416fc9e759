/** The findings of the worked example, read through Office.js, against the numbers in its cells. */
import { workbook } from "../../../src/workbook";
import { findingsOf, type FindingGroup } from "../../../src/workbook/findings";
import { filled, openExample, type Example } from "../support/example";

// Sales data and five more sheets are written and computed.
jest.setTimeout(240_000);

let example: Example;
let found: ReturnType<typeof findingsOf>;
beforeAll(async () => {
  example = await openExample("actuals", "breakdown", "tasks", "history");
  found = findingsOf(await workbook.readBoard());
});
afterAll(() => example.close());

const statements = (group: FindingGroup) =>
  found.find((each) => each.group === group)?.statements ?? [];

test("every metric with its attainment, in the order of the target sheet", () => {
  const targets = example.rows("KPI_Targets").filter(({ attainment }) => filled(attainment));
  expect(targets.length).toBeGreaterThan(3);
  expect(
    statements("targets").map(({ words, numbers }) => [words.subject, numbers.attainment.value])
  ).toEqual(targets.map(({ metric, attainment }) => [metric, attainment]));
});

test("the three largest shortfalls of the breakdown", () => {
  const gaps = example
    .rows("KPI_Breakdown")
    .filter(({ gap }) => typeof gap === "number" && gap > 0)
    .sort((one, other) => Number(other.gap) - Number(one.gap));
  expect(gaps).not.toEqual([]);
  expect(statements("gap").map(({ words, numbers }) => [words.subject, numbers.gap.value])).toEqual(
    gaps.slice(0, 3).map(({ item, gap }) => [item, gap])
  );
});

test("late tasks, each at the cell of its days", () => {
  const late = example
    .rows("KPI_Tasks")
    .filter(({ lag, light }) => typeof lag === "number" && lag >= 1 && light !== 2);
  expect(late).not.toEqual([]);
  const { book } = example.client;
  const table = book.tables().find(({ name }) => name === "KPI_Tasks")!;
  const sheetName = book.sheets().find(({ id }) => id === table.sheetId)!.name;
  for (const { words, numbers, place } of statements("tasks")) {
    expect(late).toContainEqual(expect.objectContaining({ task: words.subject }));
    expect(place.sheetName).toBe(sheetName);
    const [, letter, row] = /^([A-Z]+)(\d+)$/.exec(place.address)!;
    expect(example.column(sheetName, letter, Number(row), Number(row))).toEqual([
      numbers.days.value,
    ]);
  }
  expect(statements("tasks")).toHaveLength(late.length);
});

test("what changed since the month before, from what was kept of it", () => {
  const [sales] = statements("changes");
  const kept = example
    .rows("KPI_History")
    .filter(({ subject, attainment }) => subject === sales.words.subject && filled(attainment))
    .sort((one, other) => Number(other.period) - Number(one.period));
  expect(sales.numbers.from.value).toBe(kept[0].attainment);
  expect(sales.numbers.month.value).toBe(kept[0].period);
});

/** From cause to strategy to task: each row finds the next by its number. */
import { filled, openExample, type Example, type Row } from "../support/example";

jest.setTimeout(120_000);

let example: Example;
beforeAll(async () => {
  example = await openExample("status", "strategy", "tasks");
});
afterAll(() => example.close());

const rows = (table: string, id: string): Row[] =>
  example.rows(table).filter((row) => filled(row[id]));

test("no cell shows an error, without sales data either", () => {
  expect(example.errors()).toEqual([]);
});

test("each cause says which strategy answers it, and how many tasks that has", async () => {
  const states = () => rows("KPI_Causes", "problem").map(({ next }) => next);
  expect(states()).toEqual([
    "Strategy 1 · tasks 3",
    "Strategy 2 · tasks 2",
    "Strategy 3 · tasks 1",
  ]);
  const { book } = example.client;
  const cell = (table: string, row: number, column: number) => {
    const { sheetId, range } = book.tables().find(({ name }) => name === table)!;
    const at = { row: range.row + row, column: range.column + column, rows: 1, columns: 1 };
    return (value: string | number) => book.write(sheetId, at, [[value]], "user");
  };
  cell("KPI_Tasks", 6, 1)(1);
  cell("KPI_Strategy", 2, 1)(1);
  await book.settled();
  expect(states()).toEqual([
    "Strategy 1 +1 · tasks 6",
    "No strategy yet",
    "Strategy 3 · no task yet",
  ]);
  expect(rows("KPI_Tasks", "task").at(-1)?.strategy).toBe("New-customer drive");
  expect(rows("KPI_Strategy", "strategy")[1]).toMatchObject({
    strategy: "New-customer drive",
    metric: "New customers",
  });
});

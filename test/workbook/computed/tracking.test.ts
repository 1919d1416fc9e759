/** The early warnings, against plain loops over the sheets that they watch. */
import { filled, openExample, type Example } from "../support/example";

// Five sheets are written and computed.
jest.setTimeout(120_000);

let example: Example;
beforeAll(async () => {
  example = await openExample("scorecard", "risks", "tracking");
});
afterAll(() => example.close());

test("no cell shows an error", () => {
  expect(example.errors()).toEqual([]);
});

test("each warning counts what is there and names what comes first", () => {
  const tasks = example.rows("KPI_Tasks").filter(({ task }) => filled(task));
  const targets = example.rows("KPI_Targets").filter(({ metric }) => filled(metric));
  const late = tasks.filter(({ light }) => light === -1);
  const red = targets.filter(({ light }) => light === -1);
  const worst = red.reduce((one, two) =>
    Number(two.attainment) < Number(one.attainment) ? two : one
  );
  const warnings = example.rows("KPI_Warnings");
  expect(warnings.map(({ count, state, worst: first }) => [count, state, first])).toEqual([
    [late.length, "Look", `${String(late[1].task)} · 8 days behind`],
    [1, "Look", tasks.find(({ light }) => light === 0)!.task],
    [red.length, "Look", worst.metric],
    [0, "Fine", null],
    [0, "Fine", null],
    [1, "Look", null],
  ]);
});

test("a task that is done, however late it was, is not the one to look at first", async () => {
  const { book } = example.client;
  const { sheetId, range } = book.tables().find(({ name }) => name === "KPI_Tasks")!;
  // the plan, due on the 5th of September, is finished on the 17th
  const finish = { row: range.row + 2, column: range.column + 15, rows: 1, columns: 1 };
  book.write(sheetId, finish, [[46282]], "user");
  await book.settled();
  expect(example.rows("KPI_Tasks")[1]).toMatchObject({ lag: 12, light: 2 });
  expect(example.rows("KPI_Warnings")[0].worst).toBe("Product A training · 8 days behind");
});

test("a target without an owner and weights that do not add up are counted", async () => {
  const { book } = example.client;
  const write = (table: string, row: number, id: number, value: string | number) => {
    const { sheetId, range } = book.tables().find(({ name }) => name === table)!;
    const at = { row: range.row + row, column: range.column + id, rows: 1, columns: 1 };
    book.write(sheetId, at, [[value]], "user");
  };
  write("KPI_Targets", 9, 1, "Referrals");
  write("KPI_Scorecard", 1, 5, 0.25);
  await book.settled();
  const counts = example.rows("KPI_Warnings").map(({ count }) => count);
  expect(counts.slice(3, 5)).toEqual([1, 1]);
});

/** Which version of an indicator is in force, and what the target sheet takes from it, against plain loops. */
import { filled, openExample, type Example, type Row } from "../support/example";

// Three sheets are written and computed.
jest.setTimeout(120_000);

let example: Example;
const rows = () => example.rows("KPI_Indicators").filter(({ indicator }) => filled(indicator));

beforeAll(async () => {
  example = await openExample("indicators", "targets");
});
afterAll(() => example.close());

/** Of the versions that are valid by a day the latest is in force, of two of one day the lower one. */
function stateOn(day: number, row: Row, all: Row[]): number {
  if (Number(row.from) > day) return 0;
  let inForce = row;
  for (const other of all) {
    if (other.indicator !== row.indicator || Number(other.from) > day) continue;
    if (Number(other.from) >= Number(inForce.from) && Number(other.no) > Number(inForce.no)) {
      inForce = other;
    }
  }
  return inForce === row ? 1 : -1;
}

async function write(table: string, row: number, column: number, value: number | string) {
  const { book } = example.client;
  const { sheetId, range } = book.tables().find(({ name }) => name === table)!;
  const cell = { row: range.row + row, column: range.column + column, rows: 1, columns: 1 };
  book.write(sheetId, cell, [[value]], "user");
  await book.settled();
}

test("no cell shows an error", () => {
  expect(example.errors()).toEqual([]);
});

test("of an indicator's versions one is in force, others are replaced or not yet valid", () => {
  const all = rows();
  expect(all.map(({ state }) => state)).toEqual(all.map((row) => stateOn(46283, row, all)));
  const states = (name: string) => all.filter(({ indicator }) => indicator === name);
  expect(states("New customers").map(({ state }) => state)).toEqual([-1, 1]);
  expect(states("Collection rate").map(({ state }) => state)).toEqual([1, 0]);
});

test("the dictionary in numbers", () => {
  const all = rows();
  const inForce = all.filter(({ state }) => state === 1);
  expect(example.column("Indicators", "Q", 6, 9)).toEqual([
    inForce.length,
    1,
    inForce.filter(({ source }) => !filled(source)).length,
    inForce.filter(({ owner }) => !filled(owner)).length,
  ]);
});

test("a target has the limits of the version in force, and its light goes by them", async () => {
  const target = () =>
    example.rows("KPI_Targets").find(({ metric }) => metric === "New customers")!;
  const collection = example.rows("KPI_Targets").find(({ metric }) => metric === "Collection rate");
  expect(collection).toMatchObject({ amber: 0.95, green: 1, light: 1 });
  expect(target()).toMatchObject({ amber: "", green: "", light: -1 });
  const [, current] = rows().filter(({ indicator }) => indicator === "New customers");
  // a third of the target is reached
  await write("KPI_Indicators", Number(current.no), 8, 0.3);
  expect(target()).toMatchObject({ amber: 0.3, green: "", light: 0 });
  // the older version counts on an earlier day
  const { book } = example.client;
  const { id } = book.sheets().find(({ name }) => name === "Settings")!;
  book.write(id, { row: 8, column: 2, rows: 1, columns: 1 }, [[46200]], "user");
  await book.settled();
  const all = rows();
  expect(all.map(({ state }) => state)).toEqual(all.map((row) => stateOn(46200, row, all)));
  expect(target()).toMatchObject({ amber: "" });
});

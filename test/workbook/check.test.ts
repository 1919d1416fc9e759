import { createWorkbook } from "../../src/workbook/workbook";
import { openClient } from "../support/client";
import type { Client } from "../support/client";
import { choices, libraryOf, templates } from "./support/templates";

// Each test opens a client and a spreadsheet engine of its own.
jest.setTimeout(60_000);

const workbook = createWorkbook(libraryOf(templates));
let client: Client;

beforeEach(async () => {
  client = await openClient();
});
afterEach(() => client.close());

const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

async function inserted() {
  const { main, written } = await workbook.insert("targets", choices);
  return { targets: main.sheetId, settings: written[0].sheetId };
}

test("a workbook of which nothing is ours has no findings", async () => {
  expect(await workbook.check()).toEqual([]);
});

test("what was just written has none either", async () => {
  await inserted();
  expect(await workbook.check()).toEqual([]);
});

test("checking takes three syncs at most and changes nothing", async () => {
  await workbook.insert("tasks", choices);
  const before = JSON.stringify(client.book.snapshot());
  client.batches.length = 0;
  await workbook.check();
  expect(client.batches.length).toBeLessThanOrEqual(3);
  expect(JSON.stringify(client.book.snapshot())).toBe(before);
});

test("a table of a template's own that is gone", async () => {
  await inserted();
  const log = client.book.tables().find(({ name }) => name === "KPI_TargetLog")!;
  client.book.removeTable(log.id);
  expect(await workbook.check()).toContainEqual({
    code: "tableMissing",
    template: "targets",
    sheetName: "Targets",
    subject: "KPI_TargetLog",
  });
});

test("a template that is needed and gone", async () => {
  const { settings } = await inserted();
  client.book.removeSheet(settings);
  expect(await workbook.check()).toContainEqual({
    code: "tableMissing",
    template: "targets",
    sheetName: "Targets",
    subject: "KPI_Lists",
    insert: "settings",
  });
});

test.each([
  ["is gone", () => client.book.removeName("KPI_Total")],
  [
    "points nowhere",
    () =>
      client.book.setName({
        name: "KPI_Total",
        formula: "=#REF!$C$2",
        comment: "",
        visible: true,
      }),
  ],
])("a name that %s", async (_, damage) => {
  await inserted();
  damage();
  expect(await workbook.check()).toContainEqual({
    code: "nameBroken",
    template: "targets",
    sheetName: "Targets",
    subject: "KPI_Total",
    mendable: true,
  });
});

test("errors in cells, counted by kind, at the first cell that shows them", async () => {
  const { targets } = await inserted();
  client.book.write(targets, at(4, 2), [[0]]);
  client.book.write(targets, at(5, 2), [[0]]);
  client.book.write(targets, at(20, 1), [["=NOSUCHFUNCTION(1)"]]);
  await client.book.settled();
  const findings = await workbook.check();
  expect(findings).toContainEqual({
    code: "formulaError",
    template: "targets",
    sheetName: "Targets",
    subject: "#DIV/0!",
    address: "E5",
    count: 2,
  });
  expect(findings).toContainEqual({
    code: "formulaError",
    template: "targets",
    sheetName: "Targets",
    subject: "#NAME?",
    address: "B21",
    count: 1,
  });
});

test("errors on the user's own sheets are none of our business", async () => {
  await inserted();
  const [mine] = client.book.sheets();
  client.book.write(mine.id, at(0, 0), [["=1/0"]]);
  await client.book.settled();
  expect(await workbook.check()).toEqual([]);
});

/** The warnings of real sheets, read through Office.js, and what Excel reports when they change. */
import { workbook } from "../../../src/workbook";
import { areaOf } from "../../../src/workbook/address";
import { warningsOf } from "../../../src/workbook/warnings";
import type { Warning } from "../../../src/workbook/warnings/types";
import type { Source } from "../../../src/workbench/book/book";
import type { Client } from "../../support/client";
import { openWithFunctions } from "../support/example";

// Two sheets are written and computed.
jest.setTimeout(120_000);

let client: Client;
beforeAll(async () => {
  client = await openWithFunctions("en-US");
  const choices = { language: "en-US", content: "example", asOf: 46283 } as const;
  await workbook.insert("tasks", choices);
  await client.book.settled();
});
afterAll(() => client.close());

/** Does the deed and resolves once the watch has told of it. */
async function heard(deed: () => void): Promise<void> {
  let told: () => void = () => undefined;
  const change = new Promise<void>((resolve) => (told = resolve));
  const stop = await workbook.watchCells(told);
  deed();
  await change;
  await stop();
  await client.book.settled();
}

async function tasksBehind(): Promise<Warning[]> {
  const { groups } = warningsOf(await workbook.readBoard(), ["settings", "tasks"]);
  return groups.find(({ group }) => group === "tasks")?.warnings ?? [];
}

function write(sheetName: string, address: string, value: number): void {
  writeAs("api", sheetName, address, value);
}

function writeAs(who: Source, sheetName: string, address: string, value: number): void {
  const sheet = client.book.sheets().find(({ name }) => name === sheetName)!;
  client.book.write(sheet.id, areaOf(address), [[value]], who);
}

test("a task that is finished leaves the list, in two requests", async () => {
  const before = await tasksBehind();
  expect(before.length).toBeGreaterThan(1);
  const [worst] = before;
  const table = client.book.tables().find(({ name }) => name === "KPI_Tasks")!;
  const row = areaOf(worst.place.address).row;
  const header = client.book.read(table.sheetId, { ...table.range, rows: 1 })[0];
  const column = table.range.column + header.findIndex(({ value }) => value === "Progress");
  await heard(() => client.book.write(table.sheetId, { row, column, rows: 1, columns: 1 }, [[1]]));
  const batches = client.batches.length;
  expect(await tasksBehind()).toEqual(before.slice(1));
  expect(client.batches.length - batches).toBeLessThanOrEqual(2);
});

test("a limit that changes on the settings sheet changes the list", async () => {
  const before = await tasksBehind();
  const board = await workbook.readBoard();
  const { sheetName, address } = board.KPI_Grace![0].place;
  await heard(() => write(sheetName, address, 365));
  expect(await tasksBehind()).toEqual([]);
  await heard(() => write(sheetName, address, 3));
  expect(await tasksBehind()).toEqual(before);
});

test("what a colleague types is followed, in the middle of reading too", async () => {
  const before = await tasksBehind();
  const { place } = (await workbook.readBoard()).KPI_Grace![0];
  const type = (value: number) => writeAs("colleague", place.sheetName, place.address, value);
  let reading: Promise<unknown> | undefined;
  await heard(() => {
    reading = workbook.readBoard();
    type(365);
  });
  // Which of the two the reading met does not matter: the change was told after it, and is read then.
  await reading;
  expect(await tasksBehind()).toEqual([]);
  await heard(() => type(3));
  expect(await tasksBehind()).toEqual(before);
});

test("two people who type without a pause are followed all the same", async () => {
  const { place } = (await workbook.readBoard()).KPI_Grace![0];
  let told = false;
  const stop = await workbook.watchCells(() => (told = true));
  for (let turn = 0; !told; turn++) {
    const who = turn % 2 === 0 ? "user" : "colleague";
    writeAs(who, place.sheetName, place.address, 3 + (turn % 5));
    await client.book.settled();
  }
  await stop();
  await heard(() => writeAs("user", place.sheetName, place.address, 3));
});

test("a renamed sheet is followed, one that was deleted is missed", async () => {
  const before = await tasksBehind();
  const { sheetId } = client.book.tables().find(({ name }) => name === "KPI_Tasks")!;
  await heard(() => client.book.renameSheet(sheetId, "Our tasks"));
  expect(await tasksBehind()).toEqual(
    before.map((warning) => ({ ...warning, place: { ...warning.place, sheetName: "Our tasks" } }))
  );
  await heard(() => client.book.removeSheet(sheetId));
  expect(await tasksBehind()).toEqual([]);
  expect(warningsOf(await workbook.readBoard(), ["settings"]).missing).toContain("tasks");
});

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

/** Watches once: `heard` resolves with the first change, `stop` ends it. */
async function watchOnce() {
  const calls = jest.fn();
  const heard = new Promise<void>((resolve) => calls.mockImplementation(() => resolve()));
  const stop = await workbook.watch(calls);
  return { calls, heard, stop };
}

const box = { row: 0, column: 0, rows: 2, columns: 1 };

test.each<[string, () => void]>([
  ["a sheet is added", () => client.book.addSheet("New")],
  ["a sheet is deleted", () => client.book.removeSheet(client.book.sheets()[1].id)],
  ["a sheet is renamed", () => client.book.renameSheet(client.book.sheets()[1].id, "Renamed")],
  ["a table is added", () => client.book.addTable(client.book.sheets()[1].id, box, "T2")],
  ["a table is deleted", () => client.book.removeTable(client.book.tables()[0].id)],
])("%s is heard", async (_, change) => {
  const [first] = client.book.sheets();
  client.book.addSheet("Second");
  client.book.write(first.id, box, [["Head"], [1]]);
  client.book.addTable(first.id, box, "T1");
  const { heard, stop } = await watchOnce();
  change();
  await heard;
  await stop();
});

test("an insert raises many events and is told once", async () => {
  const { calls, heard, stop } = await watchOnce();
  await workbook.insert("tasks", choices);
  await heard;
  await stop();
  expect(calls).toHaveBeenCalledTimes(1);
});

test("who has stopped hears no more, while others still do", async () => {
  const first = await watchOnce();
  await first.stop();
  const second = await watchOnce();
  client.book.addSheet("New");
  await second.heard;
  await second.stop();
  expect(first.calls).not.toHaveBeenCalled();
});

test("who stops in the middle of a burst hears nothing of it", async () => {
  const first = await watchOnce();
  const second = await watchOnce();
  client.book.addSheet("New");
  await first.stop();
  await second.heard;
  await second.stop();
  expect(first.calls).not.toHaveBeenCalled();
});

/** Copies of the worked example that come back, on the headless host: what they bring, taken in and taken back. */
import { workbook } from "../../../src/workbook";
import { areaOf } from "../../../src/workbook/address";
import { makeCopy } from "../../../src/workbook/sharing/copy";
import { saveXlsx } from "../../../src/workbench/xlsx";
import { openExample, type Example } from "../support/example";
import { reopened, testInLibreOffice } from "../sharing/libreOffice";
import { commented, edited, forgetful, placeIn } from "./edited";

jest.setTimeout(120_000);

let example: Example;
let begun: unknown;
let copy: Uint8Array;

beforeAll(async () => {
  example = await openExample("tasks", "feedback");
  begun = example.client.book.snapshot();
  copy = makeCopy(await saveXlsx(example.client.book), { formulas: "live", addinId: "" }).file;
});
beforeEach(async () => {
  example.client.book.restore(begun);
  await example.client.book.settled();
});
afterAll(() => example.close());

const task = (no: number) => (row: Record<string, unknown>) => row.No === no;
const taskCell = (header: string, no: number) =>
  placeIn(example.client, "KPI_Tasks", header, task(no));
const taskRow = (no: number) => example.rows("KPI_Tasks").find((row) => row.no === no)!;
const typeHere = async (place: { sheetName: string; address: string }, value: string | number) => {
  const { book } = example.client;
  const { id } = book.sheets().find(({ name }) => name === place.sheetName)!;
  book.write(id, areaOf(place.address), [[value]]);
  await book.settled();
};

test("a copy that nobody touched brings nothing", async () => {
  const preview = await workbook.previewReturn(copy);
  expect(preview).toMatchObject({ remembers: true, changes: [], rows: [], comments: [], left: [] });
  expect(preview.tables).toBeGreaterThan(2);
});

test("progress, marks and remarks come in by row, and go out again", async () => {
  const rating = placeIn(example.client, "KPI_Feedback", "Teamwork", (row) => row.Teamwork === 3);
  const returned = edited(copy, [
    { ...taskCell("Progress", 3), value: 0.45 },
    { ...taskCell("Help needed", 3), value: "=a second car" },
    { ...rating, value: 5 },
  ]);
  const before = example.rows("KPI_Tasks");
  const preview = await workbook.previewReturn(returned);
  expect(preview.changes.map(({ column, theirs, kind }) => [column, theirs, kind])).toEqual([
    ["Progress", 0.45, "clean"],
    ["Help needed", "=a second car", "clean"],
    ["Teamwork", 5, "clean"],
  ]);
  expect(preview.changes[0]).toMatchObject({
    row: [{ value: 3 }, { value: "30 customer visits" }],
    numberFormat: "0%",
  });

  const written = await workbook.takeReturned(returned, {
    stamp: preview.stamp,
    changes: preview.changes.map(({ id }) => id),
    rows: [],
    comments: [],
  });
  await example.client.book.settled();
  expect(written).toBe(3);
  expect(taskRow(3)).toMatchObject({ progress: 0.45, help: "=a second car" });
  expect((await workbook.previewReturn(returned)).changes).toEqual([]);

  await workbook.takeBackReturned();
  await example.client.book.settled();
  expect(example.rows("KPI_Tasks")).toEqual(before);
});

test("what both sides changed is asked, also where the copy forgot what it held", async () => {
  const done = taskCell("Quantity done", 3);
  const owner = taskCell("Owner", 2);
  const returned = edited(copy, [
    { ...done, value: 21 },
    { ...owner, value: "Wang Fang" },
  ]);
  await typeHere(done, 19);
  const kinds = async (file: Uint8Array) =>
    (await workbook.previewReturn(file)).changes.map(({ column, ours, theirs, kind }) => [
      ...[column, ours, theirs, kind],
    ]);
  expect(await kinds(returned)).toEqual([
    ["Owner", "Zhang Wei, Chen Jing", "Wang Fang", "clean"],
    ["Quantity done", 19, 21, "both"],
  ]);
  expect((await kinds(forgetful(returned))).map(([column, , , kind]) => [column, kind])).toEqual([
    ["Owner", "unknown"],
    ["Quantity done", "unknown"],
  ]);
});

testInLibreOffice(
  "a copy that another program saved brings its differences, each of them asked, and no others",
  async () => {
    const rating = placeIn(example.client, "KPI_Feedback", "Teamwork", (row) => row.Teamwork === 3);
    const returned = commented(
      edited(copy, [
        { ...taskCell("Quantity done", 3), value: 21 },
        { ...taskCell("Help needed", 3), value: "A second car" },
        { ...rating, value: 5 },
      ]),
      taskCell("Quantity done", 3),
      "Chen Jing",
      "Rain all week"
    );
    const { remembers, changes, rows, comments, left } = await workbook.previewReturn(
      reopened(returned)
    );
    expect(remembers).toBe(false);
    expect(changes.map(({ column, theirs, kind }) => [column, theirs, kind])).toEqual([
      ["Quantity done", 21, "unknown"],
      ["Help needed", "A second car", "unknown"],
      ["Teamwork", 5, "unknown"],
    ]);
    expect(rows).toEqual([]);
    expect(left).toEqual([]);
    expect(comments.map(({ text, about }) => [text, about?.remarks])).toEqual([
      ["Rain all week", "Help needed"],
    ]);
  }
);

test("a decision on a workbook that changed since is refused, and nothing is written", async () => {
  const returned = edited(copy, [{ ...taskCell("Quantity done", 3), value: 21 }]);
  const { stamp, changes } = await workbook.previewReturn(returned);
  await typeHere(taskCell("Resources", 1), "Fair");
  const order = { stamp, changes: changes.map(({ id }) => id), rows: [], comments: [] };
  await expect(workbook.takeReturned(returned, order)).rejects.toMatchObject({
    code: "changedMeanwhile",
  });
  expect(taskRow(3).done).not.toBe(21);
});

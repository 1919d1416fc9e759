/** One person's file: what is his or hers, and nothing of anyone else in any of its parts. */
import { unzipSync } from "fflate";
import { readXlsx, writeXlsx, type CellValue } from "hucre/xlsx";
import { personCopies } from "../../../src/workbook/sharing/personCopy";
import { zipped } from "../../../src/workbook/sharing/personFiles";
import { partsOf } from "./file";

const someone = "a colleague";

/** A file with one table of tasks. */
function tasks(rows: CellValue[][]): Promise<Uint8Array> {
  const table = {
    name: "KPI_Tasks",
    range: `A1:C${rows.length + 1}`,
    columns: [{ name: "Owner" }, { name: "Task" }, { name: "Amount" }],
  };
  return writeXlsx({
    sheets: [{ name: "Tasks", rows: [["Owner", "Task", "Amount"], ...rows], tables: [table] }],
  });
}

const columns = [{ table: "KPI_Tasks", header: "Owner" }];

/** the rows below title and header */
async function rowsOf(file: Uint8Array | undefined): Promise<unknown[][]> {
  const { sheets } = await readXlsx(file!);
  return sheets[0].rows.slice(3);
}

const names = ["Li", "Li Wei", "A & B", "A", 'Jo "J" O\'Hara', "West/East", "West-East", "Idle"];
const rows = names
  .slice(0, 7)
  .map((name, index): CellValue[] => [name, `Call ${names[(index + 1) % 7]}`, 70001 + index]);

test.each(names.slice(0, 7))("%s gets one row, and no other name or amount", async (name) => {
  const files = await personCopies(await tasks(rows), { names, columns, someone });
  const index = names.indexOf(name);
  expect(await rowsOf(files.get(name))).toEqual([[name, `Call ${someone}`, 70001 + index]]);
  const all = Object.values(partsOf(files.get(name)!)).join("\n");
  expect(all.match(/7000\d/g)).toEqual([String(70001 + index)]);
});

test("a row of several people is each one's, and tells nobody the others' names", async () => {
  const file = await tasks([["Li, Li Wei & A & B", "Meet", 5]]);
  const files = await personCopies(file, { names, columns, someone });
  expect([...files.keys()]).toEqual(["Li", "Li Wei", "A & B"]);
  expect(await rowsOf(files.get("Li"))).toEqual([[`Li, ${someone} & ${someone}`, "Meet", 5]]);
});

test("what colleagues call each other stays out too, wherever a text says it", async () => {
  const file = await tasks([
    ["Li Wei", "Ask Zhang; Long knows", 1],
    ["王芳", "请小王和张经理协助", 2],
  ]);
  const people = ["Li Wei", "Zhang Min", "Will Long", "王芳", "王强", "张丽"];
  const files = await personCopies(file, { names: people, columns, someone });
  const all = (name: string) => Object.values(partsOf(files.get(name)!)).join("\n");
  expect(all("Li Wei")).toContain(`Ask ${someone}; ${someone} knows`);
  expect(all("Li Wei")).not.toMatch(/Zhang|Long/);
  expect(all("王芳")).toContain(`请${someone}和${someone}协助`);
});

test("only who is chosen gets a file; the names of all others stay out of it", async () => {
  const files = await personCopies(await tasks(rows), {
    ...{ names, columns, someone },
    chosen: ["Li", "Idle"],
  });
  expect([...files.keys()]).toEqual(["Li"]);
  expect(await rowsOf(files.get("Li"))).toEqual([["Li", `Call ${someone}`, 70001]]);
});

test("in the zip file each person has a file, also where names differ by a sign only", async () => {
  const files = await personCopies(await tasks(rows), { names, columns, someone });
  expect(Object.keys(unzipSync(zipped(files)))).toEqual([
    "Li.xlsx",
    "Li Wei.xlsx",
    "A & B.xlsx",
    "A.xlsx",
    "Jo -J- O'Hara.xlsx",
    "West-East.xlsx",
    "West-East 2.xlsx",
  ]);
});

test.each([
  ["fileProtected", [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
  ["fileDamaged", [1, 2, 3]],
])("%s", async (code, bytes) => {
  const made = personCopies(Uint8Array.from(bytes), { names, columns, someone });
  await expect(made).rejects.toMatchObject({ code });
});

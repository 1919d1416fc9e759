/** Files made to break whoever reads them: each comes to an end, with a word for the user or without harm. */
import { strToU8, unzipSync, zipSync } from "fflate";
import { makePack } from "../../../src/workbook/packing/pack";
import { readFileComments } from "../../../src/workbook/returning/fileComments";
import { readFileTables } from "../../../src/workbook/returning/fileTables";
import { readArchive } from "../../../src/workbook/sharing/archive";
import { makeCopy } from "../../../src/workbook/sharing/copy";
import { personCopies } from "../../../src/workbook/sharing/personCopy";
import { dataOf, fileOf, type Source } from "./file";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** everything that reads a file which may come from anywhere */
const readers: [what: string, read: (file: Uint8Array) => unknown][] = [
  ["copy", (file) => makeCopy(file, { formulas: "live", addinId: "own" })],
  [
    "pack",
    (file) =>
      makePack(file, {
        sheets: ["Tasks"],
        formulas: "values",
        locked: true,
        texts: { header: "Review", pages: "Page &P of &N" },
        addinId: "own",
      }),
  ],
  [
    "person",
    (file) =>
      personCopies(file, {
        names: ["Li", "Bo"],
        columns: [{ table: "KPI_Tasks", header: "Owner" }],
        someone: "someone",
      }),
  ],
  [
    "return",
    (file) => {
      const parts = readArchive(file);
      return [readFileTables(parts, ["KPI_Tasks"]), readFileComments(parts)];
    },
  ],
];

const table =
  '<table displayName="KPI_Tasks" name="KPI_Tasks" id="1" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="Owner"/><tableColumn id="2" name="Task"/></tableColumns></table>';
const text = (address: string, value: string) =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const rows =
  `<row r="1">${text("A1", "Owner")}${text("B1", "Task")}</row>` +
  `<row r="2">${text("A2", "Li")}${text("B2", "Call")}</row>`;
const tasks = (data: string, more: Partial<Source> = {}): Uint8Array =>
  fileOf({
    sheets: [{ name: "Tasks", data }],
    sheetRelations: `<Relationship Id="rId1" Type="${office}/table" Target="../tables/table1.xml"/>`,
    ...more,
    parts: { "xl/tables/table1.xml": table, ...more.parts },
  });
const withPart = (path: string, part: Uint8Array) =>
  zipSync({ ...unzipSync(tasks(rows)), [path]: part }, { level: 1 });

const damaged: [what: string, file: () => Uint8Array][] = [
  ["cells within cells, without end", () => tasks("<c>".repeat(100_000) + "</c>".repeat(100_000))],
  ["a part that leaves the file", () => withPart("../../evil.xml", strToU8("<a/>"))],
  ["a part from the root of the machine", () => withPart("/etc/evil.xml", strToU8("<a/>"))],
  ["a part with the other slash", () => withPart("xl\\..\\evil.xml", strToU8("<a/>"))],
  [
    "entities",
    () =>
      withPart(
        "xl/worksheets/sheet1.xml",
        strToU8('<!DOCTYPE a [<!ENTITY b "KPI">]><worksheet><sheetData>&b;</sheetData></worksheet>')
      ),
  ],
  ["half a sheet", () => withPart("xl/worksheets/sheet1.xml", strToU8("<worksheet><sheetData>"))],
];

describe.each(damaged)("%s", (_, file) => {
  test.each(readers)("%s", async (__, read) => {
    await expect(Promise.resolve(file()).then(read)).rejects.toMatchObject({ code: "fileDamaged" });
  });
});

const harmless: [what: string, file: () => Uint8Array][] = [
  [
    "a cell in the last corner",
    () => tasks(`${rows}<row r="1048576">${text("XFD1048576", "x")}</row>`),
  ],
  [
    "names that claim the whole sheet",
    () =>
      tasks(rows, {
        names: ["KPI_Title", "People"]
          .map((name) => `<definedName name="${name}">Tasks!$A$1:$XFD$1048576</definedName>`)
          .join(""),
        sheets: [
          {
            name: "Tasks",
            data: rows,
            after:
              '<dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>People</formula1></dataValidation></dataValidations>',
          },
        ],
      }),
  ],
  [
    "a table that claims the whole sheet",
    () => tasks(rows, { parts: { "xl/tables/table1.xml": table.replace("A1:B2", "A1:B1048576") } }),
  ],
  [
    "a merged block as large as the sheet",
    () =>
      tasks(rows, {
        sheets: [
          {
            name: "Tasks",
            data: rows,
            after: '<mergeCells count="1"><mergeCell ref="D1:XFD1048576"/></mergeCells>',
          },
        ],
      }),
  ],
  [
    "a sheet that leads to itself",
    () =>
      tasks(rows, {
        sheetRelations:
          `<Relationship Id="rId1" Type="${office}/table" Target="../tables/table1.xml"/>` +
          `<Relationship Id="rId2" Type="${office}/drawing" Target="../../../../xl/worksheets/sheet1.xml"/>`,
      }),
  ],
];

describe.each(harmless)("%s", (_, file) => {
  test.each(readers)("%s", async (__, read) => {
    await expect(Promise.resolve(file()).then(read)).resolves.toBeDefined();
  });
});

test.each([1_000, 20_000])("calls within calls, %d deep, keep their value", (depth) => {
  const deep = "_xldudf_KPI_ATTAINMENT(".repeat(depth) + "1,2" + ")".repeat(depth);
  const file = tasks(`<row r="1"><c r="A1"><f>${deep}</f><v>7</v></c></row>`);
  const { file: copy, report } = makeCopy(file, { formulas: "live", addinId: "own" });
  expect(dataOf(copy)).toBe('<row r="1"><c r="A1"><v>7</v></c></row>');
  expect(report.values).toMatchObject([{ reason: "unreadable", count: 1 }]);
});

test.each([1_000, 15_000, 100_000])("brackets, %d deep, are no call of ours and stay", (depth) => {
  const deep = `SUM(${"(".repeat(depth)}1${")".repeat(depth)})&"KPI.X("`;
  const cell = `<row r="1"><c r="A1"><f>${deep.replace("&", "&amp;")}</f><v>7</v></c></row>`;
  const { file } = makeCopy(tasks(cell), { formulas: "live", addinId: "own" });
  expect(dataOf(file)).toBe(cell);
});

test("a file of 60 MB is copied, its pictures byte for byte", () => {
  const noise = new Uint8Array(20_000_000);
  let state = 1;
  for (let at = 0; at < noise.length; at += 1) {
    state = (state * 48_271) % 2_147_483_647;
    noise[at] = state >> 8;
  }
  const pictures = Object.fromEntries([1, 2, 3].map((n) => [`xl/media/image${n}.png`, noise]));
  const call = '<row r="1"><c r="A1"><f>_xldudf_KPI_GAP(1,2)</f><v>1</v></c></row>';
  const file = zipSync({ ...unzipSync(tasks(call)), ...pictures }, { level: 0 });
  expect(file.length).toBeGreaterThan(60_000_000);
  const copied = unzipSync(makeCopy(file, { formulas: "live", addinId: "own" }).file);
  for (const path of Object.keys(pictures)) expect(Buffer.compare(copied[path], noise)).toBe(0);
});

/** What is read of a file that comes back, from parts as Excel and other programs write them. */
import { strToU8, zipSync } from "fflate";
import { readArchive } from "../../../src/workbook/sharing/archive";
import { readFileComments } from "../../../src/workbook/returning/fileComments";
import { cellIn, readFileTables } from "../../../src/workbook/returning/fileTables";
import {
  addSnapshot,
  readSnapshot,
  snapshotOf,
  withSnapshot,
} from "../../../src/workbook/returning/snapshot";
import { fileOf, partsOf, type Source } from "../sharing/file";

const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relation = (id: number, kind: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${type}/${kind}" Target="${target}"/>`;

const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;
const tasks = (data: string, more: Partial<Source> = {}, ref = "B2:D4") =>
  readArchive(
    fileOf({
      sheets: [{ name: "Tasks", data }],
      sheetRelations: relation(1, "table", "../tables/table1.xml"),
      ...more,
      parts: {
        "xl/tables/table1.xml": `<table displayName="kpi_tasks" ref="${ref}"><tableColumns count="3"><tableColumn id="1" name="No"/><tableColumn id="2" name="Long_x000a_name"/><tableColumn id="3" name="Done"/></tableColumns></table>`,
        ...more.parts,
      },
    })
  );
const valuesOf = (parts: ReturnType<typeof tasks>) => {
  const [table] = readFileTables(parts, ["KPI_Tasks"]);
  return Array.from(table.cells, (_, at) => [0, 1, 2].map((each) => cellIn(table, at, each).value));
};

test.each<[what: string, cells: string, values: unknown[]]>([
  ["numbers and blanks", '<c r="B3"><v>1</v></c><c r="D3" s="4"/>', [1, "", ""]],
  ["texts in the cell", '<c r="B3" t="inlineStr"><is><t>a &amp; b</t></is></c>', ["a & b", "", ""]],
  ["shared texts", '<c r="C3" t="s"><v>1</v></c>', ["", "two runs", ""]],
  ["a shared text that is not there", '<c r="C3" t="s"><v>9</v></c>', ["", "", ""]],
  ["a text that a formula gives", '<c r="D3" t="str"><f>A1</f><v>x</v></c>', ["", "", "x"]],
  ["TRUE", '<c r="D3" t="b"><v>1</v></c>', ["", "", true]],
  ["a date as other programs have it", '<c r="D3" t="d"><v>2026-09-18</v></c>', ["", "", 46283]],
  ["cells without addresses", "<c/><c><v>1</v></c><c/><c><v>3</v></c>", [1, "", 3]],
  [
    "cells beside the table",
    '<c r="A3"><v>8</v></c><c r="B3"><v>1</v></c><c r="E3"><v>9</v></c>',
    [1, "", ""],
  ],
])("%s", (_, cells, values) => {
  const shared =
    "<sst><si><t>one</t></si><si><r><t>two </t></r><r><t>runs</t></r><rPh><t>spoken</t></rPh></si></sst>";
  const parts = tasks(row(3, cells), {
    workbookRelations: relation(9, "sharedStrings", "sharedStrings.xml"),
    parts: { "xl/sharedStrings.xml": shared },
  });
  expect(valuesOf(parts)).toEqual([values]);
});

test("a table says where it stands, what its columns are called, and which cells compute or fail", () => {
  const parts = tasks(
    row(2, '<c r="B2" t="str"><v>No</v></c>') +
      row(3, '<c r="C3"><f t="shared" si="0"/><v>2</v></c><c r="D3" t="e"><v>#N/A</v></c>')
  );
  const [table] = readFileTables(parts, ["KPI_Tasks"]);
  expect(table).toMatchObject({ sheetName: "Tasks", row: 2, column: 1 });
  expect(table.headers).toEqual(["No", "Long\nname", "Done"]);
  expect(cellIn(table, 0, 1)).toEqual({ value: 2, computed: true, isError: false });
  expect(cellIn(table, 0, 2)).toEqual({ value: "#N/A", computed: false, isError: true });
  expect(readFileTables(parts, ["KPI_Goals"])).toEqual([]);
});

test("a table that claims the whole sheet takes no more than it holds", () => {
  const parts = tasks(row(3, '<c r="B3"><v>1</v></c>'), {}, "B2:XFD1048576");
  const [table] = readFileTables(parts, ["KPI_Tasks"]);
  expect(table.cells).toHaveLength(1);
});

test.each(["", "B2:", "nonsense", "B2:ZZZZ9"])("a table whose place is %j is none", (ref) => {
  expect(readFileTables(tasks(row(3, ""), {}, ref), ["KPI_Tasks"])).toEqual([]);
});

describe("comments", () => {
  const thread =
    '<ThreadedComments><threadedComment ref="B3" personId="{1}"><text>How far?</text></threadedComment>' +
    '<threadedComment ref="B3" personId="{2}" parentId="x"><text>Half</text></threadedComment></ThreadedComments>';
  const notes =
    "<comments><authors><author>Bo</author><author>tc={1}</author></authors><commentList>" +
    '<comment ref="C3" authorId="0"><text><r><t>Bo:</t></r><r><t>\n call back</t></r></text></comment>' +
    '<comment ref="B3" authorId="1"><text><t>[Threaded comment] How far?</t></text></comment>' +
    '<comment ref="D3" authorId="7"><text><t>plain</t></text></comment></commentList></comments>';
  const parts = tasks(row(3, ""), {
    sheetRelations:
      relation(1, "comments", "../comments1.xml") +
      relation(2, "threadedComment", "../threadedComments/threadedComment1.xml"),
    workbookRelations: relation(9, "person", "persons/person.xml"),
    parts: {
      "xl/comments1.xml": notes,
      "xl/threadedComments/threadedComment1.xml": thread,
      "xl/persons/person.xml":
        '<personList><person displayName="Ann" id="{1}"/><person displayName="Cy" id="{2}"/></personList>',
    },
  });

  test("threads and notes, each once, with who wrote it", () => {
    expect(readFileComments(parts)).toEqual([
      { sheetName: "Tasks", address: "B3", author: "Ann", text: "How far?" },
      { sheetName: "Tasks", address: "B3", author: "Cy", text: "Half" },
      { sheetName: "Tasks", address: "C3", author: "Bo", text: "call back" },
      { sheetName: "Tasks", address: "D3", author: "", text: "plain" },
    ]);
  });
});

describe("what a copy remembers", () => {
  const data = row(
    3,
    '<c r="B3"><v>1</v></c><c r="C3" t="inlineStr"><is><t>Secret deal</t></is></c>'
  );

  test("comes out as it was put in, also under another name", () => {
    const parts = tasks(data);
    const expected = snapshotOf(parts);
    addSnapshot(parts);
    expect(readSnapshot(parts)).toEqual(expected);
    expect(expected.tables.kpi_tasks.rows).toHaveLength(1);
    parts.set("customXml/item7.xml", parts.get("customXml/kpiLoopCopy.xml")!);
    parts.delete("customXml/kpiLoopCopy.xml");
    expect(readSnapshot(parts)).toEqual(expected);
  });

  test("says nothing of what the cells hold", () => {
    const parts = tasks(data);
    addSnapshot(parts);
    const text = new TextDecoder().decode(parts.get("customXml/kpiLoopCopy.xml"));
    expect(text).not.toMatch(/Secret|deal/);
    expect(text).toContain("Done");
  });

  test("the file knows the part, and the copy of a copy has one of them", () => {
    const once = withSnapshot(fileOf({ sheets: [{ name: "A", data: "" }] }));
    expect(Object.keys(partsOf(once)).filter((path) => path.startsWith("customXml"))).toEqual([]);
    const parts = tasks(data);
    addSnapshot(parts);
    addSnapshot(parts);
    const relations = new TextDecoder().decode(parts.get("xl/_rels/workbook.xml.rels"));
    expect(relations.match(/customXml/g)).toHaveLength(2);
    expect([...parts.keys()].filter((path) => path.startsWith("customXml"))).toHaveLength(1);
  });

  test.each(["", "{", "[]", '{"tables":{"a":{"headers":[1],"rows":[]}},"comments":[]}'])(
    "a part that says %j is forgotten",
    (text) => {
      const parts = tasks(data);
      const xml = `<copy xmlns="urn:kpi-loop:shared-copy:1">${text}</copy>`;
      parts.set("customXml/item1.xml", strToU8(xml));
      expect(readSnapshot(parts)).toBeUndefined();
    }
  );
});

test("broken and hostile files are refused in a word", () => {
  const bad = (part: string, xml: string) => {
    const parts = tasks(row(3, ""));
    parts.set(part, strToU8(xml));
    return () => readFileTables(parts, ["KPI_Tasks"]);
  };
  const code = (expected: string) => expect.objectContaining({ code: expected });
  expect(bad("xl/worksheets/sheet1.xml", "<worksheet><row>")).toThrow(code("fileDamaged"));
  expect(bad("xl/tables/table1.xml", '<!DOCTYPE a [<!ENTITY b "c">]><table/>')).toThrow(
    code("fileDamaged")
  );
  expect(() => readArchive(strToU8("hello"))).toThrow(code("fileDamaged"));
  expect(() => readFileTables(readArchive(zipSync({ a: strToU8("b") })), ["KPI_Tasks"])).toThrow(
    code("fileDamaged")
  );
});

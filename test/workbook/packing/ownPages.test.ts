/** The pages that a pack has of its own: the meeting's, with an agenda from the pack's pages, and the findings'. */
import { readXlsx } from "hucre/xlsx";
import { readFileTables, cellIn } from "../../../src/workbook/returning/fileTables";
import { readSnapshot } from "../../../src/workbook/returning/snapshot";
import { readArchive } from "../../../src/workbook/sharing/archive";
import { makePack } from "../../../src/workbook/packing/pack";
import { ownPagesOf, type OwnFacts, type OwnOrder } from "../../../src/workbook/packing/ownOrder";
import { fileOf, partsOf, type Source } from "../sharing/file";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const text = (address: string, value: string) =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** a board, and a review whose decisions have a column of the user's own and one that computes */
const source: Source = {
  sheets: [
    {
      name: "Bob's review",
      data:
        `<row r="3">${["Due", "Kind", "What exactly", "Lens", "Owner", "Costs", "Ready"].map((header, at) => text(`${"BCDEFGH"[at]}3`, header)).join("")}</row>` +
        `<row r="4"><c r="B4"><v>46300</v></c>${text("C4", "Start")}${text("D4", "Train &lt;A&gt;")}${text("F4", "Ann")}<c r="G4"><v>7</v></c><c r="H4" t="str"><f>D4</f><v>Ready</v></c></row>` +
        '<row r="5"><c r="H5" t="str"><f>D5</f><v></v></c></row>',
    },
    { name: "Board", data: `<row r="1">${text("A1", "East")}</row>` },
    { name: "Notes", data: `<row r="1">${text("A1", "x")}</row>` },
  ],
  sheetRelations: `<Relationship Id="rId1" Type="${office}/table" Target="../tables/table1.xml"/>`,
  parts: {
    "xl/tables/table1.xml":
      '<table id="4" displayName="KPI_Decisions" ref="B3:H5"><tableColumns count="7">' +
      ["Due", "Kind", "What exactly", "Lens", "Owner", "Costs", "Ready"]
        .map((name, at) => `<tableColumn id="${at + 1}" name="${name}"/>`)
        .join("") +
      "</tableColumns></table>",
    "xl/styles.xml":
      '<styleSheet><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="1"><xf/></cellXfs></styleSheet>',
  },
  workbookRelations: `<Relationship Id="st" Type="${office}/styles" Target="styles.xml"/>`,
  names:
    '<definedName name="KPI_Title">Board!$A$1</definedName>' +
    '<definedName name="_xlnm.Print_Area" localSheetId="1">Board!$A$1</definedName>' +
    '<definedName name="_xlnm.Print_Area" localSheetId="2">Notes!$A$1</definedName>',
};

const facts: OwnFacts = {
  board: {},
  company: {
    people: [
      { name: "Bo", role: "Consultant", region: "" },
      { name: "Li", role: "Sales manager", region: "" },
    ],
    ...{ regions: [], products: [], channels: [] },
  },
  tables: ["KPI_Decisions", "KPI_Promises"],
};

function packed(sheets: string[], own: OwnOrder["pages"], from = source, locked = true) {
  const order: OwnOrder = {
    language: "en-US",
    pages: own,
    topics: { Board: "dashboard", "Bob's review": "review" },
  };
  return makePack(fileOf(from), {
    ...{ sheets, locked, formulas: "values", addinId: "own" },
    texts: { header: "Review pack", pages: "Page &P of &N" },
    own: ownPagesOf(order, sheets, facts),
  }).file;
}

const meeting = { kind: "meeting", at: 0 } as const;
const shownOn = async (file: Uint8Array, sheet: string) =>
  (await readXlsx(file)).sheets
    .find(({ name }) => name === sheet)!
    .rows.map((row) => row.filter((value) => value !== null).map(plain));
/** the reader gives times as dates */
const plain = (value: unknown) =>
  value instanceof Date ? value.toISOString().slice(11, 16) : value;

test("pages stand where they were wanted, and names still belong to their sheets", () => {
  const parts = partsOf(packed(["Notes", "Board"], [meeting, { kind: "findings", at: 1 }]));
  const workbook = parts["xl/workbook.xml"];
  expect([...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    ...["Meeting", "Notes", "Findings", "Board"],
  ]);
  const ids = [...workbook.matchAll(/sheetId="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(4);
  expect(
    [...workbook.matchAll(/localSheetId="(\d)">([^!]*)/g)].map((found) => found.slice(1))
  ).toEqual([
    ["3", "Board"],
    ["1", "Notes"],
  ]);
});

test("the agenda goes through the pages, with who leads, when and how long", async () => {
  const rows = await shownOn(
    packed(["Board", "Bob's review", "Notes"], [meeting, { kind: "findings", at: 1 }]),
    "Meeting"
  );
  const head = rows.findIndex(([first]) => first === "No");
  expect(rows.slice(head, head + 8).map((row) => row.slice(0, 5))).toEqual([
    ["No", "Item", "Led by", "From", "Minutes"],
    [1, "What came of the last review’s promises", "Li", "09:00", 10],
    [2, "The results at a glance", "Li", "09:10", 10],
    [3, "What stands out", "Li", "09:20", 10],
    [4, "What we keep, improve, start and stop", "Li", "09:30", 20],
    [5, "Notes", "Li", "09:50", 10],
    [6, "Decisions: who does what by when", "Li", "10:00", 10],
    [7, ""],
  ]);
  expect(rows).toContainEqual(["Ends at", "10:10", 70]);
  expect(rows).toContainEqual(["East"]);
});

test("without the review's page the decisions move to the meeting's, and come back from there", () => {
  const file = packed(["Board"], [meeting]);
  const parts = readArchive(file);
  const [table] = readFileTables(parts, ["KPI_Decisions"]);
  expect(table.sheetName).toBe("Meeting");
  expect(table.headers).toEqual(["Kind", "What exactly", "Lens", "Owner", "Due", "Costs"]);
  expect(table.headers.map((_, column) => cellIn(table, 0, column).value)).toEqual([
    ...["Start", "Train <A>", "", "Ann", 46300, 7],
  ]);
  expect(readSnapshot(parts)?.tables.KPI_Decisions.rows).toHaveLength(1);
});

test("with the review's page they stay there, and the meeting's shows them", () => {
  const parts = partsOf(packed(["Bob's review", "Board"], [meeting]));
  const sheet = Object.values(parts).find((part) => part.includes("Review meeting"))!;
  expect(sheet).toContain(
    "<f>IF('Bob''s review'!D4=\"\",\"\",'Bob''s review'!D4)</f><v>Train &lt;A&gt;</v>"
  );
  expect(sheet).toContain("<v>46300</v>");
  expect(sheet).not.toContain("tablePart");
  expect(
    Object.values(parts).filter((part) => part.includes('displayName="KPI_Decisions"'))
  ).toHaveLength(1);
});

test("a workbook without a review gets blank lines to write on, and one without styles a plain page", async () => {
  const bare: Source = { sheets: [{ name: "Meeting", data: "" }] };
  const rows = await shownOn(
    packed(["Meeting"], [meeting, { kind: "findings", at: 1 }], bare),
    "Meeting 2"
  );
  expect(rows).toContainEqual(["Kind", "What exactly", "Lens", "Owner", "Due"]);
});

test("where it is locked, what is to be filled in is open, without a password", () => {
  const parts = partsOf(packed(["Board"], [meeting]));
  const styles = [...parts["xl/styles.xml"].matchAll(/<xf [^>]*>.*?locked="(\d)"/g)].map(
    ([, on]) => on
  );
  const isOpen = (style: string) => styles[Number(style) - 1] === "0";
  const sheet = Object.values(parts).find((part) => part.includes("Review meeting"))!;
  const styleOf = (address: string) => new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheet)![1];
  expect(sheet).toContain("<sheetProtection");
  expect(sheet).not.toMatch(/password|hashValue/);
  // date, an item, minutes, a decision; then a label, a time that computes
  expect(["B3", "B10", "E10", "B20"].map((at) => isOpen(styleOf(at)))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(["A3", "D10", "A19"].map((at) => isOpen(styleOf(at)))).toEqual([false, false, false]);
  expect(parts["xl/styles.xml"]).toContain('<fonts count="5">');
  expect(parts["xl/styles.xml"]).toContain('<name val="Arial"/></font></fonts>');
  const open = partsOf(packed(["Board"], [meeting], source, false));
  expect(Object.values(open).join("")).not.toContain("sheetProtection");
});

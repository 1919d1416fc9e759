/** Packs part by part: what stays, what is said of the rest, how pages print, what is locked. */
import { strToU8, unzipSync, zipSync } from "fflate";
import { makePack } from "../../../src/workbook/packing/pack";
import { dataOf, fileOf, partsOf, type Source } from "../sharing/file";

const order: Parameters<typeof makePack>[1] = {
  sheets: ["Board", "Tasks"],
  formulas: "live",
  locked: false,
  texts: { header: "Review pack", pages: "Page &P of &N" },
  addinId: "own",
};

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const tableRelation = (id: string, path: string) =>
  `<Relationship Id="${id}" Type="${office}/${path.replace(/\d.*/, "")}" Target="../${path}"/>`;

/** Tasks, Board and Pay in this order: the pack turns the first two round and leaves Pay out. */
const source: Source = {
  sheets: [
    {
      name: "Tasks",
      data:
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>A2+1</f><v>8</v></c></row>' +
        '<row r="2"><c r="A2"><v>7</v></c><c r="B2"><f>Pay!A1*2</f><v>1800</v></c>' +
        '<c r="C2"><f>Rate*A2</f><v>6.3</v></c><c r="D2" t="str"><f>Board!A1</f><v>up</v></c></row>',
    },
    {
      name: "Board",
      data:
        '<row r="1"><c r="A1" t="str"><f>_xldudf_KPI_ATTAINMENT(80,100)</f><v>0.8</v></c>' +
        '<c r="B1"><f t="shared" ref="B1:B2" si="0">SUM(Wages)</f><v>5</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>6</v></c></row>',
      after:
        '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1&gt;Rate</formula></cfRule>' +
        '<cfRule type="expression" priority="2"><formula>COUNTIF(Wages,A1)&gt;0</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="2"><dataValidation type="list" sqref="A1"><formula1>People</formula1></dataValidation>' +
        '<dataValidation type="decimal" operator="lessThan" sqref="B1"><formula1>SUM(Wages)</formula1></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="A1" location="Pay!A1"/><hyperlink ref="B1" location="Tasks!A1"/></hyperlinks>',
    },
    {
      name: "Pay",
      data:
        '<row r="1"><c r="A1"><v>900</v></c><c r="B1"><v>0.9</v></c></row>' +
        '<row r="2"><c r="A2"><v>901</v></c><c r="C2" t="s"><v>1</v></c></row>' +
        '<row r="3"><c r="C3" t="inlineStr"><is><t>Bo</t></is></c></row>',
    },
  ],
  names:
    '<definedName name="Rate">Pay!$B$1</definedName><definedName name="Wages">Pay!$A$1:$A$2</definedName>' +
    '<definedName name="People">Pay!$C$2:$C$3</definedName><definedName name="Own">Tasks!$A$2</definedName>' +
    '<definedName name="More">SUM(Wages)+1</definedName>' +
    '<definedName name="_xlnm.Print_Area" localSheetId="0">Tasks!$A$1:$D$2</definedName>' +
    '<definedName name="_xlnm.Print_Area" localSheetId="2">Pay!$A$1</definedName>',
  parts: {
    "xl/sharedStrings.xml": "<sst><si><t>Task</t></si><si><t>Secret Ann</t></si></sst>",
  },
  workbookRelations: `<Relationship Id="s" Type="${office}/sharedStrings" Target="sharedStrings.xml"/>`,
};

const packed = (change: Partial<typeof order> = {}, from: Source = source) =>
  makePack(fileOf(from), { ...order, ...change });
const sheets = (parts: Record<string, string>) =>
  parts["xl/workbook.xml"].match(/<sheet /g)?.length;

describe("sheets that are left out", () => {
  const pack = packed();
  const parts = partsOf(pack.file);
  const workbook = parts["xl/workbook.xml"];

  test("the others stand in the order that was asked for", () => {
    expect([...workbook.matchAll(/<sheet name="(\w+)"/g)].map(([, name]) => name)).toEqual([
      "Board",
      "Tasks",
    ]);
    expect(parts["xl/worksheets/sheet3.xml"]).toBeUndefined();
    expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("sheet3.xml");
  });

  test("what read them keeps its value, what did not goes on computing", () => {
    expect(dataOf(pack.file, 1)).toBe(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>A2+1</f><v>8</v></c></row>' +
        '<row r="2"><c r="A2"><v>7</v></c><c r="B2"><v>1800</v></c>' +
        '<c r="C2"><v>6.3</v></c><c r="D2" t="str"><f>Board!A1</f><v>up</v></c></row>'
    );
    expect(dataOf(pack.file, 2)).toMatch(/<c r="B1"><v>5<\/v><\/c>.*<c r="B2"><v>6<\/v><\/c>/);
    expect(dataOf(pack.file, 2)).toContain("<f>1+(80-100)/ABS(100)</f>");
    expect(pack).toMatchObject({ fixed: 4, live: 1, unfinished: undefined });
  });

  test("names of theirs go, but for the one that a rule needs, which is a constant now", () => {
    const names = [...workbook.matchAll(/<definedName name="([A-Z]\w+)"[^>]*>([^<]*)/g)];
    expect(names.map(([, name, formula]) => [name, formula])).toEqual([
      ["Rate", "0.9"],
      ["Own", "Tasks!$A$2"],
    ]);
    expect(workbook.match(/Print_Area/g)).toHaveLength(1);
    expect(workbook).toContain('<definedName name="_xlnm.Print_Area" localSheetId="1">Tasks!');
  });

  test("rules, lists and links point at nothing that is gone", () => {
    const board = parts["xl/worksheets/sheet2.xml"];
    expect(board).toContain("<formula>A1&gt;Rate</formula>");
    expect(board).toContain("<formula>FALSE</formula>");
    expect(board).toContain('<formula1>"Secret Ann,Bo"</formula1>');
    expect(board).toContain('<dataValidation sqref="B1"></dataValidation>');
    expect(board).toContain('<hyperlinks><hyperlink ref="B1" location="Tasks!A1"/></hyperlinks>');
  });

  test("texts and numbers that only they had are nowhere in the file", () => {
    const other = Object.values(partsOf(packed({ sheets: ["Tasks"] }).file)).join("\n");
    expect(other).toContain("<t>Task</t>");
    expect(other).not.toMatch(/Secret|Bo<|90[01]|Pay|Wages|Rate/);
  });
});

test("values: every cell keeps what it shows, and new rows of a table get no formula", () => {
  const pack = packed({ formulas: "values" });
  expect(Object.values(partsOf(pack.file)).join("")).not.toMatch(/<f[ >]/);
  expect(pack.fixed).toBe(7);
});

test("cells without a result yet are told", () => {
  const waiting: Source = {
    sheets: [
      { name: "Board", data: '<row r="1"><c r="C1"><f>Pay!A1</f></c></row>' },
      source.sheets[2],
    ],
  };
  expect(packed({}, waiting).unfinished).toEqual({ count: 1, sheetName: "Board", address: "C1" });
});

test.each([
  ["no sheet of that name", { sheets: ["Gone"] }, "gone"],
  ["no sheet", { sheets: [] }, "gone"],
])("%s", (_, change, code) => {
  expect(() => packed(change)).toThrow(expect.objectContaining({ code }));
});

test("a chart that draws cells of a sheet that is left out keeps what it shows", () => {
  const chart = (reference: string) =>
    `<c:chartSpace xmlns:c="c"><c:ser><c:tx><c:strRef><c:f>${reference}$A$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Sales</c:v></c:pt></c:strCache></c:strRef></c:tx>` +
    `<c:val><c:numRef><c:f>${reference}$A$1:$A$2</c:f><c:numCache><c:ptCount val="1"/><c:pt idx="0"><c:v>9</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:chartSpace>`;
  const withCharts: Source = {
    ...source,
    sheetRelations: tableRelation("d", "drawings/drawing1.xml"),
    parts: {
      ...source.parts,
      "xl/drawings/drawing1.xml": "<wsDr/>",
      "xl/drawings/_rels/drawing1.xml.rels": `<Relationships xmlns="r">${tableRelation("a", "charts/chart1.xml")}${tableRelation("b", "charts/chart2.xml")}</Relationships>`,
      "xl/charts/chart1.xml": chart("Pay!"),
      "xl/charts/chart2.xml": chart("Tasks!"),
    },
  };
  const parts = partsOf(packed({}, withCharts).file);
  expect(parts["xl/charts/chart1.xml"]).toContain(
    '<c:tx><c:v>Sales</c:v></c:tx><c:val><c:numLit><c:ptCount val="1"/><c:pt idx="0"><c:v>9</c:v></c:pt></c:numLit></c:val>'
  );
  expect(parts["xl/charts/chart2.xml"]).toContain(chart("Tasks!"));
});

describe("pages", () => {
  const page = (change: Partial<Source["sheets"][0]> & { head?: string }) => {
    const { head = "", ...rest } = change;
    const file = fileOf({ sheets: [{ name: "Board", data: '<row r="1"/>', ...rest }] });
    const parts = unzipSync(file);
    const sheet = "xl/worksheets/sheet1.xml";
    parts[sheet] = strToU8(
      new TextDecoder().decode(parts[sheet]).replace("<sheetData>", `${head}<sheetData>`)
    );
    return partsOf(makePack(zipSync(parts), { ...order, sheets: ["Board"] }).file);
  };

  test("a sheet that says nothing becomes one page wide, with header and page number", () => {
    const sheet = page({})["xl/worksheets/sheet1.xml"];
    expect(sheet).toMatch(
      /^<\?xml[^>]*>\s*<worksheet [^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/
    );
    expect(sheet).toContain('<pageSetup orientation="portrait" fitToWidth="1" fitToHeight="0"/>');
    expect(sheet).toContain(
      "<headerFooter><oddHeader>&amp;RReview pack</oddHeader><oddFooter>&amp;L&amp;A&amp;CPage &amp;P of &amp;N&amp;R&amp;D</oddFooter></headerFooter>"
    );
  });

  test("what it says of paper and direction stays; numbers run through", () => {
    const sheet = page({
      head: '<sheetPr><tabColor rgb="FF0000"/></sheetPr>',
      after:
        '<pageMargins left="1"/><pageSetup paperSize="8" scale="40" orientation="landscape" firstPageNumber="7" useFirstPageNumber="1"/>' +
        '<headerFooter differentFirst="1"><oddFooter>Ours</oddFooter><firstFooter>First</firstFooter></headerFooter>',
    })["xl/worksheets/sheet1.xml"];
    expect(sheet).toContain(
      '<sheetPr><tabColor rgb="FF0000"/><pageSetUpPr fitToPage="1"/></sheetPr>'
    );
    expect(sheet).toContain(
      '<pageSetup paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'
    );
    expect(sheet).toContain(
      '<headerFooter differentFirst="1"><oddHeader>&amp;RReview pack</oddHeader><oddFooter>&amp;COurs&amp;RPage &amp;P of &amp;N</oddFooter><firstFooter>First</firstFooter></headerFooter>'
    );
  });

  test("a sheet that is to stand on one page does", () => {
    const setup = (fits: string) =>
      page({
        head: `<sheetPr><pageSetUpPr fitToPage="${fits}"/></sheetPr>`,
        after: '<pageSetup orientation="landscape" fitToHeight="1"/>',
      })["xl/worksheets/sheet1.xml"];
    expect(setup("1")).toContain(
      '<pageSetup orientation="landscape" fitToHeight="1" fitToWidth="1"/>'
    );
    expect(setup("0")).toContain(
      '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>'
    );
  });

  test("a wide sheet lies on its side; rows that stay in view are repeated", () => {
    const parts = page({
      head:
        '<dimension ref="A1:F9"/><sheetViews><sheetView tabSelected="1"><pane ySplit="3" state="frozen"/></sheetView></sheetViews>' +
        '<cols><col min="1" max="6" width="20"/></cols>',
    });
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<pageSetup orientation="landscape"');
    expect(parts["xl/workbook.xml"]).toContain(
      '</sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">\'Board\'!$1:$3</definedName></definedNames>'
    );
  });
});

describe("locked", () => {
  const styles =
    '<styleSheet><cellXfs count="2"><xf numFmtId="1"/><xf><alignment wrapText="1"/><protection locked="0"/></xf></cellXfs></styleSheet>';
  const withStyles = (data: string, after = "", head = ""): Source => ({
    sheets: [{ name: "Board", data, after }],
    parts: {
      "xl/styles.xml": styles,
      "xl/tables/table1.xml":
        '<table displayName="T" ref="A4:B5"><tableColumns count="2"/></table>',
    },
    sheetRelations: tableRelation("t", "tables/table1.xml"),
    workbookRelations: `<Relationship Id="st" Type="${office}/styles" Target="styles.xml"/>`,
    names: head,
  });
  const locked = (from: Source) =>
    partsOf(makePack(fileOf(from), { ...order, sheets: ["Board"], locked: true }).file);

  test("formulas and labels are locked, numbers and table cells to fill in are open", () => {
    const parts = locked(
      withStyles(
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Label</t></is></c><c r="B1"><v>5</v></c><c r="C1"><f>B1</f><v>5</v></c></row>' +
          '<row r="5"><c r="A5" t="inlineStr"><is><t>Ann</t></is></c><c r="B5"><f>B1</f><v>5</v></c></row>'
      )
    );
    const sheet = parts["xl/worksheets/sheet1.xml"];
    expect([...sheet.matchAll(/<c r="(\w+)"[^>]* s="2"/g)].map(([, at]) => at)).toEqual([
      "B1",
      "A5",
    ]);
    expect(parts["xl/styles.xml"]).toContain(
      '<cellXfs count="3"><xf numFmtId="1"/><xf><alignment wrapText="1"/><protection locked="0"/></xf>' +
        '<xf numFmtId="1" applyProtection="1"><protection locked="0"/></xf></cellXfs>'
    );
    expect(sheet).toContain('</sheetData><sheetProtection sheet="1"');
    expect(parts["xl/workbook.xml"]).toContain('<workbookProtection lockStructure="1"/><sheets>');
    expect(Object.values(parts).join("")).not.toMatch(/password|hashValue|saltValue/i);
  });

  test("a sheet that says which cells are open is believed", () => {
    const data = '<row r="1"><c r="A1" s="1"><v>5</v></c><c r="B1"><v>6</v></c></row>';
    const parts = locked(withStyles(data));
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(data);
    expect(parts["xl/styles.xml"]).toContain(styles);
  });

  test("a protection in force keeps what it says, one that is only prepared comes into force without its password", () => {
    const data = '<row r="1"><c r="B1"><v>6</v></c></row>';
    const inForce = '<sheetProtection hashValue="x" sheet="1" sort="0"/>';
    const first = locked(withStyles(data, inForce))["xl/worksheets/sheet1.xml"];
    expect(first).toContain(`${data}</sheetData>${inForce}`);
    const prepared = '<sheetProtection password="CC1A" sort="0"/>';
    const second = locked(withStyles(data, prepared))["xl/worksheets/sheet1.xml"];
    expect(second).toContain('<sheetProtection sort="0" sheet="1"/>');
    expect(second).toContain('<c r="B1" s="2">');
  });
});

test("a pack that is not locked protects nothing", () => {
  const parts = partsOf(packed().file);
  expect(sheets(parts)).toBe(2);
  expect(Object.values(parts).join("")).not.toMatch(/Protection/);
});

import { readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { twinOf } from "../../../src/functions/twins";
import { addinId as ownId } from "../../../src/workbook/sharing";
import { makeCopy, type CopyOptions } from "../../../src/workbook/sharing/copy";
import { dataOf, fileOf, partsOf, type Source } from "./file";

/** the id in the manifest */
const addinId = readFileSync("manifest.xml", "utf8").match(/<Id>(.*)<\/Id>/)![1];
test("the add-in knows itself by the manifest's id", () => {
  expect(ownId).toBe(addinId);
});

const live: CopyOptions = { formulas: "live", addinId };
const values: CopyOptions = { formulas: "values", addinId };

const inFile = (formula: string) =>
  formula.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const twin = (id: string, ...args: string[]) => inFile(twinOf(id, args) as string);
const row = (cells: string) => `<row r="1">${cells}</row>`;
const copyOf = (data: string, options = live, more: Partial<Source> = {}) =>
  makeCopy(fileOf({ sheets: [{ name: "Sheet1", data: row(data) }], ...more }), options);

const attainment = "_xldudf_KPI_ATTAINMENT(A1,B1)";
const itsTwin = twin("ATTAINMENT", "A1", "B1");

describe("a cell of the copy", () => {
  test.each<[what: string, cell: string, copied: string]>([
    [
      "a call becomes its twin and keeps the last result",
      `<c r="C1" s="4"><f>${attainment}</f><v>0.75</v></c>`,
      `<c r="C1" s="4"><f>${itsTwin}</f><v>0.75</v></c>`,
    ],
    [
      "a call inside a formula is put into parentheses",
      `<c r="C1"><f>1-${attainment}*2</f><v>0</v></c>`,
      `<c r="C1"><f>1-(${itsTwin})*2</f><v>0</v></c>`,
    ],
    [
      "a call inside a call",
      `<c r="C1"><f>_xldudf_KPI_RAG(${attainment})</f><v>1</v></c>`,
      `<c r="C1"><f>${twin("RAG", twinOf("ATTAINMENT", ["A1", "B1"]) as string)}</f><v>1</v></c>`,
    ],
    [
      "text, name and sheet that look like a call are left alone",
      `<c r="C1" t="str"><f>"KPI.GAP(1,2)"&amp;MYKPI.X(1)&amp;'KPI.GAP(1'!A1</f><v>x</v></c>`,
      `<c r="C1" t="str"><f>"KPI.GAP(1,2)"&amp;MYKPI.X(1)&amp;'KPI.GAP(1'!A1</f><v>x</v></c>`,
    ],
    [
      "quotes within texts do not end them",
      `<c r="C1" t="str"><f>"say ""KPI.GAP(1,"" & so"&amp;${attainment}</f><v>x</v></c>`.replace(
        "& so",
        "&amp; so"
      ),
      `<c r="C1" t="str"><f>"say ""KPI.GAP(1,"" &amp; so"&amp;(${itsTwin})</f><v>x</v></c>`,
    ],
    [
      "a spilled block keeps its values",
      `<c r="C1" cm="1"><f t="array" ref="C1:D1">_xldudf_KPI_FUNNEL(A1:B1)</f><v>10</v></c><c r="D1"><v>5</v></c>`,
      `<c r="C1"><v>10</v></c><c r="D1"><v>5</v></c>`,
    ],
    [
      "what counts on the spilled block counts on its cells",
      `<c r="C1" cm="1"><f t="array" ref="C1:D1">_xldudf_KPI_FUNNEL(A1:B1)</f><v>10</v></c><c r="E1"><f>SUM(_xlfn.ANCHORARRAY(C1))</f><v>15</v></c>`,
      `<c r="C1"><v>10</v></c><c r="E1"><f>SUM($C$1:$D$1)</f><v>15</v></c>`,
    ],
    [
      "a single cell that Excel keeps as an array stays one",
      `<c r="C1" cm="1"><f t="array" ref="C1">${attainment}</f><v>0.75</v></c>`,
      `<c r="C1" cm="1"><f t="array" ref="C1">${itsTwin}</f><v>0.75</v></c>`,
    ],
    [
      "a shared formula changes for all that share it",
      `<c r="C1"><f t="shared" ref="C1:C2" si="0">${attainment}</f><v>1</v></c><c r="C2"><f t="shared" si="0"/><v>2</v></c>`,
      `<c r="C1"><f t="shared" ref="C1:C2" si="0">${itsTwin}</f><v>1</v></c><c r="C2"><f t="shared" si="0"/><v>2</v></c>`,
    ],
    [
      "a shared formula without a twin leaves each its own value",
      `<c r="C1"><f t="shared" ref="C1:C2" si="0">_xldudf_KPI_GONE(A1)</f><v>1</v></c><c r="C2" t="str"><f t="shared" si="0"/><v>a &amp; b</v></c>`,
      `<c r="C1"><v>1</v></c><c r="C2" t="inlineStr"><is><t xml:space="preserve">a &amp; b</t></is></c>`,
    ],
    [
      "an error that is a result stays one",
      `<c r="C1" t="e"><f>_xldudf_KPI_GONE(A1)</f><v>#DIV/0!</v></c>`,
      `<c r="C1" t="e"><v>#DIV/0!</v></c>`,
    ],
    [
      "an error that says more than its sign becomes a plain one",
      `<c r="C1" t="e" vm="2"><f>_xldudf_KPI_GONE(A1)</f><v>#VALUE!</v></c>`,
      `<c r="C1" t="e"><v>#VALUE!</v></c>`,
    ],
    [
      "a call that is asked for one of its cells",
      `<c r="C1"><f>_xlfn.SINGLE(${attainment})</f><v>1</v></c>`,
      `<c r="C1"><f>_xlfn.SINGLE((${itsTwin}))</f><v>1</v></c>`,
    ],
    [
      "a call in small letters, with spaces and lines between",
      `<c r="C1"><f>_xldudf_kpi_attainment( A1 ,\n B1 )</f><v>1</v></c>`,
      `<c r="C1"><f>${itsTwin}</f><v>1</v></c>`,
    ],
    [
      "a call whose arguments are whole columns of another sheet keeps its value",
      `<c r="C1"><f>_xldudf_KPI_ATTAINMENT('My KPI.GAP(1)'!A:A,B:B)</f><v>1</v></c>`,
      `<c r="C1"><v>1</v></c>`,
    ],
    [
      "a call on LET's names keeps its value",
      `<c r="C1"><f>_xlfn.LET(_xlpm.x,A1,_xldudf_KPI_ATTAINMENT(_xlpm.x,B1))</f><v>1</v></c>`,
      `<c r="C1"><v>1</v></c>`,
    ],
    [
      "cells without a call stay as they are, to the letter",
      `<c  r="C1"  ><f  >SUM( A1 , B1 )</f><v>3</v></c ><c r='D1' t='s'><v>0</v></c>`,
      `<c  r="C1"  ><f  >SUM( A1 , B1 )</f><v>3</v></c ><c r='D1' t='s'><v>0</v></c>`,
    ],
  ])("%s", (_, cell, copied) => {
    expect(dataOf(copyOf(cell).file)).toBe(row(copied));
  });
});

test("a workbook without anything in it is copied as it is", () => {
  const empty = fileOf({ sheets: [{ name: "Sheet1", data: "" }] });
  const { file, report } = makeCopy(empty, live);
  expect(report).toEqual({ live: 0, values: [], names: [], unfinished: undefined });
  expect(partsOf(file)).toEqual(partsOf(empty));
});

test("on request every call becomes its value, and nothing else", () => {
  const { file, report } = copyOf(
    `<c r="C1"><f>${attainment}</f><v>0.75</v></c><c r="D1"><f>A1+B1</f><v>3</v></c>`,
    values
  );
  expect(dataOf(file)).toBe(row(`<c r="C1"><v>0.75</v></c><c r="D1"><f>A1+B1</f><v>3</v></c>`));
  expect(report).toMatchObject({
    live: 0,
    values: [{ reason: "wanted", count: 1, sheetName: "Sheet1", address: "C1" }],
  });
});

test("the report says what became what, and which values wait for the add-in", () => {
  const { report } = copyOf(
    `<c r="A2"><f>${attainment}</f><v>1</v></c>` +
      `<c r="B2" cm="1"><f t="array" ref="B2:C2">_xldudf_KPI_FUNNEL(A1:B1)</f><v>1</v></c>` +
      `<c r="D2"><f>_xldudf_KPI_GONE(1)</f><v>1</v></c>` +
      `<c r="E2" t="e"><f>_xldudf_KPI_GONE(2)</f><v>#NAME?</v></c>`
  );
  expect(report).toEqual({
    live: 1,
    values: [
      { reason: "spills", count: 1, sheetName: "Sheet1", address: "B2" },
      { reason: "unknownFunction", count: 2, sheetName: "Sheet1", address: "D2" },
    ],
    names: [],
    unfinished: { count: 1, sheetName: "Sheet1", address: "E2" },
  });
});

test("a name becomes its twin; one without a twin takes the cells that read it with it", () => {
  const { file, report } = copyOf(
    `<c r="C1"><f>Rate*2</f><v>2</v></c><c r="D1"><f>SUM(Ranks)</f><v>6</v></c><c r="E1"><f>Best+1</f><v>2</v></c>`,
    live,
    {
      names:
        '<definedName name="Rate">_xldudf_KPI_ATTAINMENT(Sheet1!$A$1,Sheet1!$B$1)</definedName>' +
        '<definedName name="Ranks">_xldudf_KPI_FUNNEL(Sheet1!$A$1:$B$1)</definedName>' +
        '<definedName name="Best">MAX(Ranks)</definedName>',
    }
  );
  expect(dataOf(file)).toBe(
    row('<c r="C1"><f>Rate*2</f><v>2</v></c><c r="D1"><v>6</v></c><c r="E1"><v>2</v></c>')
  );
  const workbook = partsOf(file)["xl/workbook.xml"];
  expect(workbook).toContain(
    `<definedName name="Rate">${twin("ATTAINMENT", "Sheet1!$A$1", "Sheet1!$B$1")}</definedName>`
  );
  expect(workbook).toContain('<definedName name="Ranks">#N/A</definedName>');
  expect(report.names).toEqual(["Ranks"]);
});

test("table columns, conditional formats and validations are covered", () => {
  const { file } = copyOf(`<c r="C1"><f>${attainment}</f><v>1</v></c>`, live, {
    sheets: [
      {
        name: "Sheet1",
        data: row(`<c r="C1"><f>${attainment}</f><v>1</v></c>`),
        after:
          `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>${attainment}&lt;1</formula></cfRule></conditionalFormatting>` +
          `<dataValidations count="1"><dataValidation type="custom" sqref="A1"><formula1>${attainment}&gt;0</formula1></dataValidation></dataValidations>`,
      },
    ],
    sheetRelations:
      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/>',
    parts: {
      "xl/tables/table1.xml":
        '<table displayName="T" ref="A1:C3"><tableColumns count="2">' +
        '<tableColumn id="1" name="a"><calculatedColumnFormula>_xldudf_KPI_ATTAINMENT(T[[#This Row],[x]],T[[#This Row],[y]])</calculatedColumnFormula></tableColumn>' +
        '<tableColumn id="2" name="b"><calculatedColumnFormula>_xldudf_KPI_GONE(1)</calculatedColumnFormula></tableColumn></tableColumns></table>',
    },
  });
  const parts = partsOf(file);
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(`<formula>(${itsTwin})&lt;1</formula>`);
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(`<formula1>(${itsTwin})&gt;0</formula1>`);
  expect(parts["xl/tables/table1.xml"]).toContain(
    `<calculatedColumnFormula>${twin("ATTAINMENT", "T[[#This Row],[x]]", "T[[#This Row],[y]]")}<`
  );
  expect(parts["xl/tables/table1.xml"]).toContain('<tableColumn id="2" name="b"></tableColumn>');
});

describe("the rest of the file", () => {
  const extension = (id: string) =>
    `<we:webextension xmlns:we="w" id="{1}"><we:reference id="${id}" version="1.0.0.0"/><we:properties><we:property name="KPI Loop" value="secret"/></we:properties></we:webextension>`;
  const pane = (id: string) =>
    `<wetp:taskpane dockstate="right" visibility="1"><wetp:webextensionref xmlns:r="r" r:id="${id}"/></wetp:taskpane>`;
  const type = "http://schemas.microsoft.com/office/2011/relationships";
  const withPanes = (ids: string[]): Partial<Source> => ({
    rootRelations: `<Relationship Id="rId9" Type="${type}/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/>`,
    contentTypes: ids
      .map(
        (_, index) =>
          `<Override PartName="/xl/webextensions/webextension${index + 1}.xml" ContentType="application/vnd.ms-office.webextension+xml"/>`
      )
      .join(""),
    parts: {
      "xl/webextensions/taskpanes.xml": `<wetp:taskpanes xmlns:wetp="t">${ids.map((_, index) => pane(`rId${index + 1}`)).join("")}</wetp:taskpanes>`,
      "xl/webextensions/_rels/taskpanes.xml.rels": `<Relationships>${ids
        .map(
          (_, index) =>
            `<Relationship Id="rId${index + 1}" Type="${type}/webextension" Target="webextension${index + 1}.xml"/>`
        )
        .join("")}</Relationships>`,
      ...Object.fromEntries(
        ids.map((id, index) => [`xl/webextensions/webextension${index + 1}.xml`, extension(id)])
      ),
    },
  });

  test("the add-in's own pane goes, with everything that speaks of it", () => {
    const parts = partsOf(copyOf("", live, withPanes([addinId.toUpperCase()])).file);
    expect(Object.keys(parts).filter((path) => path.includes("webextension"))).toEqual([]);
    expect(JSON.stringify(parts)).not.toMatch(/webextension|secret/);
  });

  test.each([
    ["in braces", `{${addinId.toUpperCase()}}`, ""],
    [
      "by the id of another catalogue first",
      "wa200000000",
      `<we:alternateReferences><we:reference id="${addinId}" version="1.0.0.0" storeType="EXCatalog"/></we:alternateReferences>`,
    ],
  ])("it is known %s too", (_, id, more) => {
    const source = withPanes([id]);
    const path = "xl/webextensions/webextension1.xml";
    source.parts![path] = source.parts![path].replace("<we:properties>", `${more}<we:properties>`);
    expect(JSON.stringify(partsOf(copyOf("", live, source).file))).not.toMatch(
      /webextension|secret/
    );
  });

  test("another add-in's pane stays", () => {
    const parts = partsOf(copyOf("", live, withPanes(["wa104380862", addinId])).file);
    expect(parts["xl/webextensions/webextension1.xml"]).toContain("wa104380862");
    expect(parts["xl/webextensions/webextension2.xml"]).toBeUndefined();
    expect(parts["xl/webextensions/taskpanes.xml"]).toContain(pane("rId1"));
    expect(parts["xl/webextensions/taskpanes.xml"]).not.toContain("rId2");
  });

  test("the chain of calculation goes where a formula went, and stays where none did", () => {
    const chain: Partial<Source> = {
      workbookRelations:
        '<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>',
      contentTypes: '<Override PartName="/xl/calcChain.xml" ContentType="chain"/>',
      parts: { "xl/calcChain.xml": '<calcChain><c r="C1" i="1"/></calcChain>' },
    };
    const gone = partsOf(copyOf(`<c r="C1"><f>${attainment}</f><v>1</v></c>`, values, chain).file);
    expect(JSON.stringify(gone)).not.toContain("calcChain");
    const kept = partsOf(copyOf(`<c r="C1"><f>${attainment}</f><v>1</v></c>`, live, chain).file);
    expect(kept["xl/calcChain.xml"]).toContain('r="C1"');
  });

  test("parts that hold no formula of ours come out byte for byte", () => {
    const source: Source = {
      sheets: [
        { name: "Sheet1", data: row(`<c r="C1"><f>${attainment}</f><v>1</v></c>`) },
        { name: "Other", data: row('<c r="A1"><f>1+1</f><v>2</v></c>') },
      ],
      parts: {
        "xl/charts/chart1.xml": "<c:chart>数据 &#8364;</c:chart>",
        "xl/media/a.bin": "\u0000ÿ",
      },
    };
    const before = partsOf(fileOf(source));
    const after = partsOf(makeCopy(fileOf(source), live).file);
    const changed = Object.keys(before).filter((path) => before[path] !== after[path]);
    expect(changed).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    expect(Object.keys(after)).toEqual(Object.keys(before));
  });
});

describe("a file that cannot be copied", () => {
  const macros = fileOf({
    sheets: [{ name: "S", data: "" }],
    contentTypes:
      '<Override PartName="/xl/a" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>',
  });
  const entity = fileOf({ sheets: [{ name: "S", data: row(attainment) }] });
  const withPart = (path: string, text: string) => {
    const parts = partsOf(entity);
    const bytes = (each: string) => new TextEncoder().encode(each);
    return zipSync(
      Object.fromEntries(
        Object.entries({ ...parts, [path]: text }).map(([name, part]) => [name, bytes(part)])
      )
    );
  };
  /** a part of 100,000 zeros that says of itself how large it is */
  const claiming = (size: number) => {
    const file = zipSync({ "xl/workbook.xml": new Uint8Array(100_000) });
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    const directory = file.findIndex((_, at) => view.getUint32(at, true) === 0x02014b50);
    view.setUint32(directory + 24, size, true);
    return file;
  };
  test.each<[what: string, file: () => Uint8Array, code: string]>([
    ["no zip", () => new TextEncoder().encode("hello"), "fileDamaged"],
    ["nothing", () => new Uint8Array(), "fileDamaged"],
    ["cut off", () => fileOf({ sheets: [{ name: "S", data: "" }] }).slice(0, 300), "fileDamaged"],
    ["a zip of something else", () => zipSync({ a: new Uint8Array(3) }), "fileDamaged"],
    [
      "encrypted",
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      "fileProtected",
    ],
    ["with macros", () => macros, "fileMacros"],
    ["broken XML", () => withPart("xl/workbook.xml", "<workbook><sheets>"), "fileDamaged"],
    [
      "entities that grow",
      () => withPart("xl/workbook.xml", '<!DOCTYPE a [<!ENTITY b "KPI">]><workbook>&b;</workbook>'),
      "fileDamaged",
    ],
    ["a zip bomb", () => claiming(2_000_000_000), "fileTooLarge"],
    ["a zip bomb that calls itself small", () => claiming(10), "fileDamaged"],
  ])("%s is refused in a word", (_, file, code) => {
    expect(() => makeCopy(file(), live)).toThrow(expect.objectContaining({ code }));
  });
});

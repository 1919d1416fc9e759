/** All that a file may hold beside our formulas, in parts as Excel writes them: a copy keeps each of them as it is. */
import { twinOf } from "../../../src/functions/twins";
import { makeCopy, type CopyOptions } from "../../../src/workbook/sharing/copy";
import { fileOf, partsOf, type Source } from "./file";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const microsoft = "http://schemas.microsoft.com/office/2017/10/relationships";
let number = 0;
const relation = (type: string, target: string, mode = "") =>
  `<Relationship Id="rId${(number += 1) + 100}" Type="${type.includes(":") ? type : `${office}/${type}`}" Target="${target}"${mode}/>`;
const inFile = (formula: string) =>
  formula.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const call = "_xldudf_KPI_ATTAINMENT(A1,B1)";
const twin = inFile(twinOf("ATTAINMENT", ["A1", "B1"]) as string);

/** what stands around <sheetData>, with everything in it that has no formula of ours */
const before =
  '<sheetPr codeName="S1"><tabColor rgb="FF00FF00"/><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:D9"/>' +
  '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/><selection pane="bottomRight" activeCell="B3"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="20" hidden="1" outlineLevel="1"/></cols>';
const after =
  '<sheetProtection password="CC1A" sheet="1" objects="1"/><protectedRanges><protectedRange sqref="A1" name="Mine"/></protectedRanges>' +
  '<autoFilter ref="A1:B9"><filterColumn colId="0"><filters><filter val="x &amp; y"/></filters></filterColumn></autoFilter>' +
  '<mergeCells count="1"><mergeCell ref="C5:D5"/></mergeCells>' +
  '<conditionalFormatting sqref="A1:A9"><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule><cfRule type="expression" dxfId="0" priority="1"><formula>$A1&lt;"KPI.X"</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" sqref="B2"><formula1>"Yes,No"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A3" r:id="rId7" xmlns:r="r"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<drawing r:id="rId8" xmlns:r="r"/><legacyDrawing r:id="rId9" xmlns:r="r"/>' +
  '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="x"><x14:sparklineGroups><x14:sparklineGroup><f>Sheet1!A1:B1</f></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>';

const parts: Record<string, string> = {
  "xl/styles.xml": '<styleSheet><dxfs count="1"><dxf/></dxfs></styleSheet>',
  "xl/sharedStrings.xml":
    '<sst><si><t xml:space="preserve"> KPI.GAP(1) </t></si><si><r><t>rich</t></r><rPh sb="0" eb="1"><t>r</t></rPh></si></sst>',
  "xl/comments1.xml":
    '<comments><authors><author>Ann</author></authors><commentList><comment ref="A1" authorId="0"><text><t>=KPI.GAP(A1,B1)</t></text></comment></commentList></comments>',
  "xl/threadedComments/threadedComment1.xml":
    '<ThreadedComments><threadedComment ref="A1"><text>Why _xldudf_KPI_GAP(?</text></threadedComment></ThreadedComments>',
  "xl/persons/person.xml": "<personList/>",
  "xl/drawings/drawing1.xml": "<xdr:wsDr xmlns:xdr='d'/>",
  "xl/drawings/vmlDrawing1.vml": "<xml><v:shape xmlns:v='v'></v:shape></xml>",
  "xl/charts/chart1.xml":
    "<c:chartSpace xmlns:c='c'><c:f>Sheet1!$C$1</c:f><c:v>KPI.GAP(</c:v></c:chartSpace>",
  "xl/charts/style1.xml": "<cs:chartStyle xmlns:cs='c'/>",
  "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>",
  "xl/pivotCache/pivotCacheDefinition1.xml": "<pivotCacheDefinition/>",
  "xl/pivotCache/pivotCacheRecords1.xml": "<pivotCacheRecords/>",
  "xl/slicers/slicer1.xml": "<slicers/>",
  "xl/externalLinks/externalLink1.xml": "<externalLink/>",
  "xl/queryTables/queryTable1.xml": "<queryTable/>",
  "xl/connections.xml": "<connections/>",
  "xl/customProperty1.bin": "\u0000\u0001other add-in",
  "xl/media/image1.png": "\u0089PNG",
  "xl/printerSettings/printerSettings1.bin": "\u0000",
  "customXml/item1.xml": '<other xmlns="urn:other-addin">KPI.GAP(1,2)</other>',
  "docProps/custom.xml": '<Properties><property name="Other add-in"/></Properties>',
  "docProps/app.xml": "<Properties><Application>Microsoft Excel</Application></Properties>",
};

const data = (first: string) =>
  `<row r="1" spans="1:4" ht="20" customHeight="1"><c r="A1" s="1"><v>80</v></c><c r="C1" s="2">${first}<v>0.8</v></c></row>` +
  '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" cm="1"><f t="array" ref="B2:B3">_xlfn._xlws.SORT(A1:A2)</f><v>1</v></c><c r="C2"><f t="shared" ref="C2:C3" si="4">A2*2</f><v>2</v></c><c r="D2"><f ca="1">NOW()</f><v>1</v></c></row>' +
  '<row r="3"><c r="B3"><v>2</v></c><c r="C3"><f t="shared" si="4"/><v>3</v></c><c r="D3"><f t="dataTable" ref="D3:D4" dt2D="0" r1="A1"/><v>1</v></c></row>';

const source: Source = {
  sheets: [{ name: "Sheet1", data: data(`<f>${call}</f>`), before, after }],
  names:
    '<definedName name="Mine" comment="kept" hidden="1">Sheet1!$A$1</definedName><definedName name="MYKPI.X">5</definedName>',
  parts,
  sheetRelations:
    relation("hyperlink", "https://example.com/KPI.GAP(1)", ' TargetMode="External"') +
    relation("comments", "../comments1.xml") +
    relation(`${microsoft}/threadedComment`, "../threadedComments/threadedComment1.xml") +
    relation("drawing", "../drawings/drawing1.xml") +
    relation("vmlDrawing", "../drawings/vmlDrawing1.vml") +
    relation("pivotTable", "../pivotTables/pivotTable1.xml") +
    relation("customProperty", "../customProperty1.bin"),
  workbookRelations:
    relation("styles", "styles.xml") +
    relation("sharedStrings", "sharedStrings.xml") +
    relation("pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml") +
    relation("externalLink", "externalLinks/externalLink1.xml") +
    relation(`${microsoft}/person`, "persons/person.xml") +
    relation("customXml", "../customXml/item1.xml"),
  rootRelations: relation("custom-properties", "docProps/custom.xml"),
};

test.each<[CopyOptions["formulas"], string]>([
  ["live", `<f>${twin}</f>`],
  ["values", ""],
])(
  "%s: of the whole file one formula changes, and that Excel computes when it opens",
  (formulas, made) => {
    const old = partsOf(fileOf(source));
    const { file, report } = makeCopy(fileOf(source), { formulas, addinId: "own" });
    const now = partsOf(file);
    expect(Object.keys(now)).toEqual(Object.keys(old));
    const sheet = "xl/worksheets/sheet1.xml";
    expect(now[sheet]).toBe(old[sheet].replace(`<f>${call}</f>`, made));
    const computing =
      formulas === "live"
        ? '<calcPr calcId="191029" fullCalcOnLoad="1"/>'
        : '<calcPr calcId="191029"/>';
    expect(now["xl/workbook.xml"]).toBe(
      old["xl/workbook.xml"].replace('<calcPr calcId="191029"/>', computing)
    );
    const others = Object.keys(old).filter((path) => path !== sheet && path !== "xl/workbook.xml");
    expect(others.filter((path) => old[path] !== now[path])).toEqual([]);
    expect(report).toMatchObject({ names: [], unfinished: undefined });
  }
);

/** Small .xlsx files for the tests, part by part, as Excel writes them. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export interface SheetSource {
  name: string;
  /** what comes before <sheetData> */
  before?: string;
  /** what stands in <sheetData>, rows and cells */
  data: string;
  /** what follows it */
  after?: string;
}

export interface Source {
  sheets: SheetSource[];
  /** what stands in <definedNames> */
  names?: string;
  /** more parts, and the lines that name them */
  parts?: Record<string, string>;
  contentTypes?: string;
  rootRelations?: string;
  workbookRelations?: string;
  sheetRelations?: string;
}

export function fileOf(source: Source): Uint8Array {
  const { sheets, names, parts = {} } = source;
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${source.contentTypes ?? ""}</Types>`,
    "_rels/.rels": relations(
      `<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>${source.rootRelations ?? ""}`
    ),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
      .map(
        ({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`
      )
      .join(
        ""
      )}</sheets>${names ? `<definedNames>${names}</definedNames>` : ""}<calcPr calcId="191029"/></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      sheets
        .map(
          (_, index) =>
            `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`
        )
        .join("") + (source.workbookRelations ?? "")
    ),
    ...parts,
  };
  sheets.forEach(({ before = "", data, after = "" }, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${main}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
  });
  if (source.sheetRelations)
    files["xl/worksheets/_rels/sheet1.xml.rels"] = relations(source.sheetRelations);
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xmlHead + xml)]))
  );
}

function relations(lines: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines}</Relationships>`;
}

export function partsOf(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)])
  );
}

/** The inside of the first sheet's <sheetData>. */
export function dataOf(file: Uint8Array, sheet = 1): string {
  return /<sheetData>(.*)<\/sheetData>/s.exec(partsOf(file)[`xl/worksheets/sheet${sheet}.xml`])![1];
}

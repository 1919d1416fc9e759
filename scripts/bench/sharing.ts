/** How long a copy of a large workbook takes, and how much memory it holds while it is made. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import type { Copying } from "./copying";

export interface CopySpeed {
  cells: number;
  bytes: number;
  milliseconds: number;
  /** bytes that the process which makes it held at the most, beyond what it held with the file read */
  memory: number;
}

const cells = 100_000;

/** One sheet with two numbers and one formula of ours in each row, as Excel writes it. */
function workbookFile(): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packageTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const relations = (type: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`;
  const rows = Array.from({ length: cells }, (_, index) => {
    const row = index + 1;
    const [actual, target] = [(index * 37) % 9973, 1 + ((index * 91) % 9967)];
    return (
      `<row r="${row}"><c r="A${row}"><v>${actual}</v></c><c r="B${row}"><v>${target}</v></c>` +
      `<c r="C${row}"><f>_xldudf_KPI_ATTAINMENT(A${row},B${row})</f><v>${actual / target}</v></c></row>`
    );
  });
  const files = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${packageTypes}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${packageTypes}.worksheet+xml"/></Types>`,
    "_rels/.rels": relations("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations("worksheet", "worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${rows.join("")}</sheetData></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)]))
  );
}

/**
 * The copy is made in a process of its own, whose peak the system tells; there is no garbage of other measurements in it,
 * and no setting that would have it collect its own sooner.
 *
 * @param program path of the bundled copying.ts
 */
export function measureCopy(program: string): CopySpeed {
  const folder = mkdtempSync(join(tmpdir(), "copy-"));
  try {
    const file = workbookFile();
    const path = join(folder, "workbook.xlsx");
    writeFileSync(path, file);
    const taken = JSON.parse(
      execFileSync(process.execPath, [program, path], { encoding: "utf8" })
    ) as Copying;
    const { live, milliseconds, memory } = taken;
    return { cells: live, bytes: file.length, milliseconds, memory };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

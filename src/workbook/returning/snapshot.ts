/**
 * What a copy remembers of the cells that people may fill in: a mark for each, so that the copy, once it comes back, tells
 * what was changed in it, and the workbook what was changed in the meantime. The marks say nothing themselves. They stand
 * in a part of their own, as Office has it for other programs' data ([ISO 29500] custom XML), which Excel keeps.
 */
import { rowKeys } from "../../templates/rowKeys";
import { readArchive, setText, textOf, writeArchive, type Parts } from "../sharing/archive";
import { escapeText, walk } from "../sharing/markup";
import { relationsOf, relationsPath } from "../sharing/relations";
import { addElement, declareXml } from "../sharing/wholes";
import { readWorkbook } from "../sharing/workbookPart";
import { readFileComments } from "./fileComments";
import { cellIn, readFileTables, type FileTable } from "./fileTables";
import { markOf, valueMark } from "./marks";

export interface MarkedTable {
  headers: string[];
  /** of the rows that hold anything */
  rows: string[][];
}

export interface Snapshot {
  /** by table */
  tables: Record<string, MarkedTable>;
  /** of the comments that the copy already had */
  comments: string[];
}

const namespace = "urn:kpi-loop:shared-copy:1";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006/relationships";
const path = "customXml/kpiLoopCopy.xml";

export function snapshotOf(parts: Parts): Snapshot {
  const tables = readFileTables(parts, Object.keys(rowKeys));
  return {
    tables: Object.fromEntries(tables.map((table) => [table.name, marksOf(table)])),
    comments: readFileComments(parts).map(({ text }) => valueMark(text)),
  };
}

function marksOf(table: FileTable): MarkedTable {
  const rows: string[][] = [];
  table.cells.forEach((_, row) => {
    const marks = table.headers.map((__, column) => markOf(cellIn(table, row, column)));
    if (marks.some((mark) => mark !== "")) rows.push(marks);
  });
  return { headers: table.headers, rows };
}

/** Puts the marks of the file's cells into it; a file without a table to fill in stays as it is. */
export function addSnapshot(parts: Parts): void {
  const snapshot = snapshotOf(parts);
  if (Object.keys(snapshot.tables).length === 0) return;
  const xml = `<copy xmlns="${namespace}">${escapeText(JSON.stringify(snapshot))}</copy>`;
  // the copy of a copy remembers anew
  const known = snapshotPath(parts);
  setText(parts, known ?? path, xml);
  if (known !== undefined) return;
  const { path: workbook } = readWorkbook(parts);
  const ids = new Set(relationsOf(parts, workbook).map(({ id }) => id));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number += 1;
  addElement(
    parts,
    relationsPath(workbook),
    "Relationships",
    `<Relationship xmlns="${packaging}" Id="rId${number}" Type="${office}/customXml" Target="/${path}"/>`
  );
  declareXml(parts, path);
}

/** For a file that is whole already. */
export function withSnapshot(file: Uint8Array): Uint8Array {
  const parts = readArchive(file);
  addSnapshot(parts);
  return writeArchive(parts);
}

/** Excel gives such a part another name when it saves the file. */
function snapshotPath(parts: Parts): string | undefined {
  return [...parts.keys()].find(
    (part) => /^customXml\/[^/]+\.xml$/i.test(part) && textOf(parts, part)?.includes(namespace)
  );
}

/** What the copy remembers; undefined where another program has dropped it. */
export function readSnapshot(parts: Parts): Snapshot | undefined {
  const found = snapshotPath(parts);
  if (found === undefined) return undefined;
  let text = "";
  walk(textOf(parts, found) ?? "", { text: (piece) => void (text += piece) });
  return parsed(text);
}

function parsed(text: string): Snapshot | undefined {
  try {
    const found: unknown = JSON.parse(text);
    return isSnapshot(found) ? found : undefined;
  } catch {
    // a part that somebody edited tells nothing any more: every difference is asked
    return undefined;
  }
}

function isSnapshot(found: unknown): found is Snapshot {
  if (!isRecord(found) || !isRecord(found.tables) || !isTexts(found.comments)) return false;
  return Object.values(found.tables).every(
    (table) =>
      isRecord(table) &&
      isTexts(table.headers) &&
      Array.isArray(table.rows) &&
      table.rows.every(isTexts)
  );
}

function isRecord(found: unknown): found is Record<string, unknown> {
  return typeof found === "object" && found !== null && !Array.isArray(found);
}

function isTexts(found: unknown): found is string[] {
  return Array.isArray(found) && found.every((each) => typeof each === "string");
}

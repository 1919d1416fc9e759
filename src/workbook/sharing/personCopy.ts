/**
 * What one person may see of the workbook, as a file of its own: only rows that are theirs, as values. It is put together
 * from nothing, so that what is not theirs cannot be left in some part of the file.
 */
import { zipSync, type Zippable } from "fflate";
import type { Cell, CellStyle, Sheet, TableDefinition, Workbook, WriteSheet } from "hucre/xlsx";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { Trouble } from "../types";

/** A table and the header of the column that says whose row it is. */
export interface PersonColumn {
  table: string;
  header: string;
}

export interface PersonCopies {
  names: readonly string[];
  columns: readonly PersonColumn[];
  /** stands where another person's name stood */
  someone: string;
}

/** How the people of one cell are told apart. */
const separators = /[,，、;；/&\n]|\s+(?:and|和|与)\s+/;

/** A Trouble "fileDamaged" where the bytes are no workbook. A person without a row gets no file. */
export async function personCopies(
  bytes: Uint8Array,
  { names, columns, someone }: PersonCopies
): Promise<Map<string, Uint8Array>> {
  const workbook = await opened(bytes);
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    const others = names.filter((other) => other !== name);
    const hide = (text: string) => withoutNames(text, name, others, someone);
    const sheets = workbook.sheets.flatMap((sheet) => ownSheet(sheet, name, columns, hide));
    if (sheets.length > 0) files.set(name, await writeXlsx({ sheets: distinct(sheets) }));
  }
  return files;
}

/** All files in one; a sign that a file's name cannot have becomes a hyphen. */
export function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, file] of files) entries[`${name.replace(/[\\/:*?"<>|]/g, "-")}.xlsx`] = file;
  return zipSync(entries, { level: 0 });
}

async function opened(bytes: Uint8Array): Promise<Workbook> {
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch (cause) {
    throw new Trouble("fileDamaged", {}, { cause });
  }
}

/** The text with other people's names taken out; the person's own name stays, also where it holds another one. */
function withoutNames(
  text: string,
  own: string,
  others: readonly string[],
  someone: string
): string {
  return text
    .split(own)
    .map((piece) =>
      [...others]
        .sort((one, other) => other.length - one.length)
        .reduce((rest, other) => rest.replaceAll(other, someone), piece)
    )
    .join(own);
}

interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

function areaOf(range: string): Area | undefined {
  const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
  if (!bottom) return undefined;
  const column = (letters: string) =>
    [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return {
    top: Number(top) - 1,
    left: column(left),
    bottom: Number(bottom) - 1,
    right: column(right),
  };
}

/** The tables of a sheet that hold rows of the person, one below the other under the sheet's title. */
function ownSheet(
  sheet: Sheet,
  name: string,
  columns: readonly PersonColumn[],
  hide: (text: string) => string
): WriteSheet[] {
  const cells = new Map<string, Partial<Cell>>();
  const widths: number[] = [];
  let row = 2;
  for (const table of sheet.tables ?? []) {
    const header = columns.find((column) => column.table === table.name)?.header;
    const rows = header === undefined ? [] : ownRows(sheet, table, header, name);
    if (rows.length === 0) continue;
    const { top, left, right } = areaOf(table.range ?? "")!;
    for (const from of [top, ...rows]) {
      for (let column = left; column <= right; column += 1) {
        const to = column - left;
        const cell = copied(sheet.cells?.get(`${from},${column}`), hide);
        if (cell) cells.set(`${row},${to}`, cell);
        widths[to] = Math.max(widths[to] ?? 8, sheet.columns?.[column]?.width ?? 8);
      }
      row += 1;
    }
    row += 1;
  }
  if (cells.size === 0) return [];
  const title = hide(`${sheet.name} · ${name}`);
  cells.set("0,0", { value: title, type: "string", style: { font: { bold: true, size: 14 } } });
  return [
    {
      name: hide(sheet.name),
      rows: [],
      cells,
      columns: Array.from(widths, (width) => ({ width })),
      pageSetup: { orientation: "landscape", fitToWidth: 1, fitToHeight: 0, fitToPage: true },
    },
  ];
}

/** Positions of the body's rows whose person is this one, or of several among whom this one is. */
function ownRows(sheet: Sheet, table: TableDefinition, header: string, name: string): number[] {
  const area = areaOf(table.range ?? "");
  const at = table.columns.findIndex((column) => column.name === header);
  if (!area || at < 0) return [];
  const body = Array.from({ length: area.bottom - area.top }, (_, index) => area.top + 1 + index);
  return body.filter((row) => {
    const value = shown(sheet.cells?.get(`${row},${area.left + at}`));
    const people = typeof value === "string" ? value.split(separators) : [];
    return people.some((person) => person.trim() === name);
  });
}

function shown(cell: Cell | undefined): Cell["value"] {
  return cell?.formulaResult ?? cell?.value ?? null;
}

/** The value and how it looks; formulas, comments and links stay behind. */
function copied(cell: Cell | undefined, hide: (text: string) => string): Partial<Cell> | undefined {
  if (!cell) return undefined;
  const value = shown(cell);
  const style: CellStyle | undefined = cell.style;
  const look = style && { style };
  if (value === null || value === "") return look && { value: null, type: "empty", ...look };
  if (typeof value === "string") return { value: hide(value), type: "string", ...look };
  return { value, type: cell.type === "formula" ? typeOf(value) : cell.type, ...look };
}

function typeOf(value: Exclude<Cell["value"], null>): Cell["type"] {
  if (value instanceof Date) return "date";
  return typeof value === "boolean" ? "boolean" : typeof value === "number" ? "number" : "string";
}

/** Sheets whose names have become the same are numbered; a sheet's name has 31 characters at most. */
function distinct(sheets: readonly WriteSheet[]): WriteSheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    let name = sheet.name.slice(0, 31);
    for (let number = 2; taken.has(name.toLowerCase()); number += 1)
      name = `${sheet.name.slice(0, 27)} ${number}`;
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
}

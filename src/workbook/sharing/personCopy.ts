/**
 * What one person may see of the workbook, as a file of its own: only rows that are theirs, as values. It is put together
 * from nothing, so that what is not theirs cannot be left in some part of the file.
 */
import type { Cell, CellStyle, Sheet, TableDefinition, Workbook, WriteSheet } from "hucre/xlsx";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { columnIndex } from "../address";
import { Trouble } from "../types";
import { readArchive, writeArchive } from "./archive";
import { hiding, peopleIn } from "./people";
import { free, type PersonFiles } from "./personFiles";
import { keepTableCells } from "./tableCells";

/** A table and the header of the column that says whose row it is. */
export interface PersonColumn {
  table: string;
  header: string;
}

export interface PersonCopies {
  /** all people, of whom nobody finds another in his or her file */
  names: readonly string[];
  /** for whom there shall be a file; all where it is missing */
  chosen?: readonly string[];
  columns: readonly PersonColumn[];
  /** stands where another person's name stood */
  someone: string;
}

/**
 * A Trouble where the bytes are no workbook that can be read: "fileDamaged", "fileProtected", "fileMacros",
 * "fileTooLarge". A person without a row gets no file.
 */
export async function personCopies(
  bytes: Uint8Array,
  { names, chosen = names, columns, someone }: PersonCopies
): Promise<PersonFiles> {
  const workbook = await opened(bytes, new Set(columns.map(({ table }) => table)));
  const files: PersonFiles = new Map();
  for (const name of chosen) {
    const person: Person = { name, names, hide: hiding(names, name, someone) };
    const sheets = workbook.sheets.flatMap((sheet) => ownSheet(sheet, person, columns));
    if (sheets.length > 0) files.set(name, await writeXlsx({ sheets: distinct(sheets) }));
  }
  return files;
}

async function opened(bytes: Uint8Array, tables: ReadonlySet<string>): Promise<Workbook> {
  const parts = readArchive(bytes);
  keepTableCells(parts, tables);
  try {
    return await readXlsx(writeArchive(parts), { readStyles: true });
  } catch (cause) {
    throw new Trouble("fileDamaged", {}, { cause });
  }
}

interface Person {
  name: string;
  names: readonly string[];
  hide: (text: string) => string;
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
  return {
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom) - 1,
    right: columnIndex(right),
  };
}

/** The tables of a sheet that hold rows of the person, one below the other under the sheet's title. */
function ownSheet(sheet: Sheet, person: Person, columns: readonly PersonColumn[]): WriteSheet[] {
  const { name, hide } = person;
  const cells = new Map<string, Partial<Cell>>();
  const widths: number[] = [];
  let row = 2;
  for (const table of sheet.tables ?? []) {
    const header = columns.find((column) => column.table === table.name)?.header;
    const rows = header === undefined ? [] : ownRows(sheet, table, header, person);
    if (rows.length === 0) continue;
    const { top, left, right } = areaOf(table.range ?? "")!;
    for (const from of [top, ...rows]) {
      for (let column = left; column <= right; column += 1) {
        const to = column - left;
        const cell = copied(cellAt(sheet, from, column), hide);
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
function ownRows(
  sheet: Sheet,
  table: TableDefinition,
  header: string,
  { name, names }: Person
): number[] {
  const area = areaOf(table.range ?? "");
  const at = table.columns.findIndex((column) => column.name === header);
  if (!area || at < 0) return [];
  const body = Array.from({ length: area.bottom - area.top }, (_, index) => area.top + 1 + index);
  return body.filter((row) => {
    const value = shown(cellAt(sheet, row, area.left + at));
    return value !== null && peopleIn(String(value), names).has(name);
  });
}

/** The reader keeps as cells only those that have more than a value: a style, a formula. */
function cellAt(sheet: Sheet, row: number, column: number): Pick<Cell, "value"> & Partial<Cell> {
  return sheet.cells?.get(`${row},${column}`) ?? { value: sheet.rows[row]?.[column] ?? null };
}

function shown(cell: ReturnType<typeof cellAt>): Cell["value"] {
  return cell.formulaResult ?? cell.value;
}

/** The value and how it looks; formulas, comments and links stay behind. */
function copied(
  cell: ReturnType<typeof cellAt>,
  hide: (text: string) => string
): Partial<Cell> | undefined {
  const value = shown(cell);
  const style: CellStyle | undefined = cell.style;
  const look = style && { style };
  if (value === null || value === "") return look && { value: null, type: "empty", ...look };
  if (typeof value === "string") return { value: hide(value), type: "string", ...look };
  return { value, type: typeOf(value), ...look };
}

function typeOf(value: Exclude<Cell["value"], null>): Cell["type"] {
  if (value instanceof Date) return "date";
  return typeof value === "boolean" ? "boolean" : typeof value === "number" ? "number" : "string";
}

function distinct(sheets: readonly WriteSheet[]): WriteSheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => ({ ...sheet, name: free(sheet.name, taken, 31) }));
}

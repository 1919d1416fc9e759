/** The tables of an .xlsx file with what their cells hold, read from its parts; never more of a sheet than its tables. */
import { textOf, type Parts } from "../sharing/archive";
import { walk } from "../sharing/markup";
import { relationsOf } from "../sharing/relations";
import { readWorkbook, type SheetPart } from "../sharing/workbookPart";
import { areaOf, type Area } from "../address";

export interface FileCell {
  /** "" is a blank cell; an error is its text */
  value: string | number | boolean;
  /** holds a formula */
  computed: boolean;
  isError: boolean;
}

export interface FileTable {
  name: string;
  sheetName: string;
  /** of the first body cell, counted from 0 */
  row: number;
  column: number;
  headers: string[];
  /** the body, without a row of totals; rows and cells of which the file does not speak are holes */
  cells: FileCell[][];
}

const blank: FileCell = { value: "", computed: false, isError: false };

export function cellIn({ cells }: FileTable, row: number, column: number): FileCell {
  return cells[row]?.[column] ?? blank;
}

interface Head {
  name: string;
  headers: string[];
  /** the body */
  area: Area;
}

/** The tables of these names, in any case, in the order of the file. A Trouble where the file cannot be read. */
export function readFileTables(parts: Parts, wanted: readonly string[]): FileTable[] {
  const workbook = readWorkbook(parts);
  const names = new Set(wanted.map((name) => name.toLowerCase()));
  const texts = sharedTexts(parts, workbook.path);
  return workbook.sheets.flatMap((sheet) => {
    const heads = headsOf(parts, sheet).filter(({ name }) => names.has(name.toLowerCase()));
    return heads.length > 0 ? tablesOf(parts, sheet, heads, texts) : [];
  });
}

function headsOf(parts: Parts, { path }: SheetPart): Head[] {
  const tables = relationsOf(parts, path).filter(({ type }) => type === "table");
  return tables.flatMap(({ target }) => {
    let head: Head | undefined;
    walk(textOf(parts, target) ?? "<none/>", {
      open({ name, attributes }) {
        if (name === "table") head = headOf(attributes);
        else if (name === "tableColumn") head?.headers.push(plain(attributes.name ?? ""));
      },
    });
    return head ?? [];
  });
}

const reference = /^\$?[A-Z]{1,3}\$?[1-9]\d*(:\$?[A-Z]{1,3}\$?[1-9]\d*)?$/i;

function headOf(attributes: Record<string, string>): Head | undefined {
  const { displayName = "", ref = "", headerRowCount = "1", totalsRowCount = "0" } = attributes;
  if (!reference.test(ref)) return undefined;
  const whole = areaOf(ref.replaceAll("$", "").toUpperCase());
  const above = Number(headerRowCount) || 0;
  const rows = whole.rows - above - (Number(totalsRowCount) || 0);
  return { name: displayName, headers: [], area: { ...whole, row: whole.row + above, rows } };
}

/** Control characters stand in a file as their code: "_x000A_". */
function plain(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16))
  );
}

/** The texts that cells name by their number; spoken readings beside them are left out. */
function sharedTexts(parts: Parts, workbookPath: string): string[] {
  const path = relationsOf(parts, workbookPath).find(
    ({ type }) => type === "sharedStrings"
  )?.target;
  const xml = path === undefined ? undefined : textOf(parts, path);
  const texts: string[] = [];
  if (xml === undefined) return texts;
  let text = "";
  let isText = false;
  let isReading = false;
  walk(xml, {
    open({ name }) {
      if (name === "si") text = "";
      else if (name === "rPh") isReading = true;
      else if (name === "t") isText = !isReading;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close({ name }) {
      if (name === "si") texts.push(plain(text));
      else if (name === "rPh") isReading = false;
      else if (name === "t") isText = false;
    },
  });
  return texts;
}

/** A table may claim more cells than the sheet has, so that only those are kept that are there. */
function tablesOf(
  parts: Parts,
  sheet: SheetPart,
  heads: readonly Head[],
  texts: readonly string[]
): FileTable[] {
  const rows = heads.map((): FileCell[][] => []);
  eachCell(textOf(parts, sheet.path) ?? "<none/>", texts, (row, column, cell) => {
    heads.forEach(({ area }, at) => {
      const [down, right] = [row - area.row, column - area.column];
      if (down < 0 || down >= area.rows || right < 0 || right >= area.columns) return;
      (rows[at][down] ??= [])[right] = cell;
    });
  });
  return heads.map(({ name, headers, area }, at) => ({
    name,
    sheetName: sheet.name,
    row: area.row,
    column: area.column,
    headers,
    cells: rows[at],
  }));
}

type Visit = (row: number, column: number, cell: FileCell) => void;

function eachCell(xml: string, texts: readonly string[], visit: Visit): void {
  let row = -1;
  let column = -1;
  let type = "n";
  let computed = false;
  let text = "";
  let isText = false;
  let isReading = false;
  walk(xml, {
    open({ name, attributes: { r, t = "n" } }) {
      if (name === "row") {
        row = Number(r) > 0 ? Number(r) - 1 : row + 1;
        column = -1;
      } else if (name === "c") {
        const place = r !== undefined && reference.test(r) ? areaOf(r.toUpperCase()) : undefined;
        if (place) row = place.row;
        column = place ? place.column : column + 1;
        type = t;
        computed = false;
        text = "";
      } else if (name === "f") computed = true;
      else if (name === "rPh") isReading = true;
      else if (name === "v" || name === "t") isText = !isReading;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close({ name }) {
      if (name === "v" || name === "t") isText = false;
      else if (name === "rPh") isReading = false;
      else if (name === "c")
        visit(row, column, { value: valueOf(type, text, texts), computed, isError: type === "e" });
    },
  });
}

function valueOf(type: string, text: string, texts: readonly string[]): FileCell["value"] {
  switch (type) {
    case "s":
      return texts[Number(text)] ?? "";
    case "b":
      return text === "1";
    case "d":
      return Date.parse(text.endsWith("Z") ? text : `${text}Z`) / 86_400_000 + 25_569;
    case "n":
      return text === "" ? "" : Number(text);
    default:
      return plain(text);
  }
}

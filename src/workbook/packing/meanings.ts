/** What references stood for before sheets were left out: as much of it as rules need to go on without the cells. */
import { columnLetters, columnNumber } from "../../templates/build/address";
import { textOf, type Parts } from "../sharing/archive";
import { relationsOf } from "../sharing/relations";
import { readWorkbook } from "../sharing/workbookPart";
import { contentsOf, sharedStrings, type Content, type Contents } from "./cellContents";
import { elementsOf } from "./elements";

export interface Meanings {
  /** the content of the one cell that a name stands for, as a formula: 0.8, "East"; undefined where it is no one cell */
  constant(name: string): string | undefined;
  /** what is in the cells of a name or a block, blanks left out; undefined where it leads to no cells */
  texts(reference: string): string[] | undefined;
}

/** Cells of one sheet; columns and rows are counted from 1. */
interface Block {
  path: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const cells =
  /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;
const tableColumn = /^([\p{L}_\\][\p{L}\p{N}_.]*)\[\[?(.+?)\]?\]$/u;

/** Reads the parts now, and sheets when they are first asked for; so it must be made before anything is changed. */
export function meaningsIn(original: Parts): Meanings {
  const parts = new Map(original);
  const { path, sheets, names } = readWorkbook(parts);
  const formulas = new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const columns = tableColumns(
    parts,
    sheets.map((sheet) => sheet.path)
  );
  const known = new Map<string, Contents>();
  let shared: string[] | undefined;

  const contents = (sheet: string): Contents => {
    shared ??= sharedStrings(parts, path);
    const found = known.get(sheet) ?? contentsOf(textOf(parts, sheet) ?? "<none/>", shared);
    known.set(sheet, found);
    return found;
  };
  const blockOf = (reference: string): Block | undefined => {
    const meaning = formulas.get(reference.toLowerCase()) ?? reference;
    const [, table, header] = tableColumn.exec(meaning) ?? [];
    if (table) return columns.get(columnKey(table, unescaped(header)));
    const [, quoted, plain, left, top, right = left, bottom = top] = cells.exec(meaning) ?? [];
    const name = (quoted?.replaceAll("''", "'") ?? plain)?.toLowerCase();
    const sheet = sheets.find((each) => each.name.toLowerCase() === name);
    if (!sheet || !left || !right) return undefined;
    return { path: sheet.path, ...corners(left, right), top: Number(top), bottom: Number(bottom) };
  };
  return {
    constant(name) {
      const block = blockOf(name);
      if (!block || block.left !== block.right || block.top !== block.bottom) return undefined;
      return asFormula(contents(block.path).get(`${columnLetters(block.left)}${block.top}`));
    },
    texts(reference) {
      const block = blockOf(reference);
      if (!block) return undefined;
      // a block may claim the whole sheet, of which the file tells only the cells that hold something
      const found = [...contents(block.path)].flatMap(([address, content]) => {
        const place = placeIn(block, address);
        if (!place || content === "" || typeof content === "object") return [];
        return [{ ...place, text: String(content) }];
      });
      found.sort((one, other) => one.row - other.row || one.column - other.column);
      return found.map(({ text }) => text);
    },
  };
}

/** Column and row of a cell, where the block has it. */
function placeIn(block: Block, address: string): { column: number; row: number } | undefined {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  if (!letters || !digits) return undefined;
  const column = columnNumber(letters);
  const row = Number(digits);
  const isInside =
    column >= block.left && column <= block.right && row >= block.top && row <= block.bottom;
  return isInside ? { column, row } : undefined;
}

/** A blank cell is "" to a rule that compares texts and, unlike a missing name, no error to one that counts. */
function asFormula(content: Content = ""): string {
  if (typeof content === "string") return `"${content.replaceAll('"', '""')}"`;
  if (typeof content === "object") return content.error;
  return typeof content === "boolean" ? (content ? "TRUE" : "FALSE") : String(content);
}

function columnKey(table: string, header: string): string {
  return `${table} ${header}`.toLowerCase();
}

/** The bodies of all tables' columns. */
function tableColumns(parts: Parts, sheetPaths: readonly string[]): Map<string, Block> {
  const found = new Map<string, Block>();
  for (const path of sheetPaths)
    for (const { type, target } of relationsOf(parts, path)) {
      const xml = type === "table" ? textOf(parts, target) : undefined;
      if (xml === undefined) continue;
      const all = elementsOf(xml, ["tableColumn", "table"]);
      const { attributes } = all.find(({ name }) => name === "table")!;
      const { displayName = "", ref = "", headerRowCount = "1", totalsRowCount = "0" } = attributes;
      const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref) ?? [];
      if (!left || !right) continue;
      const first = corners(left, right).left;
      all
        .filter(({ name }) => name === "tableColumn")
        .forEach(({ attributes: { name = "" } }, index) =>
          found.set(columnKey(displayName, name), {
            ...{ path, left: first + index, right: first + index },
            top: Number(top) + Number(headerRowCount),
            bottom: Number(bottom) - Number(totalsRowCount),
          })
        );
    }
  return found;
}

function corners(left: string, right: string): { left: number; right: number } {
  return { left: columnNumber(left), right: columnNumber(right) };
}

function unescaped(header = ""): string {
  return header.replace(/'(['[\]#@])/g, "$1");
}

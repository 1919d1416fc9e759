/** The workbook's own part: its sheets, names and tables, as far as formulas depend on them. */
import type { Shape } from "../../functions/twins";
import { columnIndex } from "../address";
import { Trouble } from "../types";
import { textOf, type Parts } from "./archive";
import { walk, withAttribute, type Edits } from "./markup";
import { relationsOf } from "./relations";

export interface SheetPart {
  name: string;
  path: string;
}

export interface DefinedName {
  name: string;
  formula: string;
  /** place of the text in the workbook's part */
  start: number;
  end: number;
}

export interface TablePart {
  name: string;
  path: string;
  /** of the body, without header and totals */
  rows: number;
}

export interface WorkbookPart {
  path: string;
  sheets: SheetPart[];
  names: DefinedName[];
  tables: TablePart[];
}

/** A Trouble "fileMacros" for a workbook with macros, "fileDamaged" where the workbook's part is missing. */
export function readWorkbook(parts: Parts): WorkbookPart {
  const path = relationsOf(parts, "").find(({ type }) => type === "officeDocument")?.target;
  const xml = path && textOf(parts, path);
  if (!path || !xml) throw new Trouble("fileDamaged");
  const relations = relationsOf(parts, path);
  const types = textOf(parts, "[Content_Types].xml") ?? "";
  if (types.includes("macroEnabled") || relations.some(({ type }) => type === "vbaProject"))
    throw new Trouble("fileMacros");

  const sheets: SheetPart[] = [];
  const names: DefinedName[] = [];
  let current: DefinedName | undefined;
  walk(xml, {
    open({ name, attributes, end }) {
      if (name === "sheet") {
        const id = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1];
        const relation = relations.find((each) => each.id === id && each.type === "worksheet");
        if (relation && parts.has(relation.target))
          sheets.push({ name: attributes.name ?? "", path: relation.target });
      } else if (name === "definedName") {
        current = { name: attributes.name ?? "", formula: "", start: end, end };
      }
    },
    text(text) {
      if (current) current.formula += text;
    },
    close({ name, start }) {
      if (name !== "definedName" || !current) return;
      names.push({ ...current, end: start });
      current = undefined;
    },
  });
  return { path, sheets, names, tables: readTables(parts, sheets) };
}

function readTables(parts: Parts, sheets: readonly SheetPart[]): TablePart[] {
  const paths = sheets.flatMap(({ path }) =>
    relationsOf(parts, path)
      .filter(({ type }) => type === "table")
      .map(({ target }) => target)
  );
  return paths.flatMap((path) => {
    const found: TablePart[] = [];
    walk(textOf(parts, path) ?? "<table/>", {
      open({ name, attributes }) {
        if (name !== "table") return;
        const {
          displayName = "",
          ref = "",
          headerRowCount = "1",
          totalsRowCount = "0",
        } = attributes;
        const rows = (sizeOf(ref)?.rows ?? 0) - Number(headerRowCount) - Number(totalsRowCount);
        found.push({ name: displayName, path, rows: Math.max(1, rows) });
      },
    });
    return found;
  });
}

const area =
  /^(?:(?:'(?:[^']|'')+'|[^'!]+)!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;
const wholeColumn = /^([\p{L}_\\][\p{L}\p{N}_.]*)\[[^[\]#@:,]+\]$/u;

/** How many cells a plain reference such as Sheet1!$A$1:$B$9 holds. */
function sizeOf(reference: string): { rows: number; columns: number } | undefined {
  const corners = area.exec(reference);
  if (!corners) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = corners;
  return {
    rows: Math.abs(Number(bottom) - Number(top)) + 1,
    columns: Math.abs(columnIndex(right) - columnIndex(left)) + 1,
  };
}

/** How many cells a name or a table's column holds, as the file says now. */
export function shapes({ names, tables }: WorkbookPart): (reference: string) => Shape | undefined {
  const formulas = new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const rows = new Map(tables.map((table) => [table.name.toLowerCase(), table.rows]));
  return (reference) => {
    const meaning = formulas.get(reference.toLowerCase()) ?? reference;
    const table = wholeColumn.exec(meaning)?.[1].toLowerCase();
    const length = table && rows.get(table);
    return length ? { rows: length, columns: 1, table } : sizeOf(meaning);
  };
}

/** What may stand before the element that tells how to calculate; the last of them is what it follows. */
const beforeCalculation = ["sheets", "functionGroups", "externalReferences", "definedNames"];

/** Has Excel compute everything when it opens the copy, whatever the last results were. */
export function setCalculateOnOpen(xml: string, edits: Edits): void {
  let present = false;
  let place = 0;
  walk(xml, {
    open({ name, start, end }) {
      if (name !== "calcPr") return;
      present = true;
      edits.replace(start, end, withAttribute(xml.slice(start, end), "fullCalcOnLoad", "1"));
    },
    close({ name, end }) {
      if (beforeCalculation.includes(name)) place = end;
    },
  });
  if (!present) edits.replace(place, place, '<calcPr fullCalcOnLoad="1"/>');
}

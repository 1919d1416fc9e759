/**
 * Refuses what Excel does not take as a formula: text that does not parse, and structured references to a table or a
 * column that is not there. An unknown function or name is taken: it computes to #NAME?, as in Excel.
 */
import type { TableInfo } from "../book/book";
import { contains } from "./addresses";
import { invalidArgument } from "./errors";
import { FormulaSyntax, formulaTokens } from "./formulaSyntax";
import { columnPosition, findTable, sheetIdOf } from "./lookup";
import type { Scope } from "./scope";

const LONGEST = 8192;

export interface CellPlace {
  sheetId: string;
  row: number;
  column: number;
}

/** @param at the cell that shall hold the formula, where it is one: [@Column] means the table around it */
export function checkFormula(scope: Scope, formula: string, at?: CellPlace): void {
  if (formula.length > LONGEST) throw invalidArgument();
  const tokens = formulaTokens(formula.slice(1));
  if (!tokens || !new FormulaSyntax(tokens).isSound()) throw invalidArgument();
  for (const token of tokens) {
    if (token.kind === "structured") checkStructured(scope, token.text, at);
    else if (token.kind === "operand" && token.sheet !== undefined) checkSheet(scope, token.sheet);
  }
}

/** a reference to another workbook, or over several sheets, is left alone */
function checkSheet(scope: Scope, sheet: string): void {
  if (/[[\]:]/.test(sheet)) return;
  if (sheetIdOf(scope, sheet) === undefined) throw invalidArgument();
}

function checkStructured(scope: Scope, text: string, at: CellPlace | undefined): void {
  const open = text.indexOf("[");
  const name = text.slice(0, open);
  const table = name === "" ? at && tableAround(scope, at) : findTable(scope, name);
  if (!table) throw invalidArgument();
  for (const part of parts(text.slice(open))) {
    if (part.startsWith("#")) {
      if (!SECTIONS.includes(part.toLowerCase())) throw invalidArgument();
    } else if (columnPosition(table, part) < 0) {
      throw invalidArgument();
    }
  }
}

const SECTIONS = ["#all", "#data", "#headers", "#totals", "#this row"];

/** the columns and sections in brackets: [A], [@A], [@[A]], [[#Headers],[A]:[B]], [] */
function parts(bracketed: string): string[] {
  const inner = bracketed.slice(1, -1).trim().replace(/^@/, "").trim();
  if (inner === "") return [];
  if (!inner.startsWith("[")) return [unescape(inner)];
  return [...inner.matchAll(/\[((?:'.|[^'\]])*)\]/g)].map((match) => unescape(match[1]!));
}

/** an apostrophe lets a bracket, #, @ or itself stand for itself in a column's name */
function unescape(column: string): string {
  return column.replace(/'(.)/g, "$1");
}

function tableAround({ book }: Scope, { sheetId, row, column }: CellPlace): TableInfo | undefined {
  const cell = { row, column, rows: 1, columns: 1 };
  return book.tables().find((table) => table.sheetId === sheetId && contains(table.range, cell));
}

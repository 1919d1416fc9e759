import type { SheetPlan } from "../../../src/templates/plan";

/** What a formula mentions. */
export interface Mentions {
  functions: string[];
  names: string[];
  /** columns by table; the table is "" for a cell of the own row */
  columns: { table: string; header: string }[];
  cells: string[];
}

/** Takes a formula apart; throws where brackets or quotes are not closed. */
export function mentionsOf(formula: string): Mentions {
  const mentions: Mentions = { functions: [], names: [], columns: [], cells: [] };
  let rest = formula.slice(1);
  let open = 0;
  while (rest.length > 0) {
    const token = nextToken(rest, formula);
    if (token.startsWith("(")) open++;
    if (token.startsWith(")")) open--;
    if (open < 0) throw new Error(`A bracket too many is closed in ${formula}`);
    sort(token, rest.slice(token.length), mentions);
    rest = rest.slice(token.length);
  }
  if (open !== 0) throw new Error(`A bracket stays open in ${formula}`);
  return mentions;
}

const tokens = [
  /^"(?:[^"]|"")*"/,
  /^'(?:[^']|'')+'!/,
  // a column: Table[…], Table[[#Headers],[…]], [@…], [@[…]]; an apostrophe shields the next character
  /^[\p{L}_][\p{L}\p{N}_]*\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]/su,
  /^\[@(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]/s,
  /^\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_(.])/u,
  /^[\p{L}_][\p{L}\p{N}_.]*/u,
  /^\d+(?:\.\d+)?(?:E[+-]?\d+)?/,
  /^(?:<>|<=|>=|[-+*/&=<>,:() %])/,
];

function nextToken(rest: string, formula: string): string {
  for (const pattern of tokens) {
    const found = pattern.exec(rest);
    if (found) return found[0];
  }
  throw new Error(`Not understood from "${rest}" in ${formula}`);
}

function sort(token: string, after: string, mentions: Mentions): void {
  if (/^\$?[A-Z]{1,3}\$?\d+$/.test(token)) mentions.cells.push(token);
  else if (/^[\p{L}_[]/u.test(token) && token.includes("[")) mentions.columns.push(column(token));
  else if (/^[\p{L}_]/u.test(token)) {
    if (after.startsWith("(")) mentions.functions.push(token);
    else if (token !== "TRUE" && token !== "FALSE") mentions.names.push(token);
  }
}

function column(token: string): { table: string; header: string } {
  const table = token.slice(0, token.indexOf("["));
  const inside = token.slice(table.length + 1, -1).replace(/^@/, "");
  const bracketed = /^(?:\[#Headers\],)?\[(.*)\]$/s.exec(inside);
  return { table, header: (bracketed ? bracketed[1]! : inside).replace(/'(.)/gs, "$1") };
}

export interface PlacedFormula {
  formula: string;
  /** the table whose column it computes, "" outside tables */
  table: string;
}

/** Everything on a sheet that is entered into a cell as a formula. */
export function cellFormulas(plan: SheetPlan): PlacedFormula[] {
  const inBlocks = plan.blocks.flatMap(({ values }) =>
    values.flat().flatMap((value) => (isFormula(value) ? [{ formula: value, table: "" }] : []))
  );
  const inTables = plan.tables.flatMap(({ name, columns, rows }) => [
    ...columns.flatMap(({ formula }) => (formula ? [{ formula, table: name }] : [])),
    ...rows.flat().flatMap((value) => (isFormula(value) ? [{ formula: value, table: name }] : [])),
  ]);
  return [...inBlocks, ...inTables];
}

/** Formulas of conditional formats and validation rules. */
export function ruleFormulas(plan: SheetPlan): string[] {
  return [
    ...plan.conditionals.flatMap(({ rule }) => (rule.kind === "formula" ? [rule.formula] : [])),
    ...plan.validations.flatMap(({ rule }) => {
      if (rule.kind === "custom") return [rule.formula];
      return rule.kind === "list" && rule.source.startsWith("=") ? [rule.source] : [];
    }),
  ];
}

function isFormula(value: unknown): value is string {
  return typeof value === "string" && value.startsWith("=");
}

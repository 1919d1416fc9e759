/**
 * Between Excel's formulas and the engine's.
 *
 * The engine's parser stumbles over table and column names with an underscore, a space, a percent sign or a bracket, and
 * knows neither [@x] nor _xlfn. So the stored formula names tables and columns by number (XTableDataA[col3]): it can
 * always be parsed, and stays true when a table or a header is renamed.
 */
import { escapeColumn, isPlainColumn, parseStructured, type Structured } from "./structured";
import { join, tokenize, type Token } from "./tokens";

export interface FormulaTable {
  /** a number of its own, from 0 */
  number: number;
  name: string;
  columns: { id: number; name: string }[];
}

/** Which rows of a table an engine name stands for. */
export type Extent = "Data" | "All" | "Totals";

/** The engine's name for a part of a table: letters alone, since it takes an underscore for the end of a name. */
export function engineTableName(number: number, extent: Extent): string {
  let letters = "";
  for (let rest = number + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `XTable${extent}${letters}`;
}

/** The number of the table that an engine name stands for. */
function tableNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export function engineColumnName(id: number): string {
  return `col${id}`;
}

/**
 * @param formula with its leading "="
 * @param home the table that the cell lies in, which [@x] means
 */
export function toEngine(formula: string, tables: FormulaTable[], home?: FormulaTable): string {
  return join(tokenize(formula).map((token) => tokenToEngine(token, tables, home)));
}

/** The formula as Excel shows it in a cell of the table `home`, or outside of all. */
export function fromEngine(formula: string, tables: FormulaTable[], home?: FormulaTable): string {
  if (!formula.includes("XTable")) return formula;
  return join(tokenize(formula).map((token) => tokenFromEngine(token, tables, home)));
}

/** The engine's formula with #REF! wherever it names the table, which is gone. */
export function withoutTable(formula: string, number: number): string {
  const gone = (["Data", "All", "Totals"] as const).map((part) => engineTableName(number, part));
  const tokens = tokenize(formula).map((token) => {
    return token.kind === "structured" && gone.includes(token.table) ? plain("#REF!") : token;
  });
  return join(tokens);
}

function tokenToEngine(token: Token, tables: FormulaTable[], home?: FormulaTable): Token {
  switch (token.kind) {
    case "function":
    case "word": {
      const table = token.kind === "word" && findTable(tables, token.text);
      if (table) return plain(`${engineTableName(table.number, "Data")}[#Data]`);
      return { ...token, text: token.text.replace(/^(_xlfn\.|_xlws\.|_xlpm\.)+/i, "") };
    }
    case "structured": {
      const table = token.table === "" ? home : findTable(tables, token.table);
      const reference = table && parseStructured(token.body);
      const text = reference && structuredToEngine(table, reference);
      return text === undefined ? token : plain(text);
    }
    default:
      return token;
  }
}

function structuredToEngine(table: FormulaTable, reference: Structured): string | undefined {
  const { sections, columns } = reference;
  const place = enginePlace(sections.join(" "));
  if (!place) return undefined;
  const ids = columns?.map((name) => findColumn(table, name)?.id);
  if (ids?.includes(undefined)) return undefined;
  const name = engineTableName(table.number, place.extent);
  if (!ids && place.section !== "#This Row") return `${name}[${place.section}]`;
  const [first, last] = ids ?? [table.columns[0].id, table.columns[table.columns.length - 1].id];
  const from = `[${engineColumnName(first as number)}]`;
  const to = `[${engineColumnName(last as number)}]`;
  const span = from === to ? from : `${from}:${to}`;
  if (place.section !== "#Data") return `${name}[[${place.section}],${span}]`;
  return from === to ? `${name}${from}` : `${name}[${span}]`;
}

function enginePlace(sections: string): { extent: Extent; section: string } | undefined {
  switch (sections) {
    case "":
    case "#Data":
      return { extent: "Data", section: "#Data" };
    case "#This Row":
      return { extent: "Data", section: "#This Row" };
    case "#Headers":
      return { extent: "Data", section: "#Headers" };
    case "#Headers #Data":
      return { extent: "Data", section: "#All" };
    case "#All":
      return { extent: "All", section: "#All" };
    case "#Totals":
      return { extent: "Totals", section: "#Data" };
    default:
      return undefined;
  }
}

function tokenFromEngine(token: Token, tables: FormulaTable[], home?: FormulaTable): Token {
  if (token.kind !== "structured") return token;
  const named = /^XTable(Data|All|Totals)([A-Z]+)$/.exec(token.table);
  if (!named) return token;
  const wanted = tableNumber(named[2]);
  const table = tables.find(({ number }) => number === wanted);
  const reference = parseStructured(token.body);
  if (!table || !reference) return plain("#REF!");
  const columns = reference.columns?.map((name) => {
    return table.columns.find(({ id }) => engineColumnName(id) === name)?.name;
  });
  if (columns?.includes(undefined)) return plain("#REF!");
  const section = excelSection(named[1] as Extent, reference.sections[0]);
  return plain(structuredText(table, section, columns as string[] | undefined, home));
}

function excelSection(extent: Extent, section?: string): string {
  if (extent === "Totals") return "[#Totals]";
  if (extent === "All") return "[#All]";
  if (section === "#All") return "[#Headers],[#Data]";
  return section === undefined || section === "#Data" ? "" : `[${section}]`;
}

function structuredText(
  table: FormulaTable,
  section: string,
  columns: string[] | undefined,
  home?: FormulaTable
): string {
  const span = columns && columnSpan(columns);
  if (section === "[#This Row]") {
    const prefix = home?.number === table.number ? "" : table.name;
    if (!columns || isWhole(table, columns)) return `${prefix}[@]`;
    const short = columns[0] === columns[1] && isPlainColumn(columns[0]);
    return `${prefix}[@${short ? escapeColumn(columns[0]) : span}]`;
  }
  if (section === "") {
    if (!columns) return table.name;
    return columns[0] === columns[1] ? `${table.name}${span}` : `${table.name}[${span}]`;
  }
  if (span) return `${table.name}[${section},${span}]`;
  return section.includes(",") ? `${table.name}[${section}]` : `${table.name}${section}`;
}

function columnSpan([first, last]: string[]): string {
  const from = `[${escapeColumn(first)}]`;
  return first === last ? from : `${from}:[${escapeColumn(last)}]`;
}

function isWhole(table: FormulaTable, [first, last]: string[]): boolean {
  const names = table.columns.map(({ name }) => name);
  return names.length > 1 && first === names[0] && last === names[names.length - 1];
}

function findTable(tables: FormulaTable[], name: string): FormulaTable | undefined {
  const wanted = name.toLowerCase();
  return tables.find((table) => table.name.toLowerCase() === wanted);
}

function findColumn(table: FormulaTable, name: string) {
  const wanted = name.trim().toLowerCase();
  return table.columns.find((column) => column.name.trim().toLowerCase() === wanted);
}

function plain(text: string): Token {
  return { kind: "plain", text };
}

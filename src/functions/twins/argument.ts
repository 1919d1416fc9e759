/** The text of an argument as it stands in a cell, told apart by what is known of it before anything is computed. */

/** How many cells a reference holds; a side that is not known is undefined. */
export interface Shape {
  rows?: number;
  columns?: number;
  /** the table whose column it is: columns of one table are equally long */
  table?: string;
}

export type Argument =
  | { kind: "omitted" }
  /** a value that is known now; an error constant comes as its text */
  | { kind: "constant"; value: number | string | boolean; text: string }
  | { kind: "error"; text: string }
  /** an array constant: {90,80} */
  | { kind: "array"; text: string }
  | { kind: "cell"; text: string }
  | { kind: "range"; text: string; shape: Shape }
  /** a defined name or a table: a reference whose size is unknown */
  | { kind: "name"; text: string }
  | { kind: "expression"; text: string };

const sheet = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const table = String.raw`[\p{L}_\\][\p{L}\p{N}_.]*`;
const column = String.raw`(?:[^[\]'#@:,]|'.)+`;
const pattern = (source: string) => new RegExp(`^${source}$`, "iu");

const numberText = pattern(String.raw`[-+]?(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?%?`);
const text = pattern('"((?:[^"]|"")*)"');
const truth = pattern("(TRUE|FALSE)");
const error = pattern(String.raw`#(?:N/A|VALUE!|DIV/0!|NUM!|REF!|NAME\?|NULL!)`);
const array = pattern(String.raw`\{.*\}`);
const cell = pattern(String.raw`${sheet}\$?[A-Z]{1,3}\$?\d+`);
const thisRow = pattern(
  String.raw`(?:${table})?\[(?:@(?:${column}|\[${column}\])|\[#This Row\],\s*\[${column}\])\]`
);
const area = pattern(
  String.raw`${sheet}\$?([A-Z]{1,3})\$?(\d+):(?:${sheet})\$?([A-Z]{1,3})\$?(\d+)`
);
const wholeColumns = pattern(String.raw`${sheet}\$?([A-Z]{1,3}):\$?([A-Z]{1,3})`);
const tableColumn = pattern(String.raw`(${table})\[${column}\]`);
const name = pattern(table);

const sheetRows = 1_048_576;

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0);
}

const span = (from: number, to: number) => Math.abs(to - from) + 1;

function rangeShape(reference: string): Shape | undefined {
  const corners = area.exec(reference);
  if (corners) {
    const [, left, top, right, bottom] = corners;
    return {
      rows: span(Number(top), Number(bottom)),
      columns: span(columnNumber(left), columnNumber(right)),
    };
  }
  const columns = wholeColumns.exec(reference);
  if (columns)
    return { rows: sheetRows, columns: span(columnNumber(columns[1]), columnNumber(columns[2])) };
  const ofTable = tableColumn.exec(reference);
  return ofTable ? { columns: 1, table: ofTable[1].toLowerCase() } : undefined;
}

function constant(given: string): Argument | undefined {
  if (numberText.test(given)) {
    const percent = given.endsWith("%");
    const value = percent ? Number(given.slice(0, -1)) / 100 : Number(given);
    return { kind: "constant", value, text: given };
  }
  const quoted = text.exec(given);
  if (quoted) return { kind: "constant", value: quoted[1].replaceAll('""', '"'), text: given };
  if (truth.test(given))
    return { kind: "constant", value: given.toUpperCase() === "TRUE", text: given };
  return undefined;
}

/** null, nothing and an empty text are an argument that was left out. */
export function classify(argument: string | null | undefined): Argument {
  const given = argument?.trim() ?? "";
  if (given === "" || given === '""') return { kind: "omitted" };
  const known = constant(given);
  if (known) return known;
  if (error.test(given)) return { kind: "error", text: given };
  if (array.test(given)) return { kind: "array", text: given };
  if (cell.test(given) || thisRow.test(given)) return { kind: "cell", text: given };
  const shape = rangeShape(given);
  if (shape) return { kind: "range", text: given, shape };
  return { kind: name.test(given) ? "name" : "expression", text: given };
}

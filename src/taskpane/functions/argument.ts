/** What stands in an argument of a formula: a value that can be told from it, a reference, or more than that. */
import { isBlank, type Matrix, type Value } from "../../functions/values";
import { parseReference } from "../../workbook/reference";
import { serial } from "./days";
import { findCall, isOneArgument, type Call } from "../../functions/calls";

export type Argument =
  | { kind: "omitted" }
  | { kind: "value"; value: Value | Matrix }
  | { kind: "reference"; reference: string }
  | { kind: "call"; call: Call }
  /** only Excel can compute it */
  | { kind: "formula" };

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?%?$/i;
const text = /^"(?:[^"]|"")*"$/;
const truth = /^(?:TRUE|FALSE)$/i;
const date = /^DATE\((\d{4}),(\d{1,2}),(\d{1,2})\)$/i;

/** The value of a number, a text in quotes, TRUE or FALSE; undefined for anything else. */
export function literal(source: string): Value | undefined {
  if (number.test(source)) {
    return source.endsWith("%") ? Number(source.slice(0, -1)) / 100 : Number(source);
  }
  if (text.test(source)) return source.slice(1, -1).replaceAll('""', '"');
  return truth.test(source) ? source.toUpperCase() === "TRUE" : undefined;
}

const constants = /^(?:"(?:[^"]|"")*"|[^",;])+/;

/** {1,2;3,4}: rows parted by semicolons; undefined where it is no block of constants. */
function constantBlock(source: string): Matrix | undefined {
  if (!source.startsWith("{") || !source.endsWith("}")) return undefined;
  const rows: Matrix = [[]];
  let rest = source.slice(1, -1);
  for (;;) {
    const item = constants.exec(rest)?.[0] ?? "";
    const value = literal(item.trim());
    if (value === undefined) return undefined;
    rows[rows.length - 1].push(value);
    rest = rest.slice(item.length);
    if (rest === "") return rows.every((row) => row.length === rows[0].length) ? rows : undefined;
    if (rest.startsWith(";")) rows.push([]);
    rest = rest.slice(1);
  }
}

export function readArgument(source: string): Argument {
  if (isBlank(source)) return { kind: "omitted" };
  const value = literal(source) ?? dateOf(source) ?? constantBlock(source);
  if (value !== undefined) return { kind: "value", value };
  if (parseReference(source)) return { kind: "reference", reference: source };
  const call = findCall(source);
  if (call && call.start === 0 && call.end === source.length) return { kind: "call", call };
  return { kind: "formula" };
}

function dateOf(source: string): number | undefined {
  const [, year, month, day] = date.exec(source) ?? [];
  return year === undefined ? undefined : serial(Number(year), Number(month), Number(day));
}

const piece = [
  String.raw`[\p{L}_][\p{L}\p{N}_.]*(?=\()`, // a function
  String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.])`,
  String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.])`,
  String.raw`(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}_])`,
  String.raw`(?:TRUE|FALSE)(?![\p{L}\p{N}_.])`,
  String.raw`[-+*/^&=<>%(){},;:\s]`,
].join("|");
const onlyPieces = new RegExp(`^(?:${piece})+$`, "iu");

/**
 * Whether a text that was typed without "=" can only be meant as a formula: operands, operators and functions, and no
 * word besides. A single word may be a name, but more often it is just a text.
 */
export function looksLikeFormula(source: string): boolean {
  if (!isOneArgument(source)) return false;
  const bare = source
    .replace(/"(?:[^"]|"")*"/g, "0")
    .replace(/(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!/gu, "")
    .replace(/(?:[\p{L}_][\p{L}\p{N}_.]*)?\[(?:[^[\]]|\[[^[\]]*\])*\]/gu, "A1");
  return onlyPieces.test(bare) && /[\p{L}\p{N})}%]$/u.test(bare);
}

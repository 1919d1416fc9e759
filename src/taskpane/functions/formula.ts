/** Reads the KPI call in a formula, and writes it back, leaving everything around it as it is. */
import { definitionOf, namespace, type FunctionId } from "../../functions/catalogue";

export interface Call {
  id: FunctionId;
  /** each as it stands in the formula, without spaces around it; "" where it is left out */
  args: string[];
}

export interface FoundCall extends Call {
  /** where the call stands in the formula: from the K of KPI to the closing parenthesis */
  start: number;
  end: number;
}

const closing: Readonly<Record<string, string>> = { "(": ")", "{": "}" };
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/y;

/**
 * Where the piece ends that starts at `at`: a text, a quoted sheet name, a pair of brackets with all that is in it, else
 * one character. Undefined where it never ends, or where it closes what was not opened.
 */
function pieceEnd(text: string, at: number): number | undefined {
  const first = text[at];
  if (first === '"' || first === "'") {
    quoted.lastIndex = at;
    return quoted.test(text) ? quoted.lastIndex : undefined;
  }
  if (first === "[") return bracketEnd(text, at);
  if (first in closing) return listEnd(text, at)?.end;
  return ")}]".includes(first) ? undefined : at + 1;
}

/** In a structured reference an apostrophe lets the next character stand for itself. */
function bracketEnd(text: string, at: number): number | undefined {
  let depth = 0;
  for (let end = at; end < text.length; end += 1) {
    if (text[end] === "'") end += 1;
    else if (text[end] === "[") depth += 1;
    else if (text[end] === "]" && --depth === 0) return end + 1;
  }
  return undefined;
}

/** The items between the parenthesis or brace at `at` and its partner, and where that one ends. */
function listEnd(text: string, at: number): { items: string[]; end: number } | undefined {
  const items: string[] = [];
  let start = at + 1;
  for (let next: number | undefined = start; next < text.length;) {
    const isEnd = text[next] === closing[text[at]];
    if (isEnd || text[next] === ",") {
      items.push(text.slice(start, next).trim());
      start = next + 1;
    }
    if (isEnd) return { items, end: start };
    next = text[next] === "," ? start : pieceEnd(text, next);
    if (next === undefined) return undefined;
  }
  return undefined;
}

/** Whether the text may stand as one argument: what opens closes, and no comma parts it. */
export function isOneArgument(text: string): boolean {
  const list = listEnd(`(${text})`, 0);
  return list?.end === text.length + 2 && list.items.length === 1 && list.items[0] !== "";
}

const callStart = new RegExp(`(?<![\\p{L}\\p{N}_.])${namespace}\\.([A-Z][A-Z0-9]*)\\(`, "iuy");

/** The first KPI call of a formula that is not inside another one; undefined where there is none that can be read. */
export function findCall(formula: string): FoundCall | undefined {
  for (let at = 0; at < formula.length;) {
    callStart.lastIndex = at;
    const name = callStart.exec(formula);
    const id = name && definitionOf(name[1].toUpperCase())?.id;
    if (id) {
      const list = listEnd(formula, callStart.lastIndex - 1);
      if (!list) return undefined;
      const args = list.items.length === 1 && list.items[0] === "" ? [] : list.items;
      return { id, args, start: at, end: list.end };
    }
    // Into parentheses, around texts and brackets.
    const next = "(){}".includes(formula[at]) ? at + 1 : pieceEnd(formula, at);
    if (next === undefined) return undefined;
    at = next;
  }
  return undefined;
}

/** KPI.NAME(…): arguments left out at the end are dropped, those in between stay empty. */
export function writeCall({ id, args }: Call): string {
  const length = args.findLastIndex((arg) => arg !== "") + 1;
  return `${namespace}.${id}(${args.slice(0, length).join(",")})`;
}

/** The formula with another call in the place of the one that was found. */
export function replaceCall(formula: string, { start, end }: FoundCall, call: Call): string {
  return formula.slice(0, start) + writeCall(call) + formula.slice(end);
}

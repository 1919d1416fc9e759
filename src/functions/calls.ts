/** Finds the add-in's calls in a formula, as it stands in a cell or in a file; what is around them is left alone. */
import { definitionOf, namespace, type FunctionId } from "./catalogue";

export interface Call {
  id: FunctionId;
  /** each as it stands in the formula, without spaces around it; "" where it is left out */
  args: string[];
}

export interface FoundCall extends Call {
  /** where the call stands in the formula: from the first letter of its name to the closing parenthesis */
  start: number;
  end: number;
}

/** A call by a name of our namespace; an id that the catalogue does not know may come from a later version. */
export type AnyCall = Omit<FoundCall, "id"> & { name: string };

const closing: Readonly<Record<string, string>> = { "(": ")", "{": "}" };
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/y;

/**
 * Where the piece ends that starts at `at`: a text, a quoted sheet name, a pair of brackets with all that is in it, else
 * one character. Undefined where it never ends, or where it closes what was not opened.
 */
function pieceEnd(text: string, at: number, depth = 0): number | undefined {
  const first = text[at];
  if (first === '"' || first === "'") {
    quoted.lastIndex = at;
    return quoted.test(text) ? quoted.lastIndex : undefined;
  }
  if (first === "[") return bracketEnd(text, at);
  if (first in closing) return listEnd(text, at, depth + 1)?.end;
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

/** Excel nests functions 64 deep; beyond this a formula was made to break its readers. */
const deepest = 500;

/** The items between the parenthesis or brace at `at` and its partner, and where that one ends. */
function listEnd(
  text: string,
  at: number,
  depth = 0
): { items: string[]; end: number } | undefined {
  if (depth > deepest) return undefined;
  const items: string[] = [];
  let start = at + 1;
  for (let next: number | undefined = start; next < text.length;) {
    const isEnd = text[next] === closing[text[at]];
    if (isEnd || text[next] === ",") {
      items.push(text.slice(start, next).trim());
      start = next + 1;
    }
    if (isEnd) return { items, end: start };
    next = text[next] === "," ? start : pieceEnd(text, next, depth);
    if (next === undefined) return undefined;
  }
  return undefined;
}

/** Whether the text may stand as one argument: what opens closes, and no comma parts it. */
export function isOneArgument(text: string): boolean {
  const list = listEnd(`(${text})`, 0);
  return list?.end === text.length + 2 && list.items.length === 1 && list.items[0] !== "";
}

/** KPI.NAME( in a cell, _xldudf_KPI_NAME( in a file. */
const callStart = new RegExp(
  `(?<![\\p{L}\\p{N}_.])(?:${namespace}\\.|_xldudf_${namespace}_)([A-Z][A-Z0-9]*)\\(`,
  "iuy"
);

/**
 * The next call of our namespace from `from` on that is not inside another one: undefined where there is none, "unreadable"
 * where the formula ends in the midst of a text, a bracket or a call.
 */
export function nextCall(formula: string, from = 0): AnyCall | "unreadable" | undefined {
  for (let at = from; at < formula.length;) {
    callStart.lastIndex = at;
    const name = callStart.exec(formula);
    if (name) {
      const list = listEnd(formula, callStart.lastIndex - 1);
      if (!list) return "unreadable";
      const args = list.items.length === 1 && list.items[0] === "" ? [] : list.items;
      return { name: name[1].toUpperCase(), args, start: at, end: list.end };
    }
    // Into parentheses, around texts and brackets.
    const next = "(){}".includes(formula[at]) ? at + 1 : pieceEnd(formula, at);
    if (next === undefined) return "unreadable";
    at = next;
  }
  return undefined;
}

/** The first call of a function that we know; undefined where there is none that can be read. */
export function findCall(formula: string): FoundCall | undefined {
  for (let from = 0; ;) {
    const call = nextCall(formula, from);
    if (!call || call === "unreadable") return undefined;
    const id = definitionOf(call.name)?.id;
    if (id) return { id, args: call.args, start: call.start, end: call.end };
    from = formula.indexOf("(", call.start) + 1;
  }
}

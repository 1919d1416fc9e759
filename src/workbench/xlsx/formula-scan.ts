/** Goes through a formula once and lets a caller rewrite its words; texts and quoted sheet names pass untouched. */

export interface Rewrite {
  /** the name of a function that is called */
  call: (name: string) => string;
  /** any other word: a cell, a defined name, TRUE */
  word?: (word: string) => string;
  /** a name that LET or LAMBDA of this formula introduces */
  variable?: (name: string) => string;
  /** a structured reference: the table's name, empty where left out, and what stands between the outer brackets */
  reference: (table: string, content: string) => string;
}

/** One bracket that is still open: whose it is, which argument we are in, and the names introduced so far. */
interface Frame {
  name: string;
  argument: number;
  variables: Set<string>;
}

const opaque = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?/y;
const word = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;

export function scan(formula: string, rewrite: Rewrite): string {
  const frames: Frame[] = [];
  let result = "";
  let at = 0;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(formula)?.[0];
  };

  while (at < formula.length) {
    const text = match(opaque);
    const name = text === undefined ? match(word) : undefined;
    if (text !== undefined) {
      result += text;
      at += text.length;
    } else if (name !== undefined) {
      at += name.length;
      const next = formula[at];
      if (next === "(") {
        frames.push(frameOf(bare(name)));
        result += `${rewrite.call(name)}(`;
        at += 1;
      } else if (next === "[") {
        const content = bracketed(formula, at);
        result += rewrite.reference(name, content);
        at += content.length + 2;
      } else {
        if (introduces(frames.at(-1), formula, at)) frames.at(-1)?.variables.add(bare(name));
        const known = frames.some((frame) => frame.variables.has(bare(name)));
        result +=
          known && rewrite.variable ? rewrite.variable(name) : (rewrite.word?.(name) ?? name);
      }
    } else if (formula[at] === "[" && !/^\[\d+\]/.test(formula.slice(at))) {
      const content = bracketed(formula, at);
      result += rewrite.reference("", content);
      at += content.length + 2;
    } else {
      const sign = formula[at] ?? "";
      if (sign === "(" || sign === "{") frames.push(frameOf(""));
      if (sign === ")" || sign === "}") frames.pop();
      const frame = frames.at(-1);
      if (sign === "," && frame) frame.argument += 1;
      result += sign;
      at += 1;
    }
  }
  return result;
}

function frameOf(name: string): Frame {
  return { name, argument: 0, variables: new Set() };
}

function bare(name: string): string {
  return name.replace(/^(_xlfn\.|_xlws\.|_xlpm\.)+/i, "").toUpperCase();
}

/** Whether a word that ends at `end` is a new name: every second argument of LET, all but the last of LAMBDA. */
function introduces(frame: Frame | undefined, formula: string, end: number): boolean {
  if (!/^\s*,/.test(formula.slice(end))) return false;
  if (frame?.name === "LET") return frame.argument % 2 === 0;
  return frame?.name === "LAMBDA";
}

/** What stands between the bracket at `start` and its partner; an apostrophe hides the sign after it. */
function bracketed(formula: string, start: number): string {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const sign = formula[at];
    if (sign === "'") at += 1;
    else if (sign === "[") depth += 1;
    else if (sign === "]" && --depth === 0) return formula.slice(start + 1, at);
  }
  return formula.slice(start + 1);
}

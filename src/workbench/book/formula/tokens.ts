/**
 * Cuts a formula into the pieces that renaming and translating care about. Joining the texts of all tokens gives the
 * formula back unchanged, whatever it holds.
 */

export type Token =
  /** a string, a number, an operator, a space: never looked into */
  | { kind: "plain"; text: string }
  /** a sheet's name with its "!" */
  | { kind: "sheet"; text: string }
  /** the name of a function, with the "(" still to come */
  | { kind: "function"; text: string }
  /** a cell, a defined name, a table on its own, TRUE */
  | { kind: "word"; text: string }
  /** Table[…], or […] inside a table; body is what stands between the outer brackets */
  | { kind: "structured"; text: string; table: string; body: string };

const wordStart = /[\p{L}_\\$]/u;
const wordPart = /[\p{L}\p{N}\p{M}_.\\?$]/u;

export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (end: number) => {
    const text = formula.slice(at, end);
    at = end;
    return text;
  };
  while (at < formula.length) {
    const char = formula[at];
    if (char === '"') {
      tokens.push({ kind: "plain", text: take(endOfQuoted(formula, at, '"')) });
    } else if (char === "'") {
      const end = endOfQuoted(formula, at, "'");
      if (formula[end] === "!") tokens.push({ kind: "sheet", text: take(end + 1) });
      else tokens.push({ kind: "plain", text: take(end) });
    } else if (char === "[") {
      const end = endOfBrackets(formula, at);
      const text = take(end);
      tokens.push({ kind: "structured", text, table: "", body: text.slice(1, -1) });
    } else if (/[0-9.]/.test(char)) {
      const number = /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?/i.exec(formula.slice(at));
      tokens.push({ kind: "plain", text: take(at + (number ? number[0].length : 1)) });
    } else if (wordStart.test(char)) {
      let end = at + 1;
      while (end < formula.length && wordPart.test(formula[end])) end++;
      tokens.push(wordAt(formula, at, end));
      at += tokens[tokens.length - 1].text.length;
    } else {
      tokens.push({ kind: "plain", text: take(at + 1) });
    }
  }
  return tokens;
}

export function join(tokens: Token[]): string {
  return tokens.map((token) => token.text).join("");
}

function wordAt(formula: string, start: number, end: number): Token {
  const word = formula.slice(start, end);
  const next = formula[end];
  if (next === "!") return { kind: "sheet", text: word + "!" };
  if (next === "(") return { kind: "function", text: word };
  if (next === "[") {
    const close = endOfBrackets(formula, end);
    const body = formula.slice(end + 1, close - 1);
    return { kind: "structured", text: formula.slice(start, close), table: word, body };
  }
  return { kind: "word", text: word };
}

/** the place after the closing quote; a doubled quote does not close */
function endOfQuoted(formula: string, start: number, quote: string): number {
  let at = start + 1;
  while (at < formula.length) {
    if (formula[at] === quote) {
      if (formula[at + 1] !== quote) return at + 1;
      at++;
    }
    at++;
  }
  return formula.length;
}

/** the place after the bracket that closes the one at `start`; an apostrophe takes the next character as it is */
function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === "[") depth++;
    else if (formula[at] === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

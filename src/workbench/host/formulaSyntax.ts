/** The grammar of formulas, as far as it takes to tell one that Excel would refuse. */

export interface Token {
  kind:
    | "operand"
    | "structured"
    | "function"
    | "operator"
    | "prefix"
    | "postfix"
    | "open"
    | "close"
    | "comma"
    | "row"
    | "openArray"
    | "closeArray";
  text: string;
  /** the sheet that a reference names */
  sheet?: string;
}

const PATTERNS: [Token["kind"], RegExp][] = [
  ["operand", /"(?:[^"]|"")*"/y],
  ["operand", /#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)/iy],
  ["operand", /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}\d:!])/iuy],
  ["function", /[\p{L}_\\][\p{L}\p{N}_.\\]*\(/uy],
  ["operand", /\$?\d{1,7}:\$?\d{1,7}/y],
  [
    "operand",
    /(?:\$?[A-Z]{1,3}\$?\d{1,7}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.]))(?![\p{L}\p{N}_.(])/iuy,
  ],
  ["operand", /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy],
  ["operator", /<=|>=|<>|[-+*/^&=<>:]/y],
  ["prefix", /@/y],
  ["postfix", /[%#]/y],
  ["open", /\(/y],
  ["close", /\)/y],
  ["comma", /,/y],
  ["row", /;/y],
  ["openArray", /\{/y],
  ["closeArray", /\}/y],
];

const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+(?::[\p{L}\p{N}_.]+)?))!/uy;

/** undefined where a character has no place in a formula */
export function formulaTokens(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text[at]!)) {
      at += 1;
      continue;
    }
    const read = structuredAt(text, at) ?? sheetAt(text, at) ?? plainAt(text, at);
    if (!read) return undefined;
    tokens.push(read.token);
    at = read.end;
  }
  return tokens;
}

interface Read {
  token: Token;
  end: number;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function plainAt(text: string, at: number): Read | undefined {
  for (const [kind, pattern] of PATTERNS) {
    const found = match(pattern, text, at);
    if (found) return { token: { kind, text: found[0] }, end: at + found[0].length };
  }
  return undefined;
}

function sheetAt(text: string, at: number): Read | undefined {
  const found = match(SHEET, text, at);
  if (!found) return undefined;
  const sheet = found[1]?.replaceAll("''", "'") ?? found[2]!;
  const rest = plainAt(text, at + found[0].length);
  if (rest?.token.kind !== "operand") return undefined;
  return { token: { ...rest.token, sheet }, end: rest.end };
}

/** Table[…] or […], brackets within brackets */
function structuredAt(text: string, at: number): Read | undefined {
  const name = match(/[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\[)/uy, text, at)?.[0] ?? "";
  if (text[at + name.length] !== "[") return undefined;
  let depth = 0;
  for (let end = at + name.length; end < text.length; end++) {
    const character = text[end];
    if (character === "'") end += 1;
    else if (character === "[") depth += 1;
    else if (character === "]" && --depth === 0) {
      return { token: { kind: "structured", text: text.slice(at, end + 1) }, end: end + 1 };
    }
  }
  return undefined;
}

/** operands and operators take turns, and what opens closes */
export class FormulaSyntax {
  private at = 0;

  constructor(private readonly tokens: Token[]) {}

  isSound(): boolean {
    return this.expression() && this.at === this.tokens.length;
  }

  private get kind(): Token["kind"] | undefined {
    return this.tokens[this.at]?.kind;
  }

  private take(kind: Token["kind"]): boolean {
    if (this.kind !== kind) return false;
    this.at += 1;
    return true;
  }

  private expression(): boolean {
    do {
      if (!this.operand()) return false;
    } while (this.take("operator") || this.startsOperand());
    return true;
  }

  /** two references side by side mean what they share */
  private startsOperand(): boolean {
    return this.kind === "operand" || this.kind === "structured" || this.kind === "function";
  }

  private operand(): boolean {
    while (this.take("prefix") || this.isSign()) continue;
    if (!this.primary()) return false;
    while (this.take("postfix")) continue;
    return true;
  }

  private isSign(): boolean {
    const token = this.tokens[this.at];
    const signs = token?.kind === "operator" && (token.text === "-" || token.text === "+");
    if (signs) this.at += 1;
    return Boolean(signs);
  }

  private primary(): boolean {
    if (this.take("operand") || this.take("structured")) return true;
    if (this.take("function")) return this.args() && this.calledAgain();
    if (this.take("openArray")) return this.array();
    return this.take("open") && this.union();
  }

  /** LAMBDA(…)(…) */
  private calledAgain(): boolean {
    return this.take("open") ? this.args() && this.calledAgain() : true;
  }

  /** any argument may be left out */
  private args(): boolean {
    for (;;) {
      if (this.take("close")) return true;
      if (this.take("comma")) continue;
      if (!this.expression()) return false;
      if (this.kind !== "comma" && this.kind !== "close") return false;
      if (this.kind === "comma") this.at += 1;
    }
  }

  private union(): boolean {
    do {
      if (!this.expression()) return false;
    } while (this.take("comma"));
    return this.take("close");
  }

  /** constants only */
  private array(): boolean {
    do {
      while (this.isSign()) continue;
      if (!this.take("operand")) return false;
    } while (this.take("comma") || this.take("row"));
    return this.take("closeArray");
  }
}

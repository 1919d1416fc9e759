/** Reads XML with the places of its elements, so that a part is changed where it must be and stays as it is elsewhere. */
import { SaxesParser } from "saxes";
import { Trouble } from "../types";

export interface Opening {
  /** the name without its prefix */
  name: string;
  attributes: Record<string, string>;
  /** from "<" to after ">" */
  start: number;
  end: number;
  selfClosing: boolean;
}

export interface Closing {
  name: string;
  start: number;
  end: number;
}

export interface Visitor {
  open?(element: Opening): void;
  close?(element: Closing): void;
  /** a run of text, its entities resolved */
  text?(text: string): void;
}

/** Far more than any part of a workbook nests its elements. */
const deepest = 1_000;

/** Goes through a part from front to back. A Trouble "fileDamaged" where it is no well-formed XML. */
export function walk(xml: string, visitor: Visitor): void {
  const parser = new SaxesParser();
  const fail = (cause: Error): never => {
    throw new Trouble("fileDamaged", {}, { cause });
  };
  parser.on("error", fail);
  // no part of a workbook declares a document type; one that does has entities of its own in mind
  parser.on("doctype", () => fail(new Error("document type")));
  let depth = 0;
  parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
    depth += 1;
    if (depth > deepest) fail(new Error("nested too deeply"));
    const end = parser.position;
    const start = xml.lastIndexOf("<", end - 1);
    visitor.open?.({ name: local(name), attributes, start, end, selfClosing: isSelfClosing });
    if (isSelfClosing) visitor.close?.({ name: local(name), start, end });
  });
  parser.on("closetag", ({ name, isSelfClosing }) => {
    depth -= 1;
    if (isSelfClosing) return;
    const end = parser.position;
    visitor.close?.({ name: local(name), start: xml.lastIndexOf("<", end - 1), end });
  });
  if (visitor.text) {
    parser.on("text", (text) => visitor.text?.(text));
    parser.on("cdata", (text) => visitor.text?.(text));
  }
  parser.write(xml).close();
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Changes to a text, told in any order by the places of the original. */
export class Edits {
  private readonly list: { start: number; end: number; text: string }[] = [];

  get count(): number {
    return this.list.length;
  }

  replace(start: number, end: number, text: string): void {
    this.list.push({ start, end, text });
  }

  apply(original: string): string {
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of this.list.sort((one, other) => one.start - other.start)) {
      pieces.push(original.slice(at, start), text);
      at = end;
    }
    pieces.push(original.slice(at));
    return pieces.join("");
  }
}

export function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** A text as it stands in an attribute between double quotes. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;");
}

/** The opening tag's text with an attribute set, or taken out where the value is undefined. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const present = new RegExp(`\\s${name}=("[^"]*"|'[^']*')`);
  const bare = tag.replace(present, "");
  return value === undefined
    ? bare
    : bare.replace(/\s*(\/?>)$/, (_, end: string) => ` ${name}="${escapeAttribute(value)}"${end}`);
}

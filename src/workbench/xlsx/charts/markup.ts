/** XML written and read, as far as the parts of charts need it. */
import { SaxesParser } from "saxes";

export type Content = string | false | undefined | Content[];

/** An element; content that is missing is left out. The texts in `content` are markup already. */
export function tag(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  ...content: Content[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join("");
  const inner = content
    .flat(Infinity as 1)
    .filter(Boolean)
    .join("");
  return inner === "" ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** <c:name val="…"/> */
export function val(name: string, value: string | number): string {
  return tag(`c:${name}`, { val: value });
}

export function escaped(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

export function document(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

export interface Element {
  /** without its prefix */
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** The root element. @throws where the text is no XML */
export function parsed(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (reason) => {
    throw reason;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name: localName(name), attributes, children: [], text: "" };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    open.at(-1)!.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  return root.children[0]!;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The element that the names lead to, the first one of each. */
export function child(element: Element | undefined, ...names: string[]): Element | undefined {
  return names.reduce((found, name) => found?.children.find((each) => each.name === name), element);
}

export function children(element: Element | undefined, name: string): Element[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

/** the val of the element that the names lead to */
export function valOf(element: Element | undefined, ...names: string[]): string | undefined {
  return child(element, ...names)?.attributes["val"];
}

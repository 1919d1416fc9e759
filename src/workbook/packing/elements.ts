/** Elements of a part with their places: found by name, or as the parts of the whole, to be changed where they stand. */
import { setText, textOf, type Parts } from "../sharing/archive";
import { Edits, walk } from "../sharing/markup";

export interface Found {
  /** without its prefix */
  name: string;
  attributes: Record<string, string>;
  /** from "<" of the opening tag to after ">" of the closing one */
  start: number;
  end: number;
  /** after the opening tag, and before the closing one; the same as `end` in an element that closes itself */
  innerStart: number;
  innerEnd: number;
  /** all text within, its entities resolved */
  text: string;
}

/** Elements of these names, from front to back; one within another of them comes before it. */
export function elementsOf(xml: string, names: readonly string[]): Found[] {
  const found: Found[] = [];
  const open: Found[] = [];
  walk(xml, {
    open({ name, attributes, start, end }) {
      if (!names.includes(name)) return;
      open.push({ name, attributes, start, end, innerStart: end, innerEnd: end, text: "" });
    },
    text(text) {
      for (const each of open) each.text += text;
    },
    close({ name, start, end }) {
      const current = open.at(-1);
      if (current?.name !== name) return;
      open.pop();
      const closesItself = start === current.start;
      found.push({ ...current, end, innerEnd: closesItself ? end : start });
    },
  });
  return found;
}

/** What stands directly within the part's root, in order, without its text; and where the root itself opens and closes. */
export function childrenOf(xml: string): { root: Found; children: Found[] } {
  const children: Found[] = [];
  const path: Found[] = [];
  let root: Found | undefined;
  walk(xml, {
    open({ name, attributes, start, end }) {
      path.push({ name, attributes, start, end, innerStart: end, innerEnd: end, text: "" });
    },
    close({ start, end }) {
      const closed = path.pop()!;
      const whole = { ...closed, end, innerEnd: start === closed.start ? end : start };
      if (path.length === 1) children.push(whole);
      else if (path.length === 0) root = whole;
    },
  });
  return { root: root!, children };
}

/** A sheet's part without its cells, with as many signs as before: quick to go through, and its places are the same. */
export function withoutCells(xml: string): string {
  return xml.replace(/<([\w-]+:)?sheetData\b[^]*<\/\1sheetData>/, (cells, prefix = "") => {
    const [open, close] = [`<${prefix}sheetData>`, `</${prefix}sheetData>`];
    return open + " ".repeat(cells.length - open.length - close.length) + close;
  });
}

/** Changes a part by what `change` notes down; a part that is missing, or needs no change, stays as it is. */
export function editPart(
  parts: Parts,
  path: string,
  change: (xml: string, edits: Edits) => void
): void {
  const xml = textOf(parts, path);
  if (xml === undefined) return;
  const edits = new Edits();
  change(xml, edits);
  if (edits.count > 0) setText(parts, path, edits.apply(xml));
}

/** The opening tag of an element, as it stands in the part. */
export function tagOf(xml: string, { start, innerStart }: Found): string {
  return xml.slice(start, innerStart);
}

/** What stands before the name in a tag: "x:" in <x:row>, mostly nothing. */
export function prefixOf(tag: string): string {
  return /^<([\w-]+:)?/.exec(tag)?.[1] ?? "";
}

/** Elements that have no prefix yet, with this one. */
export function prefixed(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
}

export function attributeOf(attributes: Record<string, string>, name: string): string | undefined {
  return Object.entries(attributes).find(([key]) => key.replace(/^.*:/, "") === name)?.[1];
}

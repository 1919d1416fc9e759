/** Charts that draw cells which are left out: they keep what they show as numbers of their own. */
import { escapeText, type Edits } from "../sharing/markup";
import { elementsOf } from "./elements";

const literals: Record<string, { cache: string; literal: string }> = {
  numRef: { cache: "numCache", literal: "numLit" },
  strRef: { cache: "strCache", literal: "strLit" },
};

const kinds = ["title", "tx", "numRef", "strRef", "f", "numCache", "strCache", "v"];

/** Notes down what must change in a chart's part. */
export function keepDrawn(xml: string, edits: Edits, reads: (formula: string) => boolean): void {
  const all = elementsOf(xml, kinds);
  for (const reference of all) {
    const kind = literals[reference.name];
    if (!kind) continue;
    const inside = all.filter(({ start, end }) => start > reference.start && end < reference.end);
    const formula = inside.find(({ name }) => name === "f");
    const cache = inside.find(({ name }) => name === kind.cache);
    if (!formula || !cache || !reads(formula.text)) continue;
    const around = (name: string) =>
      all.some(
        (each) => each.name === name && each.start < reference.start && each.end > reference.end
      );
    const prefix = /^<([\w-]+:)?/.exec(xml.slice(reference.start))?.[1] ?? "";
    const value = inside.find(({ name }) => name === "v")?.text ?? "";
    const content = xml.slice(cache.innerStart, cache.innerEnd);
    const literal = around("title")
      ? richText(prefix, value)
      : around("tx")
        ? `<${prefix}v>${escapeText(value)}</${prefix}v>`
        : `<${prefix}${kind.literal}>${content}</${prefix}${kind.literal}>`;
    edits.replace(reference.start, reference.end, literal);
  }
}

function richText(prefix: string, text: string): string {
  const space = "http://schemas.openxmlformats.org/drawingml/2006/main";
  return (
    `<${prefix}rich><a:bodyPr xmlns:a="${space}"/><a:p xmlns:a="${space}"><a:r>` +
    `<a:t>${escapeText(text)}</a:t></a:r></a:p></${prefix}rich>`
  );
}

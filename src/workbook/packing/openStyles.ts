/** The styles of cells, and for each a twin that a protected sheet leaves open to typing. */
import { textOf, type Parts } from "../sharing/archive";
import { escapeText, withAttribute } from "../sharing/markup";
import { editPart, elementsOf, tagOf, type Found } from "./elements";

export interface OpenStyles {
  isOpen(style: number): boolean;
  /** the number of the style that looks the same and is open */
  opened(style: number): number;
  /** writes the styles that were asked for into the file */
  save(): void;
}

export function openStyles(parts: Parts, path: string): OpenStyles {
  const xml = textOf(parts, path) ?? "<styleSheet/>";
  const [list] = elementsOf(xml, ["cellXfs"]);
  const styles = elementsOf(xml, ["xf"]).filter(
    ({ start, end }) => list !== undefined && start > list.start && end < list.end
  );
  const protections = elementsOf(xml, ["protection"]);
  const protectionOf = ({ start, end }: Found) =>
    protections.find((each) => each.start > start && each.end < end);
  const open = styles.map((style) =>
    /^(0|false)$/.test(protectionOf(style)?.attributes.locked ?? "")
  );
  const added: string[] = [];
  const twins = new Map<number, number>();

  return {
    isOpen: (style) => open[style] ?? false,
    opened(style) {
      if (open[style] || !styles[style]) return style;
      const known = twins.get(style);
      if (known !== undefined) return known;
      const number = styles.length + added.length;
      added.push(openTwin(xml, styles[style], protectionOf(styles[style])));
      twins.set(style, number);
      return number;
    },
    save() {
      if (!list || added.length === 0) return;
      editPart(parts, path, (_, edits) => {
        const tag = withAttribute(tagOf(xml, list), "count", String(styles.length + added.length));
        edits.replace(list.start, list.innerStart, tag);
        edits.replace(list.innerEnd, list.innerEnd, added.join(""));
      });
    },
  };
}

/** Within a style stand alignment, protection and extensions, in this order. */
function openTwin(xml: string, style: Found, protection: Found | undefined): string {
  const prefix = /^<([\w-]+:)?/.exec(xml.slice(style.start))?.[1] ?? "";
  const tag = withAttribute(tagOf(xml, style), "applyProtection", "1").replace(/\s*\/>$/, ">");
  const inner = protection
    ? xml.slice(style.innerStart, protection.start) + xml.slice(protection.end, style.innerEnd)
    : xml.slice(style.innerStart, style.innerEnd);
  const end = /<(?:[\w-]+:)?alignment\b[^>]*(?:\/>|>[^<]*<\/(?:[\w-]+:)?alignment>)/.exec(inner);
  const at = end ? end.index + end[0].length : 0;
  const unlocked = `<${prefix}protection locked="${escapeText("0")}"/>`;
  return `${tag}${inner.slice(0, at)}${unlocked}${inner.slice(at)}</${prefix}xf>`;
}

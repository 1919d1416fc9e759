/** What a sheet's rules, links and pictures say about cells that are left out: said without them, or taken back. */
import { escapeText, withAttribute, type Edits } from "../sharing/markup";
import { elementsOf, tagOf, withoutCells, type Found } from "./elements";
import type { Meanings } from "./meanings";

export interface Gone {
  reads: (formula: string) => boolean;
  /** as `reads`, but names that stand for one cell go on as constants */
  readsLost: (formula: string) => boolean;
  meanings: Meanings;
}

const kinds = [
  ...["cfRule", "cfvo", "formula", "dataValidation", "formula1", "formula2"],
  ...["hyperlinks", "hyperlink", "sparkline", "f"],
];

/** Notes down all that must change on a sheet; cells are not looked at. */
export function changeRules(xml: string, edits: Edits, gone: Gone): void {
  const all = elementsOf(withoutCells(xml), kinds);
  const within = (outer: Found, ...names: string[]) =>
    all.filter(
      ({ name, start, end }) =>
        names.includes(name) && start > outer.start && end <= outer.end && start >= outer.innerStart
    );
  const inner = (each: Found, text: string) => edits.replace(each.innerStart, each.innerEnd, text);
  for (const element of all) {
    const { name, attributes } = element;
    if (name === "cfRule") {
      for (const formula of within(element, "formula", "f"))
        if (gone.readsLost(formula.text)) inner(formula, isLimit(formula, all) ? "0" : "FALSE");
    } else if (name === "cfvo" && attributes.val && gone.readsLost(attributes.val)) {
      const tag = withAttribute(tagOf(xml, element), "type", "num");
      edits.replace(element.start, element.innerStart, withAttribute(tag, "val", "0"));
    } else if (name === "dataValidation") {
      changeValidation(xml, edits, element, within(element, "formula1", "formula2"), gone);
    } else if (name === "sparkline") {
      for (const formula of within(element, "f"))
        if (gone.readsLost(formula.text)) edits.replace(formula.start, formula.end, "");
    } else if (name === "hyperlinks") {
      const links = within(element, "hyperlink");
      const dead = links.filter(
        (link) => link.attributes.location !== undefined && gone.reads(link.attributes.location)
      );
      if (dead.length === links.length) edits.replace(element.start, element.end, "");
      else for (const link of dead) edits.replace(link.start, link.end, "");
    }
  }
}

/** Whether the formula is a limit of bars, icons or colours, not a condition. */
function isLimit(formula: Found, all: readonly Found[]): boolean {
  return all.some(
    ({ name, start, end }) => name === "cfvo" && start < formula.start && end > formula.end
  );
}

/** the most that Excel takes in a list which stands in the rule itself */
const longestList = 255;

/** A list goes on as a list of its own where that is short enough; any other check of what is not there is lifted. */
function changeValidation(
  xml: string,
  edits: Edits,
  validation: Found,
  formulas: readonly Found[],
  { readsLost, meanings }: Gone
): void {
  if (!formulas.some(({ text }) => readsLost(text))) return;
  const [first] = formulas;
  const items = validation.attributes.type === "list" ? meanings.texts(first.text) : undefined;
  const list = items?.join(",") ?? "";
  const isWritable =
    list !== "" && list.length <= longestList && !items!.some((item) => /[,"]/.test(item));
  if (isWritable) {
    const quoted = escapeText(`"${list}"`);
    const inXm = /^<\w+:/.test(tagOf(xml, first));
    edits.replace(first.innerStart, first.innerEnd, inXm ? `<xm:f>${quoted}</xm:f>` : quoted);
    return;
  }
  const tag = tagOf(xml, validation);
  const open = withAttribute(withAttribute(tag, "type", undefined), "operator", undefined);
  edits.replace(validation.start, validation.innerStart, open);
  for (const { start, end } of formulas) edits.replace(start, end, "");
}

/** Every word of the rules' formulas, in lower case: the names on which they rest are among them. */
export function wordsInRules(xml: string): string[] {
  const formulas = elementsOf(withoutCells(xml), ["formula", "formula1", "formula2", "f", "cfvo"]);
  return formulas.flatMap(({ text, attributes: { val = "" } }) =>
    [...`${text} ${val}`.toLowerCase().matchAll(/[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu)].map(
      ([word]) => word
    )
  );
}

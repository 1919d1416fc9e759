/** The workbook's own part, once sheets are left out: its list of sheets, its names, what was in front. */
import type { Parts } from "../sharing/archive";
import { escapeText, withAttribute, type Edits } from "../sharing/markup";
import { relationsOf } from "../sharing/relations";
import { withFixedSpills, type Spills } from "../sharing/spills";
import { forgetCaches } from "./caches";
import { childrenOf, editPart, elementsOf, tagOf, type Found } from "./elements";
import type { ListedSheet } from "./workbookSheets";

export interface Change {
  /** the sheets as they were, and those that stay in their new order */
  listed: readonly ListedSheet[];
  kept: readonly ListedSheet[];
  reads: (formula: string) => boolean;
  /** what names stand for that led to one cell, by name in lower case */
  constants: ReadonlyMap<string, string>;
  spills: Spills;
  /** parts that go, to which the workbook's part leads */
  dropped: ReadonlySet<string>;
}

export function changeWorkbook(parts: Parts, path: string, change: Change): void {
  const ids = new Set(
    relationsOf(parts, path)
      .filter(({ target }) => change.dropped.has(target))
      .map(({ id }) => id)
  );
  editPart(parts, path, (xml, edits) => {
    for (const child of childrenOf(xml).children) {
      if (child.name === "sheets") {
        const elements = change.kept.map(({ element }) =>
          withAttribute(element, "state", undefined)
        );
        edits.replace(child.innerStart, child.innerEnd, elements.join(""));
      } else if (child.name === "definedNames") {
        const names = elementsOf(xml, ["definedName"]).flatMap((name) =>
          nameAfter(xml, name, change)
        );
        if (names.length > 0) edits.replace(child.innerStart, child.innerEnd, names.join(""));
        else edits.replace(child.start, child.end, "");
      } else if (child.name === "customWorkbookViews") {
        // views of single users, which name sheets by their numbers
        edits.replace(child.start, child.end, "");
      }
    }
    showFirst(xml, edits);
    forgetCaches(xml, edits, ids);
  });
}

/** The name's element as it goes on; nothing where what it stood for is left out. */
function nameAfter(xml: string, element: Found, change: Change): string[] {
  const { listed, kept, reads, constants, spills } = change;
  const { localSheetId: scope, name = "" } = element.attributes;
  const place = scope === undefined ? undefined : kept.indexOf(listed[Number(scope)]);
  if (place === -1) return [];
  const constant = constants.get(name.toLowerCase());
  const isLost = reads(element.text);
  if (isLost && constant === undefined) return [];
  const formula = isLost ? constant! : withFixedSpills(element.text, undefined, spills);
  const open = tagOf(xml, element);
  const tag = place === undefined ? open : withAttribute(open, "localSheetId", String(place));
  return [`${tag}${escapeText(formula)}</definedName>`];
}

function showFirst(xml: string, edits: Edits): void {
  for (const view of elementsOf(xml, ["workbookView"])) {
    const tag = withAttribute(tagOf(xml, view), "firstSheet", undefined);
    edits.replace(view.start, view.innerStart, withAttribute(tag, "activeTab", undefined));
  }
}

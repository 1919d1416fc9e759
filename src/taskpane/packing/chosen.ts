/** Which pages make up a pack, and in which order: sheets by their names, and pages of the pack's own. */
import type { Language } from "../../locales";
import { packingTexts } from "../../locales/packing";
import type { TemplateId } from "../../templates/plan";
import type { OwnKind, OwnOrder } from "../../workbook/packing/ownOrder";
import type { LoopState } from "../../workbook/types";

/** No sheet's name has a colon, so that a page of the pack's own is told from every sheet. */
const ownPages = [":meeting", ":findings"] as const satisfies `:${OwnKind}`[];
type OwnPage = (typeof ownPages)[number];

export function isOwn(page: string): page is OwnPage {
  return ownPages.some((each) => each === page);
}

function kindOf(page: OwnPage): OwnKind {
  return page.slice(1) as OwnKind;
}

/** What a review goes through, in its order. */
const usual: readonly (TemplateId | OwnPage)[] = [
  ":meeting",
  "dashboard",
  ":findings",
  "status",
  "scorecard",
  "tasks",
  "review",
];

/** What a review usually goes through, as far as the workbook has it; without any of that its first sheet. */
export function usualPages({ held, sheetNames }: LoopState): string[] {
  const pages = usual.flatMap((page) =>
    isOwn(page) ? page : (held.find(({ template }) => template === page)?.sheetName ?? [])
  );
  const hasSheet = pages.some((page) => !isOwn(page));
  return hasSheet ? [...new Set(pages)] : sheetNames.slice(0, 1);
}

/** Everything that could be a page and is none. */
export function otherPages({ sheetNames }: LoopState, pages: readonly string[]): string[] {
  return [...ownPages, ...sheetNames].filter((page) => !pages.includes(page));
}

export function sheetsOf(pages: readonly string[]): string[] {
  return pages.filter((page) => !isOwn(page));
}

/** How a page is called in the pane. */
export function pageName(page: string, language: Language): string {
  return isOwn(page) ? packingTexts[language].own[kindOf(page)] : page;
}

export function ownOrderOf(
  pages: readonly string[],
  { held }: LoopState,
  language: Language
): OwnOrder {
  return {
    language,
    pages: pages.flatMap((page, index) =>
      isOwn(page) ? { kind: kindOf(page), at: sheetsOf(pages.slice(0, index)).length } : []
    ),
    topics: Object.fromEntries(held.map(({ sheetName, template }) => [sheetName, template])),
  };
}

/** The order after a page has changed places with the one before it. */
export function movedUp(pages: readonly string[], page: string): string[] {
  const at = pages.indexOf(page);
  const moved = [...pages];
  if (at > 0) [moved[at - 1], moved[at]] = [page, pages[at - 1]];
  return moved;
}

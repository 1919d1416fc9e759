/** Which sheets make up a pack, and in which order. */
import type { TemplateId } from "../../templates/plan";
import type { LoopState } from "../../workbook/types";

/** What a review goes through, in its order. */
const usual: readonly TemplateId[] = ["dashboard", "status", "scorecard", "tasks", "review"];

/** The sheets of the workbook that a review usually goes through; without any of them the workbook's first sheet. */
export function usualPages({ held, sheetNames }: LoopState): string[] {
  const pages = usual.flatMap(
    (template) => held.find((each) => each.template === template)?.sheetName ?? []
  );
  return pages.length > 0 ? [...new Set(pages)] : sheetNames.slice(0, 1);
}

/** The order after a page has changed places with the one before it. */
export function movedUp(pages: readonly string[], page: string): string[] {
  const at = pages.indexOf(page);
  const moved = [...pages];
  if (at > 0) [moved[at - 1], moved[at]] = [page, pages[at - 1]];
  return moved;
}

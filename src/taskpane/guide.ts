/** The user guide beside the pane: its parts, and where each page of the pane is told about. */
import type { Language } from "../locales";
import { stepOf } from "./loop";
import type { Page } from "./state/page";

/** The guide's chapters, in their order; scripts/guide.ts gives them these names in the page. */
export const chapters = [
  "begin",
  "data",
  "target",
  "breakdown",
  "status",
  "strategy",
  "tasks",
  "track",
  "reward",
  "review",
  "check",
  "share",
  "pack",
  "returning",
  "functions",
  "shortcuts",
  "trouble",
] as const;

export type Chapter = (typeof chapters)[number];

/** The guide's page, beside the pane's own. */
export function guideAddress(language: Language, chapter?: Chapter): string {
  return `guide/${language}.html${chapter ? `#${chapter}` : ""}`;
}

/** Where the guide speaks of a page. */
export function chapterOf(page: Page): Chapter | undefined {
  switch (page.name) {
    case "home":
    case "setUp":
      return "begin";
    case "template":
      return stepOf(page.template);
    case "importing":
      return "data";
    case "standing":
    case "warnings":
      return "track";
    case "findings":
    case "closing":
      return "review";
    case "map":
      return "check";
    case "help":
      return undefined;
    default:
      return page.name;
  }
}

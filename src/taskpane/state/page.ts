import type { TemplateId } from "../../templates/plan";

/** Where in the pane the user is. */
export type Page =
  | { name: "home" }
  | { name: "check" }
  | { name: "help" }
  | { name: "template"; template: TemplateId };

/** The same text for the same page, so that a change of page can be told. */
export function pageKey(page: Page): string {
  return page.name === "template" ? `template ${page.template}` : page.name;
}

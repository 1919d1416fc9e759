import type { FunctionId } from "../../functions/catalogue";
import type { TemplateId } from "../../templates/plan";
import type { ActiveCell } from "../../workbook/types";
import type { ToolId } from "../tools";

/** Where in the pane the user is. */
export type Page =
  | { name: "home" }
  | { name: "setUp" }
  | { name: "check" }
  | { name: "help" }
  | { name: ToolId }
  | FunctionsPage
  | { name: "template"; template: TemplateId };

export interface FunctionsPage {
  name: "functions";
  /** what is searched for; kept while a function is open, for the way back */
  search?: string;
  /** the function that is open; all of them where it is missing */
  id?: FunctionId;
  /** the cell whose formula is being edited */
  edit?: Required<ActiveCell>;
}

/** The same text for the same page, so that a change of page can be told. */
export function pageKey(page: Page): string {
  switch (page.name) {
    case "template":
      return `template ${page.template}`;
    case "functions":
      return ["functions", page.id, page.edit?.sheetName, page.edit?.address].join(" ");
    default:
      return page.name;
  }
}

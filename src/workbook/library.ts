/** The templates as the workbook is given them: what it takes to find their sheets at once, the rest when it is needed. */
import type { TemplateId } from "../templates/plan";
import type { Templates } from "./state";

export interface Library {
  /** by template: the tables by which its sheet is found, the main one first */
  tables: Readonly<Partial<Record<TemplateId, readonly string[]>>>;
  /** fetches the templates; the same ones every time */
  load(): Promise<Templates>;
}

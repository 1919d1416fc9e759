/** Everything that the pane and the ribbon may ask of Excel. */
import { tableNames } from "../templates/tables";
import type { Workbook } from "./types";
import { createWorkbook } from "./workbook";

export const workbook: Workbook = createWorkbook({
  tables: tableNames,
  // Fetched when something is inserted, previewed or checked: the pane's first page does without them.
  load: async () => (await import("../templates")).templates,
});

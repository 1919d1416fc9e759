/** Everything that the pane and the ribbon may ask of Excel. */
import { templates } from "../templates";
import type { Workbook } from "./types";
import { createWorkbook } from "./workbook";

export const workbook: Workbook = createWorkbook(templates);

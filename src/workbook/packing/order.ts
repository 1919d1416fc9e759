/** The order in which the parts of a sheet and of the workbook stand in their elements ([ECMA-376] part 1, 18.2, 18.3). */
import type { Edits } from "../sharing/markup";
import type { Found } from "./elements";

const worksheet = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr"],
  ...["sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState"],
  ...["dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting"],
  ...["dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter"],
  ...["rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags"],
  ...["drawing", "legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls"],
  ...["webPublishItems", "tableParts", "extLst"],
];

const workbook = [
  ...["fileVersion", "fileSharing", "workbookPr", "AlternateContent", "revisionPtr"],
  ...["workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences"],
  ...["definedNames", "calcPr"],
];

const orders: Record<string, readonly string[]> = { worksheet, workbook };

/** Notes down a new element of the root at the place that is its own; nothing like it may be there yet. */
export function insertElement(
  edits: Edits,
  { root, children }: { root: Found; children: readonly Found[] },
  name: string,
  text: string
): void {
  const order = orders[root.name] ?? [];
  const place = order.indexOf(name);
  const before = children.findLast((child) => {
    const at = order.indexOf(child.name);
    return at >= 0 && at < place;
  });
  const at = before?.end ?? root.innerStart;
  edits.replace(at, at, text);
}

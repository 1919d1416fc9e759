/** Copies of the workbook for colleagues; fetched when one is made. */
import { makeCopy, type Copy } from "./copy";
import { readDocument } from "./document";

export { openDocument } from "./document";

/** The id in manifest.xml, by which a file tells whose task pane it holds. */
export const addinId = "b56f42fa-0c68-4bbc-bb22-965ac63803cf";

export async function copyOfDocument(formulas: "live" | "values"): Promise<Copy> {
  return makeCopy(await readDocument(), { formulas, addinId });
}

/** Saves the rows that could not come in as a file that Excel opens. */
import type { ImportingTexts } from "../../locales/importing";
import type { Fault } from "../../workbook/importing/types";

export async function saveFaults(faults: readonly Fault[], words: ImportingTexts): Promise<void> {
  const { default: Papa } = await import("papaparse");
  const rows = faults.map(({ line, column = "", content = "", reason }) => [
    line,
    column,
    content,
    words.faults[reason],
  ]);
  // The mark tells Excel that it is UTF-8; what looks like a formula is kept from being one.
  const text =
    "\ufeff" + Papa.unparse([words.preview.saveHeaders, ...rows], { escapeFormulae: true });
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = words.preview.saveName;
  link.click();
  URL.revokeObjectURL(url);
}

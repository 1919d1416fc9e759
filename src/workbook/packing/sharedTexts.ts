/** Texts that only cells of other sheets had: blanked, since the file keeps all texts in one part. */
import { textOf, type Parts } from "../sharing/archive";
import { walk } from "../sharing/markup";
import { sharedStringsPath } from "./cellContents";
import { editPart, elementsOf } from "./elements";

/** @param sheets paths of the sheets that stay; texts keep their numbers */
export function dropUnusedTexts(
  parts: Parts,
  workbookPath: string,
  sheets: readonly string[]
): void {
  const path = sharedStringsPath(parts, workbookPath);
  if (!path) return;
  const used = new Set<number>();
  for (const sheet of sheets) {
    let reading = false;
    let isShared = false;
    walk(textOf(parts, sheet) ?? "<none/>", {
      open({ name, attributes }) {
        if (name === "c") isShared = attributes.t === "s";
        reading = isShared && name === "v";
      },
      text(text) {
        if (reading) used.add(Number(text));
      },
      close() {
        reading = false;
      },
    });
  }
  editPart(parts, path, (xml, edits) =>
    elementsOf(xml, ["si"]).forEach(({ innerStart, innerEnd, start, end }, index) => {
      if (used.has(index)) return;
      if (innerStart === end) edits.replace(start, end, "<si><t/></si>");
      else edits.replace(innerStart, innerEnd, "<t/>");
    })
  );
}

/**
 * Locks a file against slips: formulas, headings and the order of the sheets stay as they are, cells to fill in are open.
 * No password is set, so that whoever must can unlock it in Excel; a protection that is there keeps what it says.
 */
import type { Parts } from "../sharing/archive";
import { withAttribute, type Edits } from "../sharing/markup";
import { relationsOf } from "../sharing/relations";
import { childrenOf, editPart, tagOf, withoutCells } from "./elements";
import { openInputs, tableBodies } from "./inputs";
import { openStyles } from "./openStyles";
import { insertElement } from "./order";
import { listedSheets } from "./workbookSheets";

export function lock(parts: Parts): void {
  const { workbookPath, sheets } = listedSheets(parts);
  const sheetStyles = relationsOf(parts, workbookPath).find(({ type }) => type === "styles");
  const styles = openStyles(parts, sheetStyles?.target ?? "");
  for (const { path, type } of sheets) {
    if (type !== "worksheet") continue;
    const bodies = tableBodies(parts, path);
    editPart(parts, path, (xml, edits) => {
      const isProtected = protect(withoutCells(xml), edits, "sheetProtection", sheetProtection);
      if (!isProtected) openInputs(xml, edits, styles, bodies);
    });
  }
  styles.save();
  editPart(parts, workbookPath, (xml, edits) =>
    protect(xml, edits, "workbookProtection", { lockStructure: "1" })
  );
}

/** In a file "1" forbids and "0" allows: widths, sorting and filtering remain free. */
const sheetProtection: Record<string, string> = {
  sheet: "1",
  objects: "1",
  scenarios: "1",
  formatColumns: "0",
  formatRows: "0",
  sort: "0",
  autoFilter: "0",
};

/** What a password leaves in a file, in the old way and the new one. */
const passwords = [
  ...["password", "algorithmName", "hashValue", "saltValue", "spinCount"],
  ...["workbookPassword", "workbookAlgorithmName", "workbookHashValue"],
  ...["workbookSaltValue", "workbookSpinCount"],
];

/**
 * Sets a protection. One that is in force stays as it is, with its password and what it allows, and gives true; one that is
 * only prepared comes into force without the password that was meant for it.
 */
function protect(
  xml: string,
  edits: Edits,
  name: string,
  attributes: Record<string, string>
): boolean {
  const part = childrenOf(xml);
  const present = part.children.find((child) => child.name === name);
  const [[switched, on]] = Object.entries(attributes);
  if (present && /^(1|true)$/.test(present.attributes[switched] ?? "")) return true;
  if (present) {
    const bare = passwords.reduce(
      (tag, each) => withAttribute(tag, each, undefined),
      tagOf(xml, present)
    );
    edits.replace(present.start, present.innerStart, withAttribute(bare, switched, on));
    return false;
  }
  const prefix = /^<([\w-]+:)?/.exec(xml.slice(part.root.start))?.[1] ?? "";
  const all = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  insertElement(edits, part, name, `<${prefix}${name}${all.join("")}/>`);
  return false;
}

/** Every sheet that the workbook lists, those of charts too, with its element in the workbook's part. */
import { Trouble } from "../types";
import { textOf, type Parts } from "../sharing/archive";
import { relationsOf } from "../sharing/relations";
import { attributeOf, elementsOf } from "./elements";

export interface ListedSheet {
  name: string;
  path: string;
  /** the last word of the relation's type: "worksheet", "chartsheet" */
  type: string;
  /** the element's text */
  element: string;
}

/** The path of the workbook's part and its sheets in order; a Trouble "fileDamaged" where there is none. */
export function listedSheets(parts: Parts): { workbookPath: string; sheets: ListedSheet[] } {
  const workbookPath = relationsOf(parts, "").find(({ type }) => type === "officeDocument")?.target;
  const xml = workbookPath && textOf(parts, workbookPath);
  if (!workbookPath || !xml) throw new Trouble("fileDamaged");
  const relations = relationsOf(parts, workbookPath);
  const sheets = elementsOf(xml, ["sheet"]).map(({ attributes, start, end }): ListedSheet => {
    const id = attributeOf(attributes, "id");
    const relation = relations.find((each) => each.id === id);
    if (!relation || !parts.has(relation.target)) throw new Trouble("fileDamaged");
    const { target: path, type } = relation;
    return { name: attributes.name ?? "", path, type, element: xml.slice(start, end) };
  });
  return { workbookPath, sheets };
}

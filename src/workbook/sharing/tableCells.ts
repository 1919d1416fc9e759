/** Takes all cells off the sheets but those of some tables, so that what reads the file meets nothing else. */
import { areaOf, type Area } from "../address";
import { editPart, elementsOf } from "../packing/elements";
import { textOf, type Parts } from "./archive";
import { walk } from "./markup";
import { relationsOf } from "./relations";
import { readWorkbook, type SheetPart } from "./workbookPart";

/** A Trouble "fileDamaged" where a sheet, or the texts that cells share, cannot be read to the end. */
export function keepTableCells(parts: Parts, tables: ReadonlySet<string>): void {
  const { path, sheets } = readWorkbook(parts);
  for (const { target, type } of relationsOf(parts, path))
    if (type === "sharedStrings" || type === "styles") walk(textOf(parts, target) ?? "<none/>", {});
  for (const sheet of sheets) {
    const areas = areasOf(parts, sheet, tables);
    editPart(parts, sheet.path, (xml, edits) => {
      let start = 0;
      let isWanted = true;
      walk(xml, {
        open(element) {
          if (element.name !== "c") return;
          start = element.start;
          isWanted = isWithin(element.attributes.r ?? "", areas);
        },
        close({ name, end }) {
          if (name === "c" && !isWanted) edits.replace(start, end, "");
        },
      });
    });
  }
}

function areasOf(parts: Parts, { path }: SheetPart, tables: ReadonlySet<string>): Area[] {
  return relationsOf(parts, path).flatMap(({ type, target }) => {
    if (type !== "table") return [];
    const [table] = elementsOf(textOf(parts, target) ?? "<none/>", ["table"]);
    const { displayName = "", ref = "" } = table?.attributes ?? {};
    const isWanted = tables.has(displayName) && /^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/.test(ref);
    return isWanted ? [areaOf(ref)] : [];
  });
}

/** A cell that does not say where it stands could be anywhere, and stays. */
function isWithin(address: string, areas: readonly Area[]): boolean {
  if (!/^[A-Z]{1,3}\d+$/.test(address)) return true;
  const { row, column } = areaOf(address);
  return areas.some(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns
  );
}

/** A formula's arguments seen from the cell that it goes into. */
import { areaOf } from "../../workbook/address";
import { parseReference } from "../../workbook/reference";
import { sameName } from "../../workbook/sheetNames";
import type { CellPlace } from "../../workbook/types";

/** A reference to the formula's own sheet without the sheet, as people write it; everything else as it is. */
export function seenFrom(argument: string, { sheetName }: CellPlace): string {
  const reference = parseReference(argument);
  const isOwn =
    reference?.kind === "cells" && reference.sheet && sameName(reference.sheet, sheetName);
  return isOwn ? reference.address : argument;
}

/** Whether the cell lies inside what an argument refers to: the formula would wait for itself. */
export function holdsItself(argument: string, { sheetName, address }: CellPlace): boolean {
  const reference = parseReference(argument);
  if (reference?.kind !== "cells") return false;
  if (reference.sheet !== undefined && !sameName(reference.sheet, sheetName)) return false;
  const bare = reference.address.replaceAll("$", "").toUpperCase();
  const cell = areaOf(address);
  const rows = /^(\d+):(\d+)$/.exec(bare);
  if (rows) return cell.row + 1 >= Number(rows[1]) && cell.row + 1 <= Number(rows[2]);
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(bare);
  const area = areaOf(columns ? `${columns[1]}1:${columns[2]}1048576` : bare);
  return (
    cell.row >= area.row &&
    cell.row < area.row + area.rows &&
    cell.column >= area.column &&
    cell.column < area.column + area.columns
  );
}

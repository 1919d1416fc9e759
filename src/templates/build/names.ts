/** Names by which other sheets read a table, so that its headers may be in any language. */
import type { NamePlan } from "../plan";
import { onSheet } from "./address";
import type { BuiltTable } from "./table";

/** One name per column: name → column id. */
export function columnNames(table: BuiltTable, columns: Record<string, string>): NamePlan[] {
  return Object.entries(columns).map(([name, id]) => ({
    name,
    refersTo: `=${table.formula(`[{${id}}]`)}`,
    whenTaken: "repoint",
  }));
}

/**
 * Names that another sheet defines and takes over when it is written. Until then they stand for an empty cell of this
 * sheet's margin: counts and sums over them are 0, and this sheet need not be written again once the other is there.
 */
export function awaited(sheetName: string, ...names: string[]): NamePlan[] {
  return names.map((name) => ({
    name,
    refersTo: `=${onSheet(sheetName, "A1")}`,
    whenTaken: "keep",
  }));
}

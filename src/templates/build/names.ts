/** Names by which other sheets read a table, so that its headers may be in any language. */
import type { NamePlan } from "../plan";
import type { BuiltTable } from "./table";

/** One name per column: name → column id. */
export function columnNames(table: BuiltTable, columns: Record<string, string>): NamePlan[] {
  return Object.entries(columns).map(([name, id]) => ({
    name,
    refersTo: `=${table.formula(`[{${id}}]`)}`,
    whenTaken: "repoint",
  }));
}

/** What is taken in from a copy, as changes of cells. */
import type { CellValue } from "../../templates/plan";
import { asText } from "../actuals/cells";
import { changesOf, copyOf } from "../closing/sheetRows";
import type { Change } from "../exchange";
import type { Write } from "./compare";
import type { OurTable } from "./ours";

/** The cells that become others; remarks are added to what their cell says by then. */
export function changesFor(values: readonly Write[], remarks: readonly Write[]): Change[] {
  const tables = new Map<OurTable, CellValue[][]>();
  const cellsOf = (table: OurTable) => {
    const cells = tables.get(table) ?? copyOf(table);
    tables.set(table, cells);
    return cells;
  };
  for (const { table, row, column, value } of values) cellsOf(table)[row][column] = asText(value);
  for (const { table, row, column, value } of remarks) {
    const cells = cellsOf(table)[row];
    const before = String(cells[column] ?? "");
    cells[column] = before === "" ? asText(value) : `${before}\n${String(value)}`;
  }
  return [...tables].flatMap(([table, cells]) => changesOf(table, cells));
}

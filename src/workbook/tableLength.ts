/** A table that comes to have more rows, which look like its others, and goes back to its length. */
import type { SheetPlan } from "../templates/plan";
import { dress, grow, shrink, type Place } from "./actuals/size";
import { holdsFormula, type Block } from "./blocks";

/** Both may be done once more without harm; `now` is how many rows the table has. */
export interface TableLength {
  longer(context: Excel.RequestContext, now: number): void;
  /**
   * Of what the rows hold only what was computed goes: whoever wrote the rest takes it back, and what somebody else
   * typed there stays. A table to which somebody has added rows since keeps them.
   */
  shorter(context: Excel.RequestContext, now: number): void;
}

/** `look` gives the formats of the new rows, `columnOf` where each of its table's columns stands. */
export function tableLength(
  block: Pick<Block, "table" | "sheetId" | "row" | "column" | "width" | "values" | "formulas">,
  rows: number,
  look: SheetPlan,
  columnOf: (index: number) => number | undefined
): TableLength {
  const { table, sheetId, row, column, width } = block;
  const before = block.values.length;
  const computed = block.values[0].flatMap((_, at) => (holdsFormula(block, 0, at) ? [at] : []));
  const placeWith = (length: number): Place => ({ row, column, width, rows: length });
  return {
    longer({ workbook }, now) {
      const sheet = workbook.worksheets.getItem(sheetId);
      grow(workbook.tables.getItem(table), sheet, placeWith(now), rows);
      dress(sheet, workbook, look, table, { from: row + before, count: rows - before }, columnOf);
    },
    shorter({ workbook }, now) {
      if (now !== rows) return;
      const sheet = workbook.worksheets.getItem(sheetId);
      shrink(workbook.tables.getItem(table), sheet, placeWith(rows), before, computed);
    },
  };
}

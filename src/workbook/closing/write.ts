/** Writes what closing changes, all of it or nothing, and takes it back. */
import type { SheetPlan } from "../../templates/plan";
import type { Block } from "../blocks";
import { exchange, type Along, type Change } from "../exchange";
import { tableLength } from "../tableLength";
import type { ClosePlan } from "./plan";
import type { ColumnOf } from "./reading";

/** What takes a closing back. */
export interface CloseTrail {
  changes: Change[];
  /** of the past periods' table: longer, with the formats of the new rows, and shorter again */
  longer: Along;
  shorter: Along;
  table: string;
  sheetName: string;
}

/** Throws Trouble with the workbook as it was; `look` gives the formats of rows that come to the past periods. */
export async function writeClosing(
  { changes, history }: ClosePlan,
  block: Block<ColumnOf<"KPI_History">>,
  look: SheetPlan
): Promise<CloseTrail> {
  const { table, sheetName } = block;
  const { longer, shorter } = lengths(block, history, look);
  const manner = { along: longer, undo: shorter, tables: [table], facts: { sheet: sheetName } };
  return { changes: await exchange(changes, manner), longer, shorter, table, sheetName };
}

/**
 * A Trouble "changedMeanwhile" where a cell that was written holds something else by now. Returns what closes the
 * period again, in the same way.
 */
export async function takeBackClosing(trail: CloseTrail): Promise<CloseTrail> {
  const { changes, longer, shorter, table, sheetName } = trail;
  const manner = { along: shorter, undo: longer, tables: [table], facts: { sheet: sheetName } };
  const open = await exchange(changes, { ...manner, back: true });
  return { ...trail, changes: open, longer: shorter, shorter: longer };
}

function lengths(
  block: Block<ColumnOf<"KPI_History">>,
  history: ClosePlan["history"],
  look: SheetPlan
): { longer: Along; shorter: Along } {
  const { row, column, width, sheetId, numberFormats } = block;
  const before = block.values.length;
  const length = tableLength(block, history?.rows ?? before, look, (index) => column + index);
  const sheetIn = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem(sheetId);
  return {
    longer: {
      first(context, [now = before]) {
        length.longer(context, now);
        for (const { format, ...at } of history?.formats ?? [])
          sheetIn(context).getRangeByIndexes(at.row, at.column, 1, 1).numberFormat = [[format]];
      },
    },
    shorter: {
      last(context, [now = before]) {
        const cells = sheetIn(context).getRangeByIndexes(row, column, before, width);
        cells.numberFormat = numberFormats;
        length.shorter(context, now);
      },
    },
  };
}

/** Writes what is taken in from a copy, all of it or nothing, and takes it back. */
import type { CellValue } from "../../templates/plan";
import { asText } from "../actuals/cells";
import { changesOf, copyOf, type Change } from "../closing/sheetRows";
import { lines, pause, rangeOf, requireAsWritten, withLeftBehind } from "../closing/write";
import { talk } from "../excel";
import type { Write } from "./compare";
import type { OurTable } from "./ours";

/** What taking in did, enough to take it back. */
export interface ReturnTrail {
  changes: Change[];
  /** what Excel says of the cells since */
  written: CellValue[][];
}

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

/** Throws Trouble with the workbook as it was. */
export async function writeChanges(changes: Change[]): Promise<ReturnTrail> {
  try {
    return await talk(async (context) => {
      pause(context);
      for (const change of changes) rangeOf(context, change).formulas = lines(change.after);
      const ranges = changes.map((change) => rangeOf(context, change).load("formulas"));
      await context.sync();
      const written = ranges.map(({ formulas }) => formulas.map(([cell]) => cell as CellValue));
      return { changes, written };
    });
  } catch (error) {
    try {
      await restore(changes);
    } catch {
      // The first trouble is what the user is told; what may have stayed comes with it.
      throw withLeftBehind(error, { changes });
    }
    throw error;
  }
}

/** A Trouble "changedMeanwhile" where a cell that was written holds something else by now. */
export async function takeBackChanges(trail: ReturnTrail): Promise<void> {
  await requireAsWritten(trail);
  await restore(trail.changes);
}

async function restore(changes: readonly Change[]): Promise<void> {
  await talk(
    async (context) => {
      pause(context);
      for (const change of changes) rangeOf(context, change).formulas = lines(change.before);
      await context.sync();
    },
    { patient: true, facts: { sheet: changes[0]?.sheetName } }
  );
}

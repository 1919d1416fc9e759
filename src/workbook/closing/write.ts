/** Writes what closing changes, all of it or nothing, and takes it back. */
import type { CellValue, SheetPlan } from "../../templates/plan";
import { dress, grow, shrink } from "../actuals/size";
import type { Place } from "../actuals/size";
import { talk } from "../excel";
import { Trouble } from "../types";
import type { ClosePlan } from "./plan";
import type { Block } from "../blocks";
import type { ColumnOf } from "./reading";
import type { Change } from "./sheetRows";

/** What closing did, enough to take it back. */
export interface CloseTrail {
  changes: Change[];
  /** the past periods' table before, and how long it was made */
  history: Block<ColumnOf<"KPI_History">>;
  rows: number;
  /** what Excel says of the cells since */
  written: CellValue[][];
}

/** Throws Trouble with the workbook as it was; `look` gives the formats of rows that come to the past periods. */
export async function writeClosing(
  { changes, history }: ClosePlan,
  block: Block<ColumnOf<"KPI_History">>,
  look: SheetPlan
): Promise<CloseTrail> {
  const rows = history?.rows ?? block.values.length;
  const trail: CloseTrail = { changes, history: block, rows, written: [] };
  try {
    await talk(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem(block.sheetId);
      const place = placeOf(block, block.values.length);
      pause(context);
      grow(workbook.tables.getItem(block.table), sheet, place, rows);
      const added = { from: place.row + place.rows, count: rows - place.rows };
      dress(sheet, workbook, look, block.table, added, (index) => block.column + index);
      for (const { row, column, format } of history?.formats ?? []) {
        sheet.getRangeByIndexes(row, column, 1, 1).numberFormat = [[format]];
      }
      for (const change of changes) rangeOf(context, change).formulas = lines(change.after);
      const ranges = changes.map((change) => rangeOf(context, change).load("formulas"));
      await context.sync();
      trail.written = ranges.map(({ formulas }) => formulas.map(([cell]) => cell as CellValue));
    });
  } catch (error) {
    try {
      await restoreClosing(trail);
    } catch {
      // The first trouble is what the user is told; what may have stayed comes with it.
      throw withLeftBehind(error, trail);
    }
    throw error;
  }
  return trail;
}

export function withLeftBehind(error: unknown, { changes }: Pick<CloseTrail, "changes">): Trouble {
  const { code, facts } =
    error instanceof Trouble
      ? error
      : { code: "refused" as const, facts: { excelMessage: String(error) } };
  const leftBehind = [...new Set(changes.map(({ sheetName }) => sheetName))];
  return new Trouble(code, { ...facts, leftBehind }, { cause: error });
}

/** A Trouble "changedMeanwhile" where a cell that was written holds something else by now. */
export async function takeBackClosing(trail: CloseTrail): Promise<void> {
  await requireAsWritten(trail);
  await restoreClosing(trail);
}

export async function requireAsWritten({
  changes,
  written,
}: Pick<CloseTrail, "changes" | "written">): Promise<void> {
  const changed = await talk(async (context) => {
    const ranges = changes.map((change) => rangeOf(context, change).load("formulas"));
    await context.sync();
    return changes.find((_, at) =>
      ranges[at].formulas.some(([cell], row) => cell !== written[at][row])
    );
  });
  if (changed) throw new Trouble("changedMeanwhile", { sheet: changed.sheetName });
}

async function restoreClosing({ changes, history, rows }: CloseTrail): Promise<void> {
  await talk(
    async (context) => {
      const { workbook } = context;
      const table = workbook.tables.getItem(history.table);
      const body = table.getDataBodyRange().load("rowCount");
      await context.sync();
      pause(context);
      for (const change of changes) rangeOf(context, change).formulas = lines(change.before);
      restoreFormats(context, history);
      if (body.rowCount === rows) {
        const sheet = workbook.worksheets.getItem(history.sheetId);
        shrink(table, sheet, placeOf(history, rows), history.values.length);
      }
      await context.sync();
    },
    { patient: true, facts: { sheet: history.sheetName } }
  );
}

function restoreFormats(context: Excel.RequestContext, history: CloseTrail["history"]): void {
  const { row, column, width, numberFormats, sheetId } = history;
  context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(row, column, numberFormats.length, width).numberFormat = numberFormats;
}

export function rangeOf(
  { workbook }: Excel.RequestContext,
  { sheetId, ...place }: Change
): Excel.Range {
  const { row, column, after } = place;
  return workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, after.length, 1);
}

export function lines(cells: readonly CellValue[]): CellValue[][] {
  return cells.map((cell) => [cell]);
}

function placeOf({ row, column, width }: Block, rows: number): Place {
  return { row, column, width, rows };
}

/** Both end by themselves with the sync: drawing and computing wait until the request is done. */
export function pause(context: Excel.RequestContext): void {
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
}

/** An import into the sales data: all of it or nothing, in requests that Excel takes. */
import type { CellValue, Choices, SheetPlan } from "../../templates/plan";
import { moved, writable } from "../blocks";
import { talk } from "../excel";
import { asEntered, pause, says } from "../exchange";
import type { RowsToImport } from "../importing/types";
import type { Templates } from "../state";
import { withLeftBehind } from "../troubles";
import { Trouble } from "../types";
import type { ImportResult, Progress } from "../types";
import { computedColumns, filledRows, readBody, stampOf, tableName } from "./body";
import type { Body } from "./body";
import { asText, endOfRequest, isSameInEveryRow } from "./cells";
import { addedAgain, addToLists, isAsRead, putListsBack } from "./lists";
import type { ListsBefore } from "./lists";
import { dress, grow, shrink } from "./size";
import type { Place } from "./size";

/** Rows that an emptied table keeps ready for typing. */
const readyRows = 60;

export interface Choice extends Pick<Choices, "language" | "asOf"> {
  rows: RowsToImport;
}

/** What an import did, enough to take it back. */
export interface ImportTrail {
  before: Body;
  /** the first row that was written */
  start: number;
  /** by position in the table, what cells were made to hold; null for what was left alone */
  written: CellValue[][];
  lists: ListsBefore;
  /** how rows of the table look */
  look: SheetPlan;
}

/** The rows of the table once the import is in, from the first that is not as it was. */
interface Plan {
  start: number;
  /** filled rows in all */
  end: number;
  /** rows of the table, blank ones at its end among them */
  size: number;
  rowAt(at: number): CellValue[];
}

export async function importRows(
  templates: Templates,
  { rows, language, asOf }: Choice,
  onProgress: (progress: Progress) => void,
  keepTrail: (trail: ImportTrail) => void
): Promise<ImportResult> {
  const choices: Choices = { language, asOf, content: "empty" };
  const nothing = { names: [], tables: [] };
  let trail: ImportTrail | undefined;
  try {
    return await talk(async (context) => {
      const body = await readBody(context, (share) =>
        onProgress({ share: share * 0.2, stage: "reading" })
      );
      if (rows.stamp !== "" && rows.stamp !== stampOf(body)) {
        throw new Trouble("changedMeanwhile", { sheet: body.sheetName });
      }
      const plan = planOf(body, rows);
      const look = templates.actuals.plan(choices, nothing);
      const lists = { columns: [], tables: [] };
      trail = { before: body, start: plan.start, written: [], lists, look };
      onProgress({ share: 0.2, stage: "writing" });
      await addToLists(context, rows, templates.settings.plan(choices, nothing), trail.lists);
      await write(context, plan, trail, onProgress);
      onProgress({ share: 1, stage: "finishing" });
      keepTrail(trail);
      return {
        sheetId: body.sheetId,
        sheetName: body.sheetName,
        added: rows.added.length,
        removed: rows.stays.filter((stays) => !stays).length,
        rows: plan.end,
      };
    });
  } catch (error) {
    if (!trail) throw error;
    onProgress({ share: 0, stage: "takingBack" });
    try {
      await restore(trail);
    } catch {
      // Why taking back failed does not help the user, who is told the first trouble; what may have stayed does.
      throw withLeftBehind(error, [trail.before.sheetName]);
    }
    throw error;
  }
}

function planOf(body: Body, { stays, added }: RowsToImport): Plan {
  const filled = filledRows(body);
  const kept = filled.filter((_, at) => stays[at] ?? true);
  // Rows that stay where they are need not be written.
  let start = 0;
  while (start < kept.length && kept[start] === start) start++;
  const end = kept.length + added.length;
  const isShorter = end < body.values.length && kept.length < filled.length;
  const computed = computedColumns(body);
  const copied = computed.map((is, column) => {
    const formula = is ? String(body.formulas[0][column]) : "";
    return is && isSameInEveryRow(formula) ? formula : null;
  });
  return {
    start,
    end,
    size: isShorter
      ? Math.max(end, Math.min(readyRows, body.values.length))
      : Math.max(end, body.values.length),
    rowAt(at) {
      const isNew = at >= body.values.length;
      const cells: CellValue[] = computed.map((is, column) =>
        is ? (isNew ? copied[column] : null) : ""
      );
      if (at < kept.length) {
        computed.forEach((is, column) => {
          if (!is) cells[column] = moved(body, kept[at], column);
        });
        return cells;
      }
      const row = added[at - kept.length];
      body.slots.forEach((slot, index) => {
        if (slot >= 0) cells[slot] = asText(row[index] ?? "");
      });
      return cells;
    },
  };
}

async function write(
  context: Excel.RequestContext,
  plan: Plan,
  trail: ImportTrail,
  onProgress: (progress: Progress) => void
): Promise<void> {
  const { workbook } = context;
  const body = trail.before;
  const sheet = workbook.worksheets.getItem(body.sheetId);
  const table = workbook.tables.getItem(tableName);
  const place = { ...body, rows: body.values.length };
  pause(context);
  grow(table, sheet, place, plan.size);
  dressNew(context, sheet, trail, place, plan.size);
  for (let from = plan.start; from < plan.end;) {
    const to = endOfRequest(from, plan.end, plan.rowAt);
    const cells = Array.from({ length: to - from }, (_, at) => plan.rowAt(from + at));
    const rows = () => sheet.getRangeByIndexes(body.row + from, body.column, to - from, body.width);
    const found = rows().load("formulas");
    rows().formulas = cells;
    for (const row of cells) trail.written.push(row);
    // One request would be more than Excel takes.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    requireAsRead(trail, from, found.formulas as CellValue[][]);
    from = to;
    const share = (to - plan.start) / (plan.end - plan.start);
    onProgress({ share: 0.2 + 0.75 * share, stage: "writing" });
    pause(context);
  }
  const rest = clearRest(sheet, trail, plan);
  shrink(table, sheet, place, plan.size);
  await context.sync();
  requireAsRead(trail, plan.end, (rest?.formulas ?? []) as CellValue[][]);
}

/**
 * A Trouble "changedMeanwhile" where a cell that was written over, or a list, was not any more as it was read; what it
 * was instead is what is put back.
 */
function requireAsRead(
  { before, lists }: ImportTrail,
  from: number,
  found: readonly CellValue[][]
): void {
  const computed = computedColumns(before);
  let isSame = isAsRead(lists);
  found.forEach((cells, down) =>
    cells.forEach((cell, column) => {
      const at = from + down;
      if (computed[column] || cell === (before.formulas[at]?.[column] ?? "")) return;
      isSame = false;
      lengthen(before, at + 1);
      before.formulas[at][column] = cell;
      // what begins with "=" is a formula: its value is another
      before.values[at][column] = typeof cell === "string" && cell.startsWith("=") ? "" : cell;
    })
  );
  if (!isSame) throw new Trouble("changedMeanwhile", { sheet: before.sheetName });
}

function lengthen({ values, formulas, width }: Body, rows: number): void {
  while (values.length < rows) {
    values.push(Array<CellValue>(width).fill(""));
    formulas.push(Array<CellValue>(width).fill(""));
  }
}

/** The looks of rows that came to the table, up to `size` of them. */
function dressNew(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { before, look }: ImportTrail,
  { row, column, rows }: Place,
  size: number
): void {
  const added = { from: row + rows, count: size - rows };
  const columnAt = (index: number) =>
    before.slots[index] < 0 ? undefined : column + before.slots[index];
  dress(sheet, workbook, look, tableName, added, columnAt);
}

/** Blanks what is left over of the old rows; columns that compute go on computing. Returns what was there. */
function clearRest(
  sheet: Excel.Worksheet,
  { before, written }: ImportTrail,
  { end }: Plan
): Excel.Range | undefined {
  const count = before.values.length - end;
  if (count <= 0) return undefined;
  const { row, column, width } = before;
  const found = sheet.getRangeByIndexes(row + end, column, count, width).load("formulas");
  const computed = computedColumns(before);
  computed.forEach((is, at) => {
    if (!is) sheet.getRangeByIndexes(row + end, column + at, count, 1).clear("Contents");
  });
  const blank = computed.map((is) => (is ? null : ""));
  for (let at = 0; at < count; at++) written.push(blank);
  return found;
}

/**
 * Puts the table and the lists back as the trail found them, as far as they hold what it wrote; what somebody else has
 * typed into them since stays.
 */
export async function restore(trail: ImportTrail): Promise<void> {
  const { before, start, lists } = trail;
  await talk(
    async (context) => {
      const { workbook } = context;
      await putListsBack(context, lists);
      const found = workbook.tables.getItemOrNullObject(tableName);
      await context.sync();
      // With a sheet that somebody deleted meanwhile went all that was written to it.
      if (found.isNullObject) return;
      const now = await readBody(context);
      const table = workbook.tables.getItem(tableName);
      const sheet = workbook.worksheets.getItem(now.sheetId);
      const place = { ...now, rows: now.values.length };
      const { size, rowAt } = restored(trail, now);
      pause(context);
      shrink(table, sheet, place, size);
      grow(table, sheet, place, size);
      dressNew(context, sheet, trail, place, size);
      for (let from = start; from < size;) {
        const to = endOfRequest(from, size, rowAt);
        const rows = () =>
          sheet.getRangeByIndexes(place.row + from, place.column, to - from, place.width);
        const found = rows().load("formulas");
        rows().formulas = Array.from({ length: to - from }, (_, at) => rowAt(from + at));
        // One request would be more than Excel takes.
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        await context.sync();
        giveBack(sheet, now, from, found.formulas as CellValue[][]);
        from = to;
        pause(context);
      }
      await context.sync();
    },
    { patient: true, facts: { sheet: before.sheetName } }
  );
}

/** Queues the return of what was typed between the reading and the writing. */
function giveBack(
  sheet: Excel.Worksheet,
  { row, column, formulas }: Body,
  from: number,
  found: readonly CellValue[][]
): void {
  found.forEach((cells, down) =>
    cells.forEach((cell, right) => {
      const read = formulas[from + down]?.[right];
      if (read === undefined || cell === read) return;
      const place = sheet.getRangeByIndexes(row + from + down, column + right, 1, 1);
      place.formulas = [[asEntered(cell)]];
    })
  );
}

/** How long the table is to be, and what its rows are to hold. */
function restored(
  { before, start, written }: ImportTrail,
  now: Body
): { size: number; rowAt: (at: number) => CellValue[] } {
  const rows = before.values.length;
  const computed = computedColumns(before);
  /** undefined where nobody but us wrote there */
  const othersAt = (at: number, column: number): CellValue | undefined => {
    const cell = now.formulas[at]?.[column];
    if (cell === undefined || cell === (before.formulas[at]?.[column] ?? "")) return undefined;
    const wrote = written[at - start]?.[column];
    return wrote !== undefined && (wrote === null || says(cell, wrote)) ? undefined : cell;
  };
  let size = now.values.length;
  while (
    size > rows &&
    computed.every((is, column) => is || othersAt(size - 1, column) === undefined)
  )
    size--;
  return {
    size: Math.max(size, rows),
    rowAt: (at) =>
      Array.from({ length: before.width }, (_, column) => {
        const others = othersAt(at, column);
        if (others !== undefined) return asEntered(others);
        return at < rows ? writable(before, at, column) : "";
      }),
  };
}

/** What puts an import in again whose taking back failed half way; `now` is how it had left the table. */
export function again({ before, start, lists, look }: ImportTrail, now: Body): ImportTrail {
  const written = before.values
    .slice(start)
    .map((cells, at) => cells.map((_, column) => writable(before, start + at, column)));
  return { before: now, start, written, lists: addedAgain(lists), look };
}

/**
 * Cells that come to hold something else: all of them or none, and never over what somebody else has written meanwhile.
 * Excel knows no locks. So the request that writes also reads, first, what it writes over; where that is not what the
 * decision was made on, it is put back as it was found.
 */
import type { CellValue } from "../templates/plan";
import { asText } from "./actuals/cells";
import { inRequests } from "./changeRequests";
import { talk } from "./excel";
import { withLeftBehind } from "./troubles";
import { Trouble } from "./types";
import type { TroubleFacts } from "./types";

/** Cells below each other that become others, as they are written. */
export interface Change {
  sheetId: string;
  sheetName: string;
  row: number;
  column: number;
  before: CellValue[];
  after: CellValue[];
  /** what Excel says of the cells before, where that may be another writing of `before` */
  said?: CellValue[];
}

/** What goes along with the cells. It must do no harm where it was done already. */
export interface Along {
  /** queued before the cells are written; `rows` are the present lengths of the tables */
  first?: (context: Excel.RequestContext, rows: readonly number[]) => void;
  /** queued after them */
  last?: (context: Excel.RequestContext, rows: readonly number[]) => void;
}

export interface ExchangeManner {
  along?: Along;
  /** puts back what `along` did */
  undo?: Along;
  /** the tables whose lengths `along` and `undo` want to know */
  tables?: readonly string[];
  /** what to add to a Trouble that arises */
  facts?: TroubleFacts;
  /** the cells have just been read: they are not looked at once more before they are written */
  sure?: boolean;
  /** it takes something back, and will not be taken back itself: nothing is read of what was written */
  back?: boolean;
}

/**
 * Returns the changes as they can be taken back: by an exchange of what this returns. A Trouble "changedMeanwhile" where
 * a cell does not hold what it should; any Trouble leaves the workbook as it was, or says what may have stayed.
 */
export async function exchange(
  changes: readonly Change[],
  manner: ExchangeManner = {}
): Promise<Change[]> {
  const { along, tables = [], facts, sure, back } = manner;
  const requests = inRequests(changes);
  const begun: Change[] = [];
  try {
    return await talk(
      async (context) => {
        const rows = await look(context, sure ? [] : requests, tables);
        const done: Change[] = [];
        for (const [index, request] of requests.entries()) {
          begun.push(...request);
          pause(context);
          const found = read(context, request);
          if (index === 0) along?.first?.(context, rows);
          for (const change of request) rangeOf(context, change).formulas = lines(change.after);
          const written = back ? [] : read(context, request);
          if (index === requests.length - 1) along?.last?.(context, rows);
          // One request would be more than Excel takes.
          // eslint-disable-next-line office-addins/no-context-sync-in-loop
          await context.sync();
          const there = found.map(columnIn);
          const strange = strangeAmong(request, there);
          if (strange) {
            const asFound = request.map((change, at) => ({
              ...change,
              before: rewritten(change, there[at]),
            }));
            begun.splice(begun.length - request.length, request.length, ...asFound);
            throw new Trouble("changedMeanwhile", { sheet: strange.sheetName });
          }
          done.push(
            ...request.map(({ before, after, said: _, ...place }, at) => ({
              ...place,
              before: after,
              ...(!back && { said: columnIn(written[at]) }),
              after: before,
            }))
          );
        }
        return done;
      },
      { facts }
    );
  } catch (error) {
    if (begun.length === 0) throw error;
    try {
      await putBack(begun, manner);
    } catch {
      // The first trouble is what the user is told; what may have stayed comes with it.
      throw withLeftBehind(error, [...new Set(begun.map(({ sheetName }) => sheetName))]);
    }
    throw error;
  }
}

/** The last look before the writing; the tables' lengths come with it. */
async function look(
  context: Excel.RequestContext,
  requests: readonly (readonly Change[])[],
  tables: readonly string[]
): Promise<number[]> {
  const bodies = tables.map((table) =>
    context.workbook.tables.getItem(table).getDataBodyRange().load("rowCount")
  );
  const asked = requests.filter(({ length }) => length > 0);
  for (const request of asked) {
    const ranges = read(context, request);
    // One answer cannot hold them all.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const strange = strangeAmong(request, ranges.map(columnIn));
    if (strange) throw new Trouble("changedMeanwhile", { sheet: strange.sheetName });
  }
  if (asked.length === 0 && tables.length > 0) await context.sync();
  return bodies.map(({ rowCount }) => rowCount);
}

/**
 * Cells that hold what was written hold again what they held; others stay, also where somebody types into them meanwhile,
 * and so does what went with a deleted sheet.
 */
export async function putBack(
  changes: readonly Change[],
  { undo, tables = [], facts }: ExchangeManner
): Promise<void> {
  await talk(
    async (context) => {
      const { workbook } = context;
      const sheets = workbook.worksheets.load("items/id");
      const bodies = tables.map((table) =>
        workbook.tables.getItemOrNullObject(table).getDataBodyRange().load("rowCount")
      );
      await context.sync();
      const left = changes.filter(({ sheetId }) => sheets.items.some(({ id }) => id === sheetId));
      const undoes = undo && bodies.every(({ isNullObject }) => !isNullObject);
      const rows = undoes ? bodies.map(({ rowCount }) => rowCount) : [];
      const requests = inRequests(left);
      for (const [index, request] of requests.entries()) {
        const ranges = read(context, request);
        // One request would be more than Excel takes.
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        await context.sync();
        pause(context);
        if (undoes && index === 0) undo.first?.(context, rows);
        const ours = request.flatMap((change, at) => oursIn(change, columnIn(ranges[at])));
        const found = read(context, ours);
        enter(context, ours);
        if (undoes && index === requests.length - 1) undo.last?.(context, rows);
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        await context.sync();
        const theirs = ours.flatMap((change, at) => theirsIn(change, columnIn(found[at])));
        if (theirs.length === 0) continue;
        enter(context, theirs);
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        await context.sync();
      }
    },
    { patient: true, facts }
  );
}

/** The runs of cells that hold what was written. */
function oursIn(change: Change, now: readonly CellValue[]): Change[] {
  return runsOf(change, (at) => says(now[at], change.after[at]));
}

/** The runs of cells into which somebody typed between the reading and the writing, to hold that once more. */
function theirsIn(change: Change, found: readonly CellValue[]): Change[] {
  const typed = { ...change, before: found.map(asEntered) };
  return runsOf(typed, (at) => !says(found[at], change.after[at]));
}

function runsOf(change: Change, belongs: (at: number) => boolean): Change[] {
  const runs: Change[] = [];
  let open: Change | undefined;
  change.after.forEach((cell, at) => {
    if (!belongs(at)) {
      open = undefined;
      return;
    }
    if (!open) {
      open = { ...change, row: change.row + at, before: [], after: [] };
      runs.push(open);
    }
    open.before.push(change.before[at]);
    open.after.push(cell);
  });
  return runs;
}

function strangeAmong(
  changes: readonly Change[],
  there: readonly (readonly CellValue[])[]
): Change | undefined {
  return changes.find(({ before, said }, at) =>
    before.some((cell, row) => (said ? there[at][row] !== said[row] : !says(there[at][row], cell)))
  );
}

/** What to write so that the cells are as they were found: what was to be there, unless something else was. */
function rewritten({ before, said }: Change, there: readonly CellValue[]): CellValue[] {
  return before.map((cell, row) => {
    const isSame = said ? there[row] === said[row] : says(there[row], cell);
    return isSame ? cell : asEntered(there[row]);
  });
}

/** What Excel says of a cell, as it is entered again without being read for something else. */
export function asEntered(content: CellValue): CellValue {
  return typeof content === "string" && content.startsWith("=") ? content : asText(content);
}

/** Whether a cell of which Excel says `now` is one into which `entered` was written. */
export function says(now: unknown, entered: CellValue): boolean {
  if (typeof now === "number" && typeof entered === "number") {
    // Excel keeps fifteen digits
    return Math.abs(now - entered) <= 1e-14 * Math.abs(entered);
  }
  if (typeof entered !== "string") return now === (entered ?? "");
  if (entered.startsWith("'")) return now === entered.slice(1);
  return now === entered || (entered.startsWith("=") && plainly(now) === plainly(entered));
}

/** Excel gives a formula back with other quotes, blanks and case than it was written with. */
export function plainly(formula: unknown): string {
  return String(formula)
    .replace(/^=/, "")
    .replace(/['@\s]/g, "")
    .toLowerCase();
}

function read(context: Excel.RequestContext, changes: readonly Change[]): Excel.Range[] {
  return changes.map((change) => rangeOf(context, change).load("formulas"));
}

const columnIn = ({ formulas }: Excel.Range) => formulas.map(([cell]) => cell as CellValue);

function rangeOf({ workbook }: Excel.RequestContext, change: Change): Excel.Range {
  const { sheetId, row, column, after } = change;
  return workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, after.length, 1);
}

/** They come to hold what they are to hold `before`. */
function enter(context: Excel.RequestContext, changes: readonly Change[]): void {
  for (const change of changes) rangeOf(context, change).formulas = lines(change.before);
}

function lines(cells: readonly CellValue[]): CellValue[][] {
  return cells.map((cell) => [cell]);
}

/** Both end by themselves with the sync: drawing and computing wait until the request is done. */
export function pause(context: Excel.RequestContext): void {
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
}

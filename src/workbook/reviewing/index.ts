/** Writes the findings into the review sheet, in one step that can be taken back. */
import { reviewTexts } from "../../locales/templates/review";
import { asText } from "../actuals/cells";
import { askForBlock, blockIn, keys, type Block } from "../blocks";
import { readBoard } from "../board/read";
import { talk } from "../excel";
import { exchange, putBack, type Along, type Change } from "../exchange";
import { findingsOf } from "../findings";
import { withLeftBehind } from "../troubles";
import { Trouble } from "../types";
import { place, type Cell } from "./place";
import type { ReviewWritten } from "./types";

/** The key among the workbook's settings under which it keeps which texts were written, so that they can be renewed. */
const writtenKey = "KPI Loop review";

const columns = {
  facts: keys((language) => reviewTexts[language].facts.columns, {
    metric: undefined,
    finding: undefined,
  }),
  lenses: keys((language) => reviewTexts[language].lenses.columns, {
    lens: undefined,
    happened: undefined,
  }),
};

/** What writing did, enough to take it back. */
export interface ReviewTrail {
  sheetName: string;
  cells: Cell[];
  changes: Change[];
  /** of the cells' rows; none where they are not touched */
  heights: number[];
  /** the texts that were known as ours before */
  ours: string[];
}

let last: ReviewTrail | undefined;

/** A Trouble "gone" where there is no review sheet. What people wrote stays as it is. */
export async function writeFindings(): Promise<ReviewWritten> {
  const filled = await fillReview();
  if (!filled) throw new Trouble("gone", { table: "KPI_ReviewFacts" });
  if (filled.trail) last = filled.trail;
  return filled.result;
}

/** How many cells of the review writing the findings would fill; undefined where there is no review sheet. */
export async function previewFindings(): Promise<number | undefined> {
  const found = findingsOf(await readBoard());
  const { blocks, ours } = await talk(readReview);
  return blocks.facts || blocks.lenses ? place(found, blocks, ours).cells.length : undefined;
}

/**
 * The same as writing, as a part of something else: `emptyReview` takes it back by the trail, where there is one.
 * undefined where there is no review sheet.
 */
export async function fillReview(): Promise<
  { result: ReviewWritten; trail?: ReviewTrail } | undefined
> {
  const found = findingsOf(await readBoard());
  const { blocks, ours, isProtected } = await talk(readReview);
  const sheet = blocks.facts ?? blocks.lenses;
  if (!sheet) return undefined;
  const { cells, kept, homeless } = place(found, blocks, ours);
  const { sheetName } = sheet;
  const result = { sheetName, written: cells.length, kept, homeless };
  if (cells.length === 0) return { result };
  const changes = cells.map(({ before, after, ...place }) => ({
    ...{ ...place, sheetName },
    ...{ before: [asText(before)], after: [asText(after)] },
  }));
  const trail: ReviewTrail = { sheetName, cells, changes, heights: [], ours };
  await write(trail, isProtected);
  return { result, trail };
}

/**
 * Cells that hold what was written hold again what they held; those that people have changed since stay. Where that
 * fails the review is as it was, or the Trouble says what may have stayed; `because` is the failure because of which it
 * is done, if there was one: that is what is thrown then.
 */
export async function emptyReview(trail: ReviewTrail, because?: unknown): Promise<void> {
  const { sheetName } = trail;
  const { fitted, unfitted } = alongside(trail);
  const facts = { sheet: sheetName };
  const emptied = trail.changes.map(({ said: _, ...change }) => change);
  const written = emptied.map((change) => ({
    ...change,
    before: change.after,
    after: change.before,
  }));
  try {
    await putBack(written, { undo: unfitted, facts });
  } catch (error) {
    if (because !== undefined) throw withLeftBehind(because, [sheetName]);
    try {
      await putBack(emptied, { undo: fitted, facts });
    } catch {
      // The first trouble is what the user is told; what may be neither comes with it.
      throw withLeftBehind(error, [sheetName]);
    }
    throw error;
  }
}

async function readReview(context: Excel.RequestContext) {
  const { workbook } = context;
  const facts = askForBlock(workbook, "KPI_ReviewFacts", columns.facts);
  const lenses = askForBlock(workbook, "KPI_ReviewLenses", columns.lenses);
  facts.table.worksheet.protection.load("protected");
  const record = workbook.settings.getItemOrNullObject(writtenKey).load("value");
  await context.sync();
  return {
    blocks: {
      facts: blockIn(facts) as Block<"metric" | "finding"> | undefined,
      lenses: blockIn(lenses) as Block<"lens" | "happened"> | undefined,
    },
    ours: record.isNullObject ? [] : textsIn(record.value),
    isProtected: !facts.table.isNullObject && facts.table.worksheet.protection.protected,
  };
}

/** All cells or none. Rows of a protected sheet keep their heights: changing them may be forbidden. */
async function write(trail: ReviewTrail, isProtected: boolean): Promise<void> {
  const { sheetName, cells } = trail;
  const facts = { sheet: sheetName };
  if (!isProtected) {
    trail.heights = await talk(
      async (context) => {
        const formats = cells.map((cell) => rangeOf(context, cell).format.load("rowHeight"));
        await context.sync();
        return formats.map(({ rowHeight }) => rowHeight);
      },
      { facts }
    );
  }
  const { fitted, unfitted } = alongside(trail);
  trail.changes = await exchange(trail.changes, { along: fitted, undo: unfitted, facts });
}

/** What goes with the texts: rows as high as they need, and which texts are ours. */
function alongside({ cells, heights, ours }: ReviewTrail): { fitted: Along; unfitted: Along } {
  return {
    fitted: {
      last(context) {
        if (heights.length > 0)
          for (const cell of cells) rangeOf(context, cell).format.autofitRows();
        remember(context, [...new Set([...ours, ...cells.map(({ after }) => after)])]);
      },
    },
    unfitted: {
      last(context) {
        heights.forEach((height, at) => {
          rangeOf(context, cells[at]).format.rowHeight = height;
        });
        remember(context, ours);
      },
    },
  };
}

/** A Trouble "gone" where there is nothing to take back, "changedMeanwhile" where a cell holds something else by now. */
export async function takeBackFindings(): Promise<void> {
  if (!last) throw new Trouble("gone", {});
  const { fitted, unfitted } = alongside(last);
  const facts = { sheet: last.sheetName };
  await exchange(last.changes, { along: unfitted, undo: fitted, facts, back: true });
  last = undefined;
}

function remember({ workbook }: Excel.RequestContext, texts: readonly string[]): void {
  if (texts.length > 0) workbook.settings.add(writtenKey, { texts });
  else workbook.settings.getItemOrNullObject(writtenKey).delete();
}

/** The texts as stored; none where they cannot be understood. */
function textsIn(stored: unknown): string[] {
  const texts = (stored as { texts?: unknown } | null)?.texts;
  return Array.isArray(texts) ? texts.filter((text) => typeof text === "string") : [];
}

function rangeOf({ workbook }: Excel.RequestContext, { sheetId, row, column }: Cell): Excel.Range {
  return workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, 1);
}

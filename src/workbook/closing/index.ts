/** Closes a period and opens the next: what it brought is kept, what goes on moves on, in one step to be taken back. */
import { talk } from "../excel";
import { insertFor } from "../insert";
import { emptyReview, fillReview, previewFindings, type ReviewTrail } from "../reviewing";
import type { Templates } from "../state";
import { withLeftBehind } from "../troubles";
import { Trouble } from "../types";
import type { Progress } from "../types";
import { planClose } from "./plan";
import { readClosing, type Reading } from "./reading";
import type { CloseOrder, ClosePreview } from "./types";
import { takeBackClosing, writeClosing, type CloseTrail } from "./write";

interface Trail {
  closing: CloseTrail;
  review?: ReviewTrail;
}

let last: Trail | undefined;

/** A Trouble "gone" where there are no targets. */
export async function previewClose(): Promise<ClosePreview> {
  const { preview } = planClose(await talk(readClosing), false);
  const findings = await previewFindings();
  return { ...preview, ...(findings !== undefined && { findings }) };
}

/**
 * A Trouble "changedMeanwhile" where the workbook is not as the preview found it: closing the same period a second time
 * by the same order is refused. Where there was no sheet of past periods, it is inserted first; it stays where the
 * closing is taken back later.
 */
export async function close(
  templates: Templates,
  { stamp, removeFinished }: CloseOrder,
  onProgress: (progress: Progress) => void = () => undefined
): Promise<void> {
  onProgress({ share: 0, stage: "reading" });
  const reading = await talk(readClosing);
  if (reading.stamp !== stamp) {
    throw new Trouble("changedMeanwhile", { sheet: reading.blocks.KPI_Targets?.sheetName });
  }
  last = undefined;
  const choices = {
    language: reading.blocks.KPI_Targets?.language ?? "en-US",
    asOf: reading.asOf,
    content: "empty",
  } as const;
  const write = async (reading: Reading) => {
    onProgress({ share: 0.5, stage: "writing" });
    const look = templates.history.plan(choices, { names: [], tables: [] });
    // The review gets the period's figures in words before the sheets turn to the next one.
    const review = (await fillReview())?.trail;
    const plan = planClose(reading, removeFinished);
    try {
      const closing = await writeClosing(plan, historyIn(reading), look);
      last = { closing, ...(review && { review }) };
    } catch (error) {
      if (review) await emptyReview(review, error);
      throw error;
    }
    onProgress({ share: 1, stage: "finishing" });
  };
  if (reading.blocks.KPI_History) return write(reading);
  const progress = ({ share, stage }: Progress) => onProgress({ share: share * 0.5, stage });
  return insertFor(templates, "history", choices, progress, async () => {
    const now = await talk(readClosing);
    if (!isAsRead(reading, now)) {
      throw new Trouble("changedMeanwhile", { sheet: reading.blocks.KPI_Targets?.sheetName });
    }
    return write(now);
  });
}

/** Whether all that was there before is still as it was entered; what is computed may follow the past periods. */
function isAsRead(before: Reading, now: Reading): boolean {
  const entered = ({ cells, blocks }: Reading, of: Reading) =>
    JSON.stringify([
      Object.values(cells).map(({ formula }) => formula),
      Object.keys(of.blocks).map((id) => blocks[id as keyof Reading["blocks"]]?.formulas),
    ]);
  return entered(before, before) === entered(now, before);
}

function historyIn({ blocks }: Reading) {
  if (!blocks.KPI_History) throw new Trouble("gone", { table: "KPI_History" });
  return blocks.KPI_History;
}

/**
 * Takes back the last closing. A Trouble "gone" where there is nothing to take back. Findings that people have worked on
 * since stay in the review.
 */
export async function takeBack(): Promise<void> {
  if (!last) throw new Trouble("gone", {});
  const { closing, review } = last;
  const closed = await takeBackClosing(closing);
  if (review) {
    try {
      await emptyReview(review);
    } catch (error) {
      try {
        await takeBackClosing(closed);
      } catch {
        // The first trouble is what the user is told; what may be neither comes with it.
        throw withLeftBehind(error, [review.sheetName, closing.sheetName]);
      }
      throw error;
    }
  }
  last = undefined;
}

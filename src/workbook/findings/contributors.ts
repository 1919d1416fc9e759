/** Who or what makes up most of the gap in the breakdown. */
import { metricRow, numberAt, rowsOf, textAt } from "../board/cells";
import { number, percent } from "../board/numbers";
import type { Board } from "../board/types";
import type { Statement } from "./types";

const most = 3;

/**
 * The three largest, each with its share of the total gap. As on the dashboard what is ahead counts against it, so that
 * shares may add up to more than the whole.
 */
export function contributorStatements(board: Board): Statement[] {
  const items = rowsOf(board, "KPI_BreakdownItem").flatMap((row) => {
    const gap = numberAt(board, "KPI_BreakdownGap", row);
    const cell = board.KPI_BreakdownGap?.[row];
    return gap !== undefined && cell ? [{ row, gap, place: cell.place }] : [];
  });
  const metric = metricRow(board, textAt(board, "KPI_SplitMetric", 0));
  const unit = metric === undefined ? "" : textAt(board, "KPI_TargetUnit", metric);
  const total = items.reduce((sum, { gap }) => sum + gap, 0);
  return items
    .filter(({ gap }) => gap > 0)
    .sort((one, other) => other.gap - one.gap)
    .slice(0, most)
    .map(({ row, gap, place }) => ({
      code: total > 0 ? "contributor" : "shortfall",
      words: { subject: textAt(board, "KPI_BreakdownItem", row) },
      numbers: { gap: number(gap, unit), ...(total > 0 && { share: percent(gap / total) }) },
      place,
    }));
}

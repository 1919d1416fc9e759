/** Who or what makes up most of the gap in the breakdown. */
import { metricRow, numberAt, rowsOf, textAt } from "../board/cells";
import { number, percent } from "../board/numbers";
import type { Board } from "../board/types";
import type { Statement } from "./types";

const most = 3;

/** The three largest, each with its share of all that is missing; what is ahead makes up for nothing here. */
export function contributorStatements(board: Board): Statement[] {
  const short = rowsOf(board, "KPI_BreakdownItem").flatMap((row) => {
    const gap = numberAt(board, "KPI_BreakdownGap", row);
    const cell = board.KPI_BreakdownGap?.[row];
    return gap !== undefined && gap > 0 && cell ? [{ row, gap, place: cell.place }] : [];
  });
  const metric = metricRow(board, textAt(board, "KPI_SplitMetric", 0));
  const unit = metric === undefined ? "" : textAt(board, "KPI_TargetUnit", metric);
  const all = short.reduce((sum, { gap }) => sum + gap, 0);
  return [...short]
    .sort((one, other) => other.gap - one.gap)
    .slice(0, most)
    .map(({ row, gap, place }) => ({
      code: "contributor",
      words: { subject: textAt(board, "KPI_BreakdownItem", row) },
      numbers: { gap: number(gap, unit), share: percent(gap / all) },
      place,
    }));
}

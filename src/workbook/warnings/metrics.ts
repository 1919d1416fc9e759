/** Metrics that are red for the day: below their amber limit, measured by what is due by now where they add up. */
import { attainment } from "../../kpi/attainment";
import { isFailure } from "../../kpi/failure";
import { amountAt, numberAt, rowsOf, textAt } from "../board/cells";
import { accumulates, directionOf } from "../board/metrics";
import { month, percent } from "../board/numbers";
import type { Board } from "../board/types";
import { limitsOf, named, tiny } from "./limits";
import type { Warning } from "./types";

/** In the order of the target sheet. */
export function metricWarnings(board: Board): Warning[] {
  const gone = numberAt(board, "KPI_TimeGone", 0) ?? 0;
  const { amber } = limitsOf(board);
  return rowsOf(board, "KPI_MetricList").flatMap((row): Warning[] => {
    const unit = textAt(board, "KPI_TargetUnit", row);
    const actual = amountAt(board, "KPI_TargetActual", row, unit);
    const target = amountAt(board, "KPI_TargetValue", row, unit);
    const reached = numberAt(board, "KPI_TargetAttainment", row);
    const cell = board.KPI_TargetAttainment?.[row];
    if (!actual || !target || reached === undefined || !cell) return [];
    const limit = numberAt(board, "KPI_TargetAmber", row) ?? amber;
    const grows = accumulates(board, row);
    if (grows && gone <= 0) return [];
    const exact = target.value * gone;
    // Half a customer is not due: what is counted in whole numbers is shown so.
    const whole = Number.isInteger(target.value) && target.value >= 10;
    const due = { ...target, value: whole ? Math.round(exact) : exact };
    const share = grows ? attainment(actual.value, exact, directionOf(board, row)) : reached;
    if (isFailure(share) || share >= limit - tiny) return [];
    const subject = textAt(board, "KPI_MetricList", row);
    const since = redSince(board, subject, limit);
    return [
      {
        code: grows ? "metricBehind" : "metricLow",
        words: { subject, ...named(textAt(board, "KPI_TargetOwner", row)) },
        numbers: {
          ...(grows ? { pace: percent(share), due } : { attainment: percent(share), target }),
          limit: percent(limit),
          actual,
        },
        ...(since !== undefined && { since: month(since) }),
        place: cell.place,
      },
    ];
  });
}

/** The first of the closed periods, without a break up to this one, that the metric ended in red. */
function redSince(board: Board, subject: string, limit: number): number | undefined {
  const start = numberAt(board, "KPI_Start", 0) ?? Infinity;
  const kept = rowsOf(board, "KPI_HistorySubject").flatMap((row) => {
    const period = numberAt(board, "KPI_HistoryPeriod", row);
    const share = numberAt(board, "KPI_HistoryAttainment", row);
    const isOurs = textAt(board, "KPI_HistorySubject", row) === subject;
    return isOurs && period !== undefined && share !== undefined && period < start
      ? [{ period, share }]
      : [];
  });
  let since: number | undefined;
  for (const { period, share } of kept.sort((one, other) => other.period - one.period)) {
    if (share >= limit - tiny) break;
    since = period;
  }
  return since;
}

/** What changed since the last closed period: who moved in the ranking, and which metrics' attainment. */
import { numberAt, rowsOf, textAt } from "../board/cells";
import { month, number, percent, points } from "../board/numbers";
import type { Board, BoardName } from "../board/types";
import type { Statement } from "./types";

/** Who moved furthest comes first. */
export function rankStatements(board: Board): Statement[] {
  const moved = rowsOf(board, "KPI_ScorePerson").flatMap((row) => {
    const subject = textAt(board, "KPI_ScorePerson", row);
    const to = numberAt(board, "KPI_ScoreRank", row);
    const from = lastKept(board, subject, "KPI_HistoryRank")?.value;
    const cell = board.KPI_ScoreRank?.[row];
    return to !== undefined && from !== undefined && cell && to !== from
      ? [{ subject, from, to, place: cell.place }]
      : [];
  });
  return moved
    .sort((one, other) => Math.abs(other.to - other.from) - Math.abs(one.to - one.from))
    .map(({ subject, from, to, place }) => ({
      code: to < from ? "movedUp" : "movedDown",
      words: { subject },
      numbers: { from: number(from), to: number(to) },
      place,
    }));
}

/** In the order of the target sheet; what is the same to a tenth of a point has not changed. */
export function changeStatements(board: Board): Statement[] {
  return rowsOf(board, "KPI_MetricList").flatMap((row): Statement[] => {
    const subject = textAt(board, "KPI_MetricList", row);
    const to = numberAt(board, "KPI_TargetAttainment", row);
    const past = lastKept(board, subject, "KPI_HistoryAttainment");
    const cell = board.KPI_TargetAttainment?.[row];
    if (to === undefined || !past || !cell) return [];
    const change = to - past.value;
    if (Math.abs(change) < 0.0005) return [];
    return [
      {
        code: change > 0 ? "rose" : "fell",
        words: { subject },
        numbers: {
          month: month(past.period),
          from: percent(past.value),
          to: percent(to),
          points: points(Math.abs(change)),
        },
        place: cell.place,
      },
    ];
  });
}

/** The value kept for it at the last period that began before this one. */
function lastKept(
  board: Board,
  subject: string,
  name: BoardName
): { period: number; value: number } | undefined {
  const start = numberAt(board, "KPI_Start", 0) ?? Infinity;
  let last: { period: number; value: number } | undefined;
  for (const row of rowsOf(board, "KPI_HistorySubject")) {
    const period = numberAt(board, "KPI_HistoryPeriod", row);
    const value = numberAt(board, name, row);
    if (textAt(board, "KPI_HistorySubject", row) !== subject) continue;
    if (period === undefined || value === undefined || period >= start) continue;
    if (!last || period > last.period) last = { period, value };
  }
  return last;
}

/** Tasks behind plan by the grace days or more, the furthest first. */
import { numberAt, rowsOf, textAt } from "../board/cells";
import { date, days as inDays } from "../board/numbers";
import type { Board } from "../board/types";
import { asOfDay, limitsOf, named, tiny } from "./limits";
import type { Warning } from "./types";

/** What was finished is late no more. With no grace, a task warns from the first day. */
export function taskWarnings(board: Board): Warning[] {
  const limit = limitsOf(board).grace;
  const asOf = asOfDay(board);
  const behind = rowsOf(board, "KPI_TaskName").flatMap((row) => {
    const days = numberAt(board, "KPI_TaskLag", row) ?? 0;
    const cell = board.KPI_TaskLag?.[row];
    const open = (numberAt(board, "KPI_TaskProgress", row) ?? 0) < 1;
    return open && days >= limit - tiny && days > tiny && cell
      ? [{ row, days, place: cell.place }]
      : [];
  });
  return behind
    .sort((one, other) => other.days - one.days)
    .map(({ row, days, place }) => ({
      code: "taskBehind",
      words: {
        subject: textAt(board, "KPI_TaskName", row),
        ...named(textAt(board, "KPI_TaskOwner", row)),
      },
      numbers: { days: inDays(Math.max(1, Math.round(days))), limit: inDays(limit) },
      ...(asOf !== undefined && { since: date(asOf - Math.round(days)) }),
      place,
    }));
}

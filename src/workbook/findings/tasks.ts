/** Which tasks are late, the latest first. */
import { numberAt, rowsOf, textAt } from "../board/cells";
import { days as inDays } from "../board/numbers";
import type { Board } from "../board/types";
import type { Statement } from "./types";

/** Days are whole; less than one is not late, and neither is what was finished late. */
export function taskStatements(board: Board): Statement[] {
  const late = rowsOf(board, "KPI_TaskName").flatMap((row) => {
    const days = Math.round(numberAt(board, "KPI_TaskLag", row) ?? 0);
    const cell = board.KPI_TaskLag?.[row];
    const open = (numberAt(board, "KPI_TaskProgress", row) ?? 0) < 1;
    return open && days >= 1 && cell ? [{ row, days, place: cell.place }] : [];
  });
  return late
    .sort((one, other) => other.days - one.days)
    .map(({ row, days, place }) => {
      const who = textAt(board, "KPI_TaskOwner", row);
      return {
        code: "late",
        words: { subject: textAt(board, "KPI_TaskName", row), ...(who !== "" && { who }) },
        numbers: { days: inDays(days) },
        place,
      };
    });
}

/** Open risks that were to be looked at again, the longest waiting first. */
import { numberAt, rowsOf, textAt } from "../board/cells";
import { date } from "../board/numbers";
import type { Board } from "../board/types";
import { asOfDay, named } from "./limits";
import type { Warning } from "./types";

/** As in the risk sheet, a review is due on its day, and the word beside it is blank once the risk is closed. */
export function riskWarnings(board: Board): Warning[] {
  const asOf = asOfDay(board);
  const due = rowsOf(board, "KPI_RiskName").flatMap((row) => {
    const day = numberAt(board, "KPI_RiskReview", row);
    const cell = board.KPI_RiskReview?.[row];
    const open = textAt(board, "KPI_RiskDue", row) !== "";
    return open && cell && asOf !== undefined && day !== undefined && Math.floor(day) <= asOf
      ? [{ row, day, place: cell.place }]
      : [];
  });
  return due
    .sort((one, other) => one.day - other.day)
    .map(({ row, day, place }) => ({
      code: "riskUnreviewed",
      words: {
        subject: textAt(board, "KPI_RiskName", row),
        ...named(textAt(board, "KPI_RiskOwner", row)),
      },
      numbers: {},
      since: date(day),
      place,
    }));
}

/** Targets that nobody owns, and targets that were due and are not reached. */
import { numberAt, rowsOf, textAt } from "../board/cells";
import { date, percent } from "../board/numbers";
import type { Board } from "../board/types";
import { asOfDay, named, tiny } from "./limits";
import type { Warning } from "./types";

/** In the order of the target sheet. What is due today is not yet past due. */
export function targetWarnings(board: Board): Warning[] {
  const asOf = asOfDay(board);
  return rowsOf(board, "KPI_MetricList").flatMap((row): Warning[] => {
    const subject = textAt(board, "KPI_MetricList", row);
    const who = textAt(board, "KPI_TargetOwner", row);
    const due = numberAt(board, "KPI_TargetDue", row);
    const reached = numberAt(board, "KPI_TargetAttainment", row);
    const ownerCell = board.KPI_TargetOwner?.[row];
    const dueCell = board.KPI_TargetDue?.[row];
    const found: Warning[] = [];
    if (ownerCell && who === "") {
      found.push({ code: "noOwner", words: { subject }, numbers: {}, place: ownerCell.place });
    }
    const isPast = asOf !== undefined && due !== undefined && Math.floor(due) < asOf;
    if (dueCell && isPast && (reached ?? 0) < 1 - tiny) {
      found.push({
        code: reached === undefined ? "pastDueUnmeasured" : "pastDue",
        words: { subject, ...named(who) },
        numbers: reached === undefined ? {} : { attainment: percent(reached) },
        since: date(due),
        place: dueCell.place,
      });
    }
    return found;
  });
}

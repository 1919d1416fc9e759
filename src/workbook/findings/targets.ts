/** How far every metric is from its target, in the order of the target sheet: its first metric is the headline. */
import { amountAt, numberAt, rowsOf, textAt } from "../board/cells";
import { percent, points } from "../board/numbers";
import type { Board } from "../board/types";
import type { Statement } from "./types";

export function targetStatements(board: Board): Statement[] {
  return rowsOf(board, "KPI_MetricList").flatMap((row): Statement[] => {
    const unit = textAt(board, "KPI_TargetUnit", row);
    const actual = amountAt(board, "KPI_TargetActual", row, unit);
    const target = amountAt(board, "KPI_TargetValue", row, unit);
    const attainment = numberAt(board, "KPI_TargetAttainment", row);
    const cell = board.KPI_TargetAttainment?.[row];
    if (!actual || !target || attainment === undefined || !cell) return [];
    const below = attainment < 1;
    return [
      {
        code: below ? "belowTarget" : "onTarget",
        words: { subject: textAt(board, "KPI_MetricList", row) },
        numbers: {
          actual,
          target,
          attainment: percent(attainment),
          ...(below && { points: points(1 - attainment) }),
        },
        place: cell.place,
      },
    ];
  });
}

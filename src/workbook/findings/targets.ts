/** How far every metric is from its target, in the order of the target sheet: its first metric is the headline. */
import { numberAt, rowsOf, textAt } from "../board/cells";
import type { Board } from "../board/types";
import { number, percent, points, type Statement } from "./types";

export function targetStatements(board: Board): Statement[] {
  return rowsOf(board, "KPI_MetricList").flatMap((row): Statement[] => {
    const actual = numberAt(board, "KPI_TargetActual", row);
    const target = numberAt(board, "KPI_TargetValue", row);
    const attainment = numberAt(board, "KPI_TargetAttainment", row);
    const cell = board.KPI_TargetAttainment?.[row];
    if (actual === undefined || target === undefined || attainment === undefined || !cell)
      return [];
    const shown = (name: "KPI_TargetActual" | "KPI_TargetValue", value: number) =>
      board[name]?.[row]?.percent ? percent(value) : number(value);
    const below = attainment < 1;
    return [
      {
        code: below ? "belowTarget" : "onTarget",
        words: { subject: textAt(board, "KPI_MetricList", row) },
        numbers: {
          actual: shown("KPI_TargetActual", actual),
          target: shown("KPI_TargetValue", target),
          attainment: percent(attainment),
          ...(below && { points: points(1 - attainment) }),
        },
        place: cell.place,
      },
    ];
  });
}

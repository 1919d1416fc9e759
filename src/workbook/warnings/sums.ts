/** Weights that are not 100 % in all, and a breakdown whose parts are not its total. */
import { amountAt, metricRow, numberAt, rowsOf, textAt } from "../board/cells";
import { percent } from "../board/numbers";
import type { Board } from "../board/types";
import { named } from "./limits";
import type { Warning } from "./types";

export function sumWarnings(board: Board): Warning[] {
  return [...weightWarnings(board), ...breakdownWarnings(board)];
}

/** To a hundredth of a percent, as the scorecard sees it. */
function weightWarnings(board: Board): Warning[] {
  return rowsOf(board, "KPI_ScorePerson").flatMap((row): Warning[] => {
    const weights = numberAt(board, "KPI_ScoreWeights", row);
    const cell = board.KPI_ScoreWeights?.[row];
    if (weights === undefined || !cell || Math.abs(weights - 1) < 0.00005) return [];
    const subject = textAt(board, "KPI_ScorePerson", row);
    return [
      {
        code: "weightsOff",
        words: { subject },
        numbers: { weights: percent(weights) },
        place: cell.place,
      },
    ];
  });
}

/** Parts and total as they are shown: what is below a cent is rounding. Nothing broken down yet is not wrong. */
function breakdownWarnings(board: Board): Warning[] {
  const subject = textAt(board, "KPI_SplitMetric", 0);
  const metric = metricRow(board, subject);
  const unit = metric === undefined ? "" : textAt(board, "KPI_TargetUnit", metric);
  const total = amountAt(board, "KPI_SplitTotal", 0, unit);
  const cell = board.KPI_SplitTotal?.[0];
  const parts = rowsOf(board, "KPI_BreakdownItem").reduce(
    (sum, row) => sum + (numberAt(board, "KPI_BreakdownTarget", row) ?? 0),
    0
  );
  if (!total || !cell || parts === 0 || Math.abs(parts - total.value) < 0.005) return [];
  const who = metric === undefined ? "" : textAt(board, "KPI_TargetOwner", metric);
  return [
    {
      code: parts < total.value ? "breakdownShort" : "breakdownOver",
      words: { subject, ...named(who) },
      numbers: {
        parts: { ...total, value: parts },
        total,
        difference: { ...total, value: Math.abs(parts - total.value) },
      },
      place: cell.place,
    },
  ];
}

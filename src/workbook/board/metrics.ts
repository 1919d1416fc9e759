/** What the target sheet says of a row's kind: whether it adds up over the period, and which way is better. */
import type { Direction } from "../../kpi/direction";
import { languages } from "../../locales";
import { targetsTexts } from "../../locales/templates/targets";
import { levelWords } from "../../templates/levels";
import { textAt } from "./cells";
import type { Board } from "./types";

const levels = languages.map(levelWords);

/** Whether a metric grows day by day, so that half of the period should bring half of the target. */
export function accumulates(board: Board, row: number): boolean {
  const dimension = textAt(board, "KPI_TargetDimension", row);
  const unit = textAt(board, "KPI_TargetUnit", row);
  const shown = board.KPI_TargetActual?.[row]?.percent || board.KPI_TargetValue?.[row]?.percent;
  const isLevel = levels.some(
    ({ dimensions, units, counts }) =>
      units.includes(unit) || (dimensions.includes(dimension) && !counts.includes(unit))
  );
  return !shown && !isLevel;
}

export function directionOf(board: Board, row: number): Direction {
  const word = textAt(board, "KPI_TargetDirection", row);
  const known: Direction[] = ["higher", "lower", "target"];
  return (
    known.find((id) => languages.some((each) => targetsTexts[each].directions[id] === word)) ??
    "higher"
  );
}

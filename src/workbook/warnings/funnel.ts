/** Steps of the funnel that lie below their usual rate by the limit or more, the furthest first. */
import { numberAt, rowsOf, textAt } from "../board/cells";
import { percent, points } from "../board/numbers";
import type { Board } from "../board/types";
import { limitsOf, named, tiny } from "./limits";
import type { Warning } from "./types";

export function funnelWarnings(board: Board): Warning[] {
  const limit = limitsOf(board).leak;
  const standards = new Map(
    rowsOf(board, "KPI_StandardStage").map((row) => [
      textAt(board, "KPI_StandardStage", row),
      {
        usual: numberAt(board, "KPI_StandardRate", row),
        who: textAt(board, "KPI_StandardRole", row),
      },
    ])
  );
  const low = rowsOf(board, "KPI_StageList").flatMap((row) => {
    const subject = textAt(board, "KPI_StageList", row);
    const rate = numberAt(board, "KPI_StageRate", row);
    const cell = board.KPI_StageRate?.[row];
    const { usual, who = "" } = standards.get(subject) ?? {};
    if (row === 0 || rate === undefined || usual === undefined || !cell) return [];
    const below = usual - rate;
    return below > tiny && below >= limit - tiny
      ? [{ row, subject, who, rate, usual, below, place: cell.place }]
      : [];
  });
  return low
    .sort((one, other) => other.below - one.below)
    .map(({ row, subject, who, rate, usual, below, place }) => ({
      code: "stepLow",
      words: { subject, before: textAt(board, "KPI_StageList", row - 1), ...named(who) },
      numbers: { rate: percent(rate), usual: percent(usual), points: points(below) },
      place,
    }));
}

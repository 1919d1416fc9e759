/** The step in which the funnel leaks: the one furthest below its usual rate, in percentage points. */
import { numberAt, rowsOf, textAt } from "../board/cells";
import { percent, points } from "../board/numbers";
import type { Board } from "../board/types";
import type { Statement } from "./types";

/** At most one; none where no step has a usual rate, or none is below it. */
export function funnelStatements(board: Board): Statement[] {
  const usual = new Map(
    rowsOf(board, "KPI_StandardStage").map((row) => [
      textAt(board, "KPI_StandardStage", row),
      numberAt(board, "KPI_StandardRate", row),
    ])
  );
  let furthest = 0;
  let leak: Statement | undefined;
  for (const row of rowsOf(board, "KPI_StageList")) {
    const subject = textAt(board, "KPI_StageList", row);
    const rate = numberAt(board, "KPI_StageRate", row);
    const expected = usual.get(subject);
    const cell = board.KPI_StageRate?.[row];
    if (row === 0 || rate === undefined || expected === undefined || !cell) continue;
    const below = expected - rate;
    if (below <= furthest) continue;
    furthest = below;
    leak = {
      code: "leak",
      words: { subject, before: textAt(board, "KPI_StageList", row - 1) },
      numbers: { rate: percent(rate), usual: percent(expected), points: points(below) },
      place: cell.place,
    };
  }
  return leak ? [leak] : [];
}

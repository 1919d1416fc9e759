/** The findings for a review, by rules over what the workbook's sheets say. */
import type { Board } from "../board/types";
import { contributorStatements } from "./contributors";
import { funnelStatements } from "./funnel";
import { changeStatements, rankStatements } from "./past";
import { targetStatements } from "./targets";
import { taskStatements } from "./tasks";
import type { Statement } from "./types";

/** In the order in which a review asks; an empty group has nothing to say. */
export const findingGroups = ["targets", "gap", "funnel", "ranking", "tasks", "changes"] as const;
export type FindingGroup = (typeof findingGroups)[number];

const rules: Record<FindingGroup, (board: Board) => Statement[]> = {
  targets: targetStatements,
  gap: contributorStatements,
  funnel: funnelStatements,
  ranking: rankStatements,
  tasks: taskStatements,
  changes: changeStatements,
};

export function findingsOf(board: Board): { group: FindingGroup; statements: Statement[] }[] {
  return findingGroups
    .map((group) => ({ group, statements: rules[group](board) }))
    .filter(({ statements }) => statements.length > 0);
}

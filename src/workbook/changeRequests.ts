/** Changes of cells in requests that Excel takes: as a rule it is one; a very large team's changes make several. */
import type { CellValue } from "../templates/plan";
import { packed, rowRuns, weight } from "./write/packing";
import type { Change } from "./exchange";

/** Calls for a change: its cells are found three times, read twice and written once, each by sheet and place. */
const callsPerChange = 9;

/** The changes in the same order, in as few requests as hold them; none makes one that is empty. */
export function inRequests(changes: readonly Change[]): Change[][] {
  const steps = changes.flatMap(pieces).map((change) => ({ change, bytes: bytesOf(change) }));
  const requests = packed(steps).map((request) => request.map(({ change }) => change));
  return requests.length > 0 ? requests : [[]];
}

/** What is written goes, and what is read comes; neither may be more than Excel takes. */
function bytesOf({ before, after, said = [] }: Change): number {
  return weight(callsPerChange, [before, after, said]);
}

function pieces(change: Change): Change[] {
  const runs = rowRuns(change.after.length, bytesOf(change));
  if (runs.length === 1) return [change];
  return runs.map(({ from, rows }) => {
    const part = (cells: CellValue[]) => cells.slice(from, from + rows);
    const { before, after, said } = change;
    return {
      ...{ ...change, row: change.row + from, before: part(before), after: part(after) },
      ...(said && { said: part(said) }),
    };
  });
}

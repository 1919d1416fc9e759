/** Changes of cells in requests that Excel takes: as a rule it is one; a very large team's changes make several. */
import { packed, weight } from "./write/packing";
import type { Change } from "./exchange";

/** Calls for a change: its cells are found three times, read twice and written once, each by sheet and place. */
const callsPerChange = 9;

/** Bytes of one change at most, roughly: longer columns are cut, so that no single piece outgrows a request. */
const bytesPerPiece = 500_000;

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
  const rows = change.after.length;
  const parts = Math.min(rows, Math.ceil(bytesOf(change) / bytesPerPiece));
  if (parts <= 1) return [change];
  const length = Math.ceil(rows / parts);
  return Array.from({ length: Math.ceil(rows / length) }, (_, at) => {
    const [from, to] = [at * length, (at + 1) * length];
    const { before, after, said } = change;
    return {
      ...{ ...change, row: change.row + from },
      ...{ before: before.slice(from, to), after: after.slice(from, to) },
      ...(said && { said: said.slice(from, to) }),
    };
  });
}

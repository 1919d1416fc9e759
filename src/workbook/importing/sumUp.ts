/** Many rows to few: one for all that happened on a day with the same person, product, region, channel, customer … */
import { RowIndex } from "./rowIndex";
import { columnIds, targetKinds } from "./types";
import type { Row } from "./types";

const order = columnIds.indexOf("order");
const summed = columnIds.flatMap((id, slot) => (targetKinds[id] === "number" ? [slot] : []));
const kept = columnIds.flatMap((id, slot) =>
  targetKinds[id] !== "number" && id !== "order" ? [slot] : []
);

/**
 * Everything but the order number stays as it was, so whatever is counted by day, person, product, region, channel,
 * customer or due date comes out the same. A row of several orders names the first one and how many more there are.
 */
export function sumUp(rows: readonly Row[]): Row[] {
  const index = new RowIndex(kept);
  const groups: { row: Row; others?: Set<string | number> }[] = [];
  for (const row of rows) {
    const at = index.put(row);
    const group = groups[at];
    if (!group) {
      groups.push({ row });
      continue;
    }
    // Most groups are of a single row, which needs no copy.
    if (!group.others) {
      group.row = [...group.row];
      group.others = new Set();
    }
    const number = row[order];
    if (number !== null) {
      if (group.row[order] === null) group.row[order] = number;
      else if (group.row[order] !== number) group.others.add(number);
    }
    for (const slot of summed) {
      const value = row[slot];
      if (value !== null) group.row[slot] = exact(Number(group.row[slot] ?? 0) + Number(value));
    }
  }
  return groups.map(({ row, others }) => {
    if (others?.size) row[order] = `${row[order]} +${others.size}`;
    return row;
  });
}

/** 0.1 + 0.2 is 0.3: cents add up without noise. */
function exact(sum: number): number {
  return Math.round(sum * 1e6) / 1e6;
}

/** Parts that nothing leads to any more go, with every word about them. */
import type { Parts } from "../sharing/archive";
import { relationsOf, removeParts } from "../sharing/relations";

export function reachable(parts: Parts, from = ""): Set<string> {
  const seen = new Set<string>();
  const open = [from];
  for (let part = open.pop(); part !== undefined; part = open.pop())
    for (const { target, external } of relationsOf(parts, part)) {
      if (external || seen.has(target)) continue;
      seen.add(target);
      open.push(target);
    }
  return seen;
}

/** @param before what could be reached before; parts that nothing ever led to stay */
export function dropUnreachable(parts: Parts, before: ReadonlySet<string>): void {
  const now = reachable(parts);
  removeParts(parts, "", new Set([...before].filter((path) => !now.has(path))));
}

/** Which column of a table is which, after the user has renamed, moved, inserted or deleted some. */

export interface KnownColumn {
  id: string;
  /** as it was written */
  header: string;
  computed: boolean;
}

export interface FoundColumn {
  header: string;
  /** whether its cells hold formulas */
  computed: boolean;
}

/**
 * By column id: the position at which the column stands now. One that is missing in the result was deleted. A header
 * that stands where another is expected is the same column renamed; where several might be meant, formulas tell.
 */
export function matchColumns(
  known: readonly KnownColumn[],
  found: readonly FoundColumn[]
): Map<string, number> {
  const matched = new Map<string, number>();
  for (const { id, header } of known) {
    const index = found.findIndex((column) => column.header === header);
    if (index >= 0) matched.set(id, index);
  }
  for (const { ids, positions } of gaps(known, found, matched)) {
    const open = [...positions];
    for (const column of ids) {
      const at =
        ids.length === positions.length
          ? 0
          : open.findIndex((index) => found[index].computed === column.computed);
      if (at < 0 || open.length === 0) continue;
      matched.set(column.id, open.splice(at, 1)[0]);
    }
  }
  return matched;
}

/** Runs of unmatched columns with the unmatched headers that stand between the same matched neighbours. */
function gaps(
  known: readonly KnownColumn[],
  found: readonly FoundColumn[],
  matched: ReadonlyMap<string, number>
): { ids: KnownColumn[]; positions: number[] }[] {
  const taken = new Set(matched.values());
  const runs: { ids: KnownColumn[]; positions: number[] }[] = [];
  let run: KnownColumn[] = [];
  let before = -1;
  const close = (): void => {
    if (run.length === 0) return;
    const positions: number[] = [];
    for (let index = before + 1; index < found.length && !taken.has(index); index++) {
      positions.push(index);
    }
    runs.push({ ids: run, positions });
    run = [];
  };
  for (const column of known) {
    const index = matched.get(column.id);
    if (index === undefined) {
      run.push(column);
      continue;
    }
    close();
    before = index;
  }
  close();
  return runs;
}

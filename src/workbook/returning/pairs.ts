/** Which row of a copy is which row of the workbook: by what names it, never by where it stands. */

/** What names a row, as marks. */
type Key = readonly string[];

export interface RowsToPair {
  /** false where a column that names the rows is missing on one side: then no row can be told */
  isWhole: boolean;
  /** of every row of the workbook's table */
  ours: readonly Key[];
  /** of the copy's rows, by their place */
  theirs: ReadonlyMap<number, Key>;
  /** of the rows that the copy held when it was made; undefined where it does not tell */
  marked: readonly Key[] | undefined;
  /** whether a row of the workbook waits for an entry */
  isBlank: (ours: number) => boolean;
  /** whether anything was entered in a row of the copy */
  isUsed: (theirs: number) => boolean;
  /** whether two rows hold the same */
  isSame: (ours: number, theirs: number) => boolean;
  /** whether a row of the copy is as it was marked */
  isUntouched: (theirs: number, marks: number) => boolean;
}

export interface Pairing {
  /** marks: the row among those that were marked, where there is one and only one */
  pairs: { ours: number; theirs: number; marks: number | undefined }[];
  /** rows of the copy that are new */
  added: number[];
  /** rows of the copy that cannot be paired */
  left: { theirs: number; reason: "rowUnknown" | "rowAmbiguous" | "rowUnnamed" }[];
  /** rows of the workbook that the copy held and has no more */
  gone: number[];
}

export function pairRows(rows: RowsToPair): Pairing {
  const { ours, theirs, marked, isBlank, isUsed, isSame, isUntouched } = rows;
  const pairing: Pairing = { pairs: [], added: [], left: [], gone: [] };
  if (!rows.isWhole) return pairing;
  const byKey = {
    ours: grouped(ours.map((key, row) => [row, key])),
    theirs: grouped([...theirs]),
    marked: grouped((marked ?? []).map((key, row) => [row, key])),
  };
  for (const [name, copies] of byKey.theirs) {
    if (name === unnamed) {
      const used = copies.filter((row) => isUsed(row) && !ours.some((_, at) => isSame(at, row)));
      pairing.left.push(...used.map((row) => ({ theirs: row, reason: "rowUnnamed" as const })));
      continue;
    }
    const known = byKey.marked.get(name) ?? [];
    const marks = known.length === 1 ? known[0] : undefined;
    const own = [...(byKey.ours.get(name) ?? [])];
    const open = copies.filter((row) => {
      if (own.length < 2 && copies.length < 2) return true;
      // of rows that go by the same name those that hold the same are the same
      const twin = own.findIndex((each) => isSame(each, row));
      if (twin >= 0) own.splice(twin, 1);
      return twin < 0;
    });
    if (open.length === 1 && own.length === 1)
      pairing.pairs.push({ ours: own[0], theirs: open[0], marks });
    else if (own.length === 0 && open.length <= copies.length - known.length)
      pairing.added.push(...open.filter(isUsed));
    else {
      const reason = byKey.ours.has(name) ? "rowAmbiguous" : "rowUnknown";
      const touched = open.filter((row) => !known.some((each) => isUntouched(row, each)));
      pairing.left.push(...touched.map((row) => ({ theirs: row, reason }) as const));
    }
  }
  for (const [name, own] of byKey.ours) {
    if (name === unnamed || byKey.theirs.has(name) || !byKey.marked.has(name)) continue;
    pairing.gone.push(...own.filter((row) => !isBlank(row)));
  }
  return pairing;
}

/** the name of rows in which nothing is that names them */
const unnamed = "";

function grouped(rows: readonly (readonly [number, Key])[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [row, key] of rows) {
    const name = key.every((mark) => mark === "") ? unnamed : key.join(" ");
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}

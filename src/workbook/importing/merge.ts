/** What of a file goes into the table, and what of the table goes, under the user's decisions. */
import { RowIndex } from "./rowIndex";
import { columnIds } from "./types";
import type { Decisions, Row } from "./types";

const date = columnIds.indexOf("date");
const order = columnIds.indexOf("order");
const allSlots = columnIds.map((_, slot) => slot);

export interface Merged {
  /** for each row of the table, whether it stays */
  stays: boolean[];
  added: Row[];
  repeated: number;
  same: number;
  changed: number;
  byOrder: boolean;
  inPeriod: number;
}

/** Which rows repeat an earlier one of the file: the same line of the same order, or all cells alike. */
export function repeatedRows(rows: readonly Row[], lines: readonly (string | null)[]): boolean[] {
  const linesMet = new Set<string>();
  const rowsMet = new RowIndex(allSlots);
  let met = 0;
  return rows.map((row, at) => {
    const line = lines[at];
    if (line !== null && row[order] !== null) {
      const key = `${row[order]}\u0001${line}`;
      if (linesMet.has(key)) return true;
      linesMet.add(key);
      return false;
    }
    const isNew = rowsMet.put(row) === met;
    if (isNew) met++;
    return !isNew;
  });
}

export interface Span {
  first: number;
  last: number;
}

export function spanOf(rows: readonly Row[]): Span | undefined {
  let span: Span | undefined;
  for (const row of rows) {
    const day = Number(row[date]);
    if (!span) span = { first: day, last: day };
    else if (day < span.first) span.first = day;
    else if (day > span.last) span.last = day;
  }
  return span;
}

export function merge(
  rows: readonly Row[],
  repeats: readonly boolean[],
  existing: readonly Row[],
  { mode, alreadyThere, repeatedOnce }: Pick<Decisions, "mode" | "alreadyThere" | "repeatedOnce">
): Merged {
  const wanted = repeatedOnce ? rows.filter((_, at) => !repeats[at]) : [...rows];
  const span = spanOf(wanted);
  const isInPeriod = (row: Row) => {
    const day = row[date];
    return !!span && typeof day === "number" && day >= span.first && Math.floor(day) <= span.last;
  };
  const within = existing.map(isInPeriod);
  const stays = existing.map((_, at) =>
    mode === "append" ? true : mode === "replacePeriod" ? !within[at] : false
  );
  const compared = compare(wanted, existing, stays);
  const { byOrder, same, changed } = compared;
  const counts = {
    repeated: repeats.filter(Boolean).length,
    same: same.filter(Boolean).length,
    changed: changed.filter(Boolean).length,
    byOrder,
    inPeriod: within.filter(Boolean).length,
  };
  if (alreadyThere === "addAgain") return { stays, added: wanted, ...counts };
  const isKnown = (at: number) => same[at] || (alreadyThere === "leaveOut" && changed[at]);
  if (alreadyThere === "update") {
    const renewed = new Set(wanted.filter((_, at) => changed[at]).map((row) => row[order]));
    existing.forEach((row, at) => {
      if (!compared.matched[at] && renewed.has(row[order])) stays[at] = false;
    });
  }
  return { stays, added: wanted.filter((_, at) => !isKnown(at)), ...counts };
}

/** Rows of the file against those of the table that stay: all alike, or other lines of an order that is known. */
function compare(rows: readonly Row[], existing: readonly Row[], stays: readonly boolean[]) {
  const index = new RowIndex(allSlots);
  /** by the index's positions: the rows of the table that say this and are not matched yet */
  const places: number[][] = [];
  const orders = new Set<string | number>();
  existing.forEach((row, at) => {
    if (!stays[at]) return;
    (places[index.put(row)] ??= []).push(at);
    if (row[order] !== null) orders.add(row[order]);
  });
  const matched = existing.map(() => false);
  const same = rows.map((row) => {
    const at = places.length === 0 ? undefined : places[index.find(row)]?.shift();
    if (at === undefined) return false;
    matched[at] = true;
    return true;
  });
  const changed = rows.map((row, at) => !same[at] && row[order] !== null && orders.has(row[order]));
  const byOrder = rows.some((row) => row[order] !== null);
  return { matched, same, changed, byOrder };
}

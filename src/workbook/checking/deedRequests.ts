/** Deeds in requests that Excel takes: as a rule it is one; what a very large team's sheets need makes several. */
import { packed, rowRuns, weight } from "../write/packing";
import type { Deed } from "./diagnosis";

/** Each with its object paths: what a column's looks take, and cells that are read and then written. */
const calls: Record<Deed["kind"], number> = {
  renameTable: 2,
  addColumn: 20,
  fillColumn: 5,
  setName: 3,
  write: 6,
  record: 1,
};

/** The deeds in the same order, in as few requests as hold them; those of the record stay together. */
export function inRequests(deeds: readonly Deed[]): Deed[][] {
  const records = deeds.filter(({ kind }) => kind === "record");
  const others = deeds.filter(({ kind }) => kind !== "record").flatMap(pieces);
  const steps = [...others.map((deed) => [deed]), ...(records.length > 0 ? [records] : [])];
  return packed(
    steps.map((step) => ({ step, bytes: step.reduce((sum, deed) => sum + bytesOf(deed), 0) }))
  ).map((request) => request.flatMap(({ step }) => step));
}

/** What is written goes, and what is read comes; neither may be more than Excel takes. */
function bytesOf(deed: Deed): number {
  return weight(calls[deed.kind], payloadOf(deed));
}

function payloadOf(deed: Deed): unknown {
  switch (deed.kind) {
    case "addColumn":
    case "fillColumn":
      return deed.formula === undefined ? null : Array<string>(deed.rows).fill(deed.formula);
    case "write":
      return [deed.formulas, deed.before];
    default:
      return deed;
  }
}

function pieces(deed: Deed): Deed[] {
  const rows = deed.kind === "write" ? deed.formulas.length : "rows" in deed ? deed.rows : 1;
  const runs = rowRuns(rows, bytesOf(deed));
  if (runs.length === 1) return [deed];
  return runs.map((run) => partOf(deed, run.from, run.rows));
}

/** The rows of a deed from one on. A column is added once, with its first rows' formulas; the others are filled in. */
function partOf(deed: Deed, from: number, rows: number): Deed {
  if (deed.kind === "write") {
    const area = { ...deed.area, row: deed.area.row + from, rows };
    const part = <Line>(lines: Line[]) => lines.slice(from, from + rows);
    return { ...deed, area, formulas: part(deed.formulas), before: part(deed.before) };
  }
  if (deed.kind !== "addColumn" || deed.formula === undefined) return deed;
  if (from === 0) return { ...deed, rows };
  const { table, header, formula } = deed;
  return { kind: "fillColumn", table, header, formula, from, rows };
}

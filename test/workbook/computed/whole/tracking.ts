import { filled, type Row } from "../../support/rows";
import type { Expectation } from "../../support/expected";
import { asOf, rowsWith } from "./september";

/** The row whose number in `id` is the largest. */
function largest(rows: readonly Row[], id: string): Row {
  let found = rows[0];
  for (const row of rows) if (Number(row[id]) > Number(found[id])) found = row;
  return found;
}

export const tracking: Expectation = (shown) => {
  const tasks = rowsWith(shown, "KPI_Tasks", "task");
  const targets = rowsWith(shown, "KPI_Targets", "metric");
  const late = tasks.filter(({ light }) => light === -1);
  const latest = largest(late, "lag");
  const behind = tasks.filter(({ light }) => light === 0);
  const red = targets.filter(({ light }) => light === -1);
  const missing = red.map((row): Row => ({ ...row, missing: 1 - Number(row.attainment) }));
  const people = rowsWith(shown, "KPI_ScoreSummary", "person");
  const risks = rowsWith(shown, "KPI_Risks", "risk").filter(
    ({ state, review }) => state !== "Closed" && Number(review) <= asOf
  );
  const waiting = rowsWith(shown, "KPI_Voice", "customer").filter(({ state }) => state === -1);
  /** how many there are, and the first to look at; undefined where nobody is named */
  const warnings: [number, unknown?][] = [
    [late.length, `${String(latest.task)} · ${Math.round(Number(latest.lag))} days behind`],
    [behind.length, behind[0].task],
    [red.length, largest(missing, "missing").metric],
    [targets.filter(({ owner }) => !filled(owner)).length],
    [people.filter(({ weights }) => Math.abs(Number(weights) - 1) > 0.00005).length],
    [risks.length],
    [waiting.length, waiting[0].customer],
  ];
  return [
    {
      table: "KPI_Warnings",
      columns: {
        count: (_, index) => warnings[index][0],
        state: (_, index) => (warnings[index][0] > 0 ? "Look" : "Fine"),
        worst: (_, index) => warnings[index][1],
      },
    },
  ];
};

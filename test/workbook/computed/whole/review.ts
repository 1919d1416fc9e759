import { filled, type Row } from "../../support/rows";
import { down, onceFilled, type Expectation } from "../../support/expected";
import { asOf, ofTarget, rowsWith, sum } from "./september";

export const review: Expectation = (shown) => {
  const targets = rowsWith(shown, "KPI_Targets", "metric");
  const tasks = rowsWith(shown, "KPI_Tasks", "task");
  const promises = rowsWith(shown, "KPI_Promises", "promise");
  const strategies = rowsWith(shown, "KPI_Strategy", "strategy");
  const voice = (measure: string) =>
    shown.rows("KPI_VoiceMeasures").find((row) => row.measure === measure)!.value;
  const from = (id: string) => (_: Row, index: number) => targets[index]?.[id] ?? "";
  const count = (rows: readonly Row[], id: string, value: unknown) =>
    rows.filter((row) => row[id] === value).length;
  const copied = ["metric", "target", "actual", "attainment", "light", "owner"];
  return [
    {
      table: "KPI_ReviewFacts",
      columns: {
        no: (_, index) => index + 1,
        ...Object.fromEntries(copied.map((id) => [id, from(id)])),
      },
    },
    {
      table: "KPI_Promises",
      columns: onceFilled("promise", {
        late: ({ kept, due }) => (!filled(kept) && Number(due) < asOf ? "Overdue" : ""),
      }),
    },
    {
      table: "KPI_Decisions",
      columns: onceFilled("what", {
        state: ({ owner, due }) =>
          filled(owner) && filled(due) ? "Ready" : "Owner or date missing",
      }),
    },
    {
      table: "KPI_NextChanges",
      columns: onceFilled("metric", {
        now: ({ metric }) => ofTarget(shown, metric, "target"),
        growth: ({ metric, proposed }) =>
          Number(proposed) / Number(ofTarget(shown, metric, "actual")) - 1,
      }),
    },
    {
      at: "L6",
      values: down([
        `${count(targets, "light", 1)} of ${targets.length}`,
        `${count(tasks, "light", 2)} of ${tasks.length}`,
        count(tasks, "light", -1),
        `${count(promises, "kept", "Kept")} of ${promises.length}`,
        sum(strategies, ({ found }) => Number(found)) /
          sum(strategies, ({ expected }) => Number(expected)),
        voice("Customer satisfaction"),
        voice("Open complaints"),
        voice("Days to close a complaint"),
      ]),
    },
  ];
};

import { onceFilled, type Expectation } from "../../support/expected";
import type { Row } from "../../support/rows";
import { mean, ofTarget, rowsWith } from "./september";

export const strategy: Expectation = (shown) => {
  const causes = rowsWith(shown, "KPI_Causes", "problem");
  const tasks = rowsWith(shown, "KPI_Tasks", "task");
  const causeOf = ({ cause }: Row) => causes.find(({ no }) => no === cause)!;
  const tasksOf = ({ no }: Row) => tasks.filter(({ strategyNo }) => strategyNo === no);
  const ratio = (one: string, other: string) => (row: Row) => Number(row[one]) / Number(row[other]);
  return [
    {
      table: "KPI_Strategy",
      columns: onceFilled("cause", {
        strategy: (row) => causeOf(row).strategy,
        metric: (row) => causeOf(row).metric,
        attainment: (row) => ofTarget(shown, causeOf(row).metric, "attainment"),
        expectedReturn: ratio("expected", "cost"),
        foundReturn: ratio("found", "cost"),
        reached: ratio("found", "expected"),
        tasks: (row) => tasksOf(row).length,
        progress: (row) => mean(tasksOf(row).map(({ progress }) => Number(progress))),
      }),
    },
  ];
};

import { filled, type Row } from "../../support/rows";
import { onceFilled, type Expectation } from "../../support/expected";
import { asOf, mean, people, rowsWith, start } from "./september";

/** Days in the strip beside the tasks. */
const days = Array.from({ length: 42 }, (_, index) => start + index);
/** the first of September, October; the strip ends on 12 October */
const monthStarts = [start, start + 30];

const progressOf = ({ planned, done, finish }: Row) => {
  if (Number(planned) > 0) return Math.min(1, Number(done) / Number(planned));
  return filled(finish) ? 1 : 0;
};
const startOf = ({ from }: Row) => start + Number(from) - 1;
const dueOf = ({ to }: Row) => start + Number(to) - 1;
const lengthOf = (row: Row) => dueOf(row) - startOf(row) + 1;

function lagOf(row: Row): number {
  const progress = progressOf(row);
  if (progress === 1) return filled(row.finish) ? Math.max(0, Number(row.finish) - dueOf(row)) : 0;
  if (asOf < startOf(row)) return 0;
  return Math.max(0, asOf - (startOf(row) - 1 + progress * lengthOf(row)));
}

function lightOf(row: Row): number {
  if (progressOf(row) === 1) return 2;
  if (lagOf(row) === 0) return 1;
  return lagOf(row) < 3 ? 0 : -1;
}

const words = ["Step in", "Behind", "On plan", "Done"];

export const tasks: Expectation = (shown) => {
  const strategies = rowsWith(shown, "KPI_Strategy", "strategy");
  const strategyOf = ({ strategyNo }: Row) =>
    strategies.find(({ no }) => no === strategyNo)?.strategy ?? "";
  const all = rowsWith(shown, "KPI_Tasks", "task");
  /** name, tasks, done, behind, average progress */
  const completion = (name: string | undefined, isOwn: (row: Row) => boolean) => {
    if (name === undefined) return ["", "", "", "", ""];
    const own = all.filter(isOwn);
    return [
      name,
      own.length,
      own.filter((row) => lightOf(row) === 2).length,
      own.filter((row) => lightOf(row) < 1).length,
      own.length > 0 ? mean(own.map(progressOf)) : "",
    ];
  };
  const names = strategies.map(({ strategy }) => String(strategy));
  const taskOf = ({ no }: Row) => all.find((task) => task.no === no)!;
  return [
    { at: "K4", values: [[asOf]] },
    { at: "W4", values: [days.map((day) => (monthStarts.includes(day) ? day : "")), days] },
    {
      table: "KPI_Tasks",
      columns: onceFilled("task", {
        strategy: strategyOf,
        start: startOf,
        due: dueOf,
        progress: progressOf,
        expected: (row) => Math.min(1, Math.max(0, (asOf - startOf(row) + 1) / lengthOf(row))),
        lag: lagOf,
        light: lightOf,
        status: (row) => words[lightOf(row) + 1],
      }),
    },
    {
      at: "D31",
      values: Array.from({ length: 9 }, (_, index) =>
        completion(people[index], ({ owner }) => String(owner).includes(people[index]))
      ),
    },
    {
      at: "K31",
      values: Array.from({ length: 8 }, (_, index) =>
        completion(names[index], (row) => strategyOf(row) === names[index])
      ),
    },
    {
      table: "KPI_HelpCases",
      columns: onceFilled("no", {
        status: (row) => words[lightOf(taskOf(row)) + 1],
        task: (row) => taskOf(row).task,
        lag: (row) => lagOf(taskOf(row)),
        open: ({ since, closed }) => (filled(closed) ? Number(closed) : asOf) - Number(since),
      }),
    },
  ];
};

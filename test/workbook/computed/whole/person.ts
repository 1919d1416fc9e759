import { pastRows } from "../../../../src/templates/example/history";
import { filled, type Row } from "../../support/rows";
import type { Expectation } from "../../support/expected";
import { people, rowsWith } from "./september";

/** Whom the example's talk is with. */
const name = "Zhao Lei";

/** A rate in words, since one column shows lines of every unit. */
function inUnit({ unit, ...line }: Row, id: string): unknown {
  return unit === "%" && filled(line[id]) ? `${(100 * Number(line[id])).toFixed(1)}%` : line[id];
}

export const person: Expectation = (shown) => {
  const isOwn = (row: Row) => row.person === name;
  const summary = rowsWith(shown, "KPI_ScoreSummary", "person").find(isOwn)!;
  const pay = rowsWith(shown, "KPI_Incentive", "person").find(isOwn)!;
  /** the rows that are the person's, with their places in the list */
  const placed = (table: string, id: string, isWanted: (row: Row) => boolean) =>
    shown
      .rows(table)
      .map((row, index): Row => ({ ...row, no: index + 1 }))
      .filter((row) => filled(row[id]) && isWanted(row));
  const lines = placed("KPI_Scorecard", "kpi", isOwn).map((line): Row => {
    const points = Number(line.weight) * (100 - Number(line.score));
    const missed = filled(line.score) ? Math.round(Math.max(0, points) * 1e6) / 1e6 : "";
    return { ...line, missed, target: inUnit(line, "target"), actual: inUnit(line, "actual") };
  });
  const largest = lines
    .filter(({ missed }) => Number(missed) > 0)
    .sort((one, other) => Number(other.missed) - Number(one.missed));
  const goals = placed("KPI_Goals", "goal", isOwn);
  const tasks = placed("KPI_Tasks", "task", ({ owner }) => String(owner).includes(name));
  const before = pastRows()
    .filter(({ of, rank }) => typeof of === "number" && people[of] === name && rank)
    .sort((one, other) => other.period - one.period)[0].rank!;

  const columns = (rows: readonly Row[], ids: readonly string[]) =>
    Object.fromEntries(ids.map((id) => [id, (_: Row, index: number) => rows[index]?.[id] ?? ""]));
  const copied = ["role", "grade", "total", "kpiScore", "goalScore", "rank"];
  return [
    {
      table: "KPI_Talk",
      columns: {
        ...columns([summary], copied),
        people: () => people.length,
        before: () => before,
        move: () => before - Number(summary.rank),
      },
    },
    {
      table: "KPI_TalkLines",
      columns: {
        ...columns(lines, ["no", "kpi", "weight", "target", "actual", "attainment", "score"]),
        ...columns(lines, ["missed"]),
        order: (_, index) => {
          const place = largest.findIndex(({ no }) => no === lines[index]?.no);
          return place < 0 ? "" : place + 1;
        },
      },
    },
    {
      table: "KPI_TalkGaps",
      columns: {
        no: (_, index) => index + 1,
        ...columns(largest, ["kpi", "missed", "target", "actual"]),
      },
    },
    { table: "KPI_TalkGoals", columns: columns(goals, ["no", "goal", "achieved"]) },
    {
      table: "KPI_TalkTasks",
      columns: columns(tasks, ["no", "task", "due", "progress", "lag", "status"]),
    },
    {
      table: "KPI_TalkPay",
      columns: {
        currency: () => "yuan",
        ...columns([pay], ["total", "commission", "bonus", "team", "penalty"]),
      },
    },
  ];
};

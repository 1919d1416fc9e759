import { dateNumber } from "../../../../src/templates/build/dates";
import { historyMonths, pastRows } from "../../../../src/templates/example/history";
import type { Row } from "../../support/rows";
import { down, type Expectation, type ExpectedPart } from "../../support/expected";
import { mean, people } from "./september";

const past = pastRows();
const [before, last] = historyMonths.slice(-2);
const keptOf = (person: number, period: number) =>
  past.find((row) => row.of === person && row.period === period);

/** Total sales of a month of the year, from 1, which the history has once. */
const salesIn = (month: number) => {
  const period = dateNumber(`${month > 8 ? 2025 : 2026}-${String(month).padStart(2, "0")}-01`);
  return past.find((row) => row.of === "sales" && row.period === period)!.actual;
};
const months = Array.from({ length: 12 }, (_, index) => index + 1);

export const history: Expectation = (): ExpectedPart[] => {
  const kept = (period: number, id: "rank" | "score") => (_: Row, person: number) =>
    keptOf(person, period)?.[id] ?? "";
  const change = (id: "rank" | "score", sign: 1 | -1) => (_: Row, person: number) => {
    const [then, now] = [keptOf(person, before)?.[id], keptOf(person, last)?.[id]];
    return then === undefined || now === undefined ? "" : sign * (now - then);
  };
  return [
    {
      table: "KPI_RankMoves",
      columns: {
        person: (_, person) => people[person] ?? "",
        rank: kept(last, "rank"),
        before: kept(before, "rank"),
        move: change("rank", -1),
        score: kept(last, "score"),
        scoreBefore: kept(before, "score"),
        change: change("score", 1),
      },
    },
    {
      table: "KPI_Season",
      columns: {
        month: (_, index) => dateNumber(`2000-${String(index + 1).padStart(2, "0")}-01`),
        years: () => 1,
        average: (_, index) => salesIn(index + 1),
        index: (_, index) => salesIn(index + 1) / mean(months.map(salesIn)),
      },
    },
    { at: "KPI_SeasonMetric", values: down(["Total sales", last, before]) },
  ];
};

import { filled, type Row } from "../../support/rows";
import { onceFilled, type Expectation } from "../../support/expected";
import {
  amountOf,
  attainmentOf,
  end,
  asOf,
  ofTarget,
  people,
  rowsWith,
  sold,
  start,
  sum,
  workdays,
} from "./september";

const cap = 1.2;
const goalShare = 0.2;

/** In the library's columns. */
const roleColumns: Record<string, string> = {
  "Sales consultant": "consultant",
  "Key account manager": "keyAccount",
  "Regional lead": "lead",
  "Sales manager": "head",
};

const perspectives = {
  finance: "Finance",
  customer: "Customer",
  process: "Internal process",
  learning: "Learning",
};
const kinds = { result: "Result KPI", effort: "Process KPI" };

const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

export const scorecard: Expectation = (shown) => {
  const roleOf = (name: unknown) =>
    String(shown.rows("KPI_People").find((person) => person.name === name)!.role);
  const library = rowsWith(shown, "KPI_Library", "kpi");
  const lines = rowsWith(shown, "KPI_Scorecard", "person");
  const goals = rowsWith(shown, "KPI_Goals", "person");
  const bands = rowsWith(shown, "KPI_Grades", "grade");
  const entryOf = (line: Row) => library.find(({ kpi }) => kpi === line.kpi)!;
  const libraryUnit = (wanted: unknown) => library.find(({ kpi }) => kpi === wanted)?.unit;
  const weightOf = (line: Row) => Number(entryOf(line)[roleColumns[roleOf(line.person)]]);
  const ownSales = ({ person }: Row) =>
    amountOf(sold.filter((sale) => people[sale.person] === person));
  /** Our sales against the whole market so far. */
  const marketShare = () => {
    const size = sum(rowsWith(shown, "KPI_Market", "product"), (row) => Number(row.size));
    return amountOf(sold) / ((size * workdays(start, asOf)) / workdays(start, end));
  };
  const targetOf = (line: Row): unknown =>
    filled(line.ownTarget) ? line.ownTarget : ofTarget(shown, line.kpi, "target");
  const actualOf = (line: Row): unknown => {
    if (filled(line.ownActual)) return line.ownActual;
    if (line.kpi === "Territory sales") return ownSales(line);
    if (line.kpi === "Market share") return marketShare();
    return ofTarget(shown, line.kpi, "actual");
  };
  const isScored = (line: Row) => filled(actualOf(line)) && filled(targetOf(line));
  const attained = (line: Row) =>
    attainmentOf(Number(actualOf(line)), Number(targetOf(line)), entryOf(line).direction);
  const scoreOf = (line: Row) => 100 * Math.max(0, Math.min(cap, attained(line)));
  const once = (value: (line: Row) => unknown) => (line: Row) =>
    isScored(line) ? value(line) : "";

  const linesOf = (index: number) => lines.filter(({ person }) => person === people[index]);
  const meanOf = (all: readonly Row[]): number | "" => {
    const scored = all.filter(isScored);
    if (scored.length === 0) return "";
    return rounded(sum(scored, (line) => weightOf(line) * scoreOf(line)) / sum(scored, weightOf));
  };
  const goalOf = (index: number) => {
    const own = goals.filter(({ person }) => person === people[index]);
    const weights = sum(own, ({ weight }) => Number(weight));
    return sum(own, ({ weight, achieved }) => Number(weight) * 100 * Number(achieved)) / weights;
  };
  const totalOf = (index: number) =>
    rounded((1 - goalShare) * Number(meanOf(linesOf(index))) + goalShare * goalOf(index));
  const gradeOf = (index: number) =>
    [...bands]
      .sort((one, other) => Number(other.from) - Number(one.from))
      .find(({ from }) => totalOf(index) >= Number(from))!.grade;
  const persons = people.map((_, index) => index);
  const inGrade = (grade: unknown) => persons.filter((index) => gradeOf(index) === grade).length;

  const per = (value: (index: number) => unknown) => (_: Row, index: number) =>
    people[index] ? value(index) : "";
  const parts = (by: string, words: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(words).map(([id, word]) => [
        id,
        per((index) => meanOf(linesOf(index).filter((line) => entryOf(line)[by] === word))),
      ])
    );
  return [
    {
      table: "KPI_Scorecard",
      columns: onceFilled("person", {
        role: ({ person }) => roleOf(person),
        perspective: (line) => entryOf(line).perspective,
        kind: (line) => entryOf(line).kind,
        weight: weightOf,
        unit: ({ kpi }) => ofTarget(shown, kpi, "unit") || (libraryUnit(kpi) ?? ""),
        direction: (line) => entryOf(line).direction,
        target: targetOf,
        actual: actualOf,
        attainment: once(attained),
        score: once(scoreOf),
        weighted: once((line) => weightOf(line) * scoreOf(line)),
      }),
    },
    {
      table: "KPI_ScoreSummary",
      columns: {
        no: (_, index) => index + 1,
        person: per((index) => people[index]),
        role: per((index) => roleOf(people[index])),
        weights: per((index) => sum(linesOf(index), weightOf)),
        check: per(() => "In order"),
        kpiScore: per((index) => meanOf(linesOf(index))),
        goalScore: per(goalOf),
        total: per(totalOf),
        grade: per(gradeOf),
        rank: per((index) => 1 + persons.filter((other) => totalOf(other) > totalOf(index)).length),
        ...parts("perspective", perspectives),
        ...parts("kind", kinds),
      },
    },
    {
      table: "KPI_Grades",
      columns: {
        expected: ({ share }) => Number(share) * people.length,
        people: ({ grade }) => inGrade(grade),
        actualShare: ({ grade }) => inGrade(grade) / people.length,
        difference: ({ grade, share }) => inGrade(grade) / people.length - Number(share),
      },
    },
    {
      table: "KPI_Goals",
      columns: onceFilled("person", { score: ({ achieved }) => 100 * Number(achieved) }),
    },
    {
      at: "G71",
      values: [
        ["consultant", "keyAccount", "lead", "head"].map((id) =>
          sum(library, (entry) => Number(entry[id]))
        ),
      ],
    },
  ];
};

/** The talk sheet against plain loops over the sheets that it gathers from, for one person and then another. */
import { filled, openExample, type Example, type Row } from "../support/example";

// Eight sheets are written and computed.
jest.setTimeout(240_000);

let example: Example;
beforeAll(async () => {
  example = await openExample("strategy", "history", "person");
});
afterAll(() => example.close());

const rows = (table: string, id: string): Row[] =>
  example.rows(table).filter((row) => filled(row[id]));

async function pick(name: string): Promise<void> {
  const { book } = example.client;
  const sheet = book.sheets().find((each) => each.name === "Talk sheet")!;
  book.write(sheet.id, { row: 3, column: 2, rows: 1, columns: 1 }, [[name]], "user");
  await book.settled();
}

/** Rates are shown in percent, beside amounts and counts. */
function inUnit(value: unknown, unit: unknown): unknown {
  return unit === "%" && filled(value) ? `${(100 * Number(value)).toFixed(1)}%` : value;
}

test.each(["Zhao Lei", "Chen Jing", "Sun Li"])("%s", async (name) => {
  await pick(name);
  expect(example.errors()).toEqual([]);

  const [summary] = rows("KPI_ScoreSummary", "person").filter(({ person }) => person === name);
  const { role, grade, total, kpiScore, goalScore, rank } = summary;
  const past = rows("KPI_History", "rank").filter(({ subject }) => subject === name);
  const [last] = past.sort((one, two) => Number(two.period) - Number(one.period));
  const before = last ? last.rank : "";
  const move = last ? Number(last.rank) - Number(rank) : "";
  expect(example.rows("KPI_Talk")).toEqual([
    { role, grade, total, kpiScore, goalScore, rank, people: 6, before, move },
  ]);

  const lines = rows("KPI_Scorecard", "kpi").filter(({ person }) => person === name);
  const fields = ({ kpi, weight, target, actual, score }: Row) => [
    kpi,
    weight,
    target,
    actual,
    score,
  ];
  const shown = ({ unit, target, actual, ...line }: Row): Row => ({
    ...line,
    target: inUnit(target, unit),
    actual: inUnit(actual, unit),
  });
  expect(rows("KPI_TalkLines", "kpi").map(fields)).toEqual(lines.map(shown).map(fields));
  expect(lines.map(({ unit }) => unit)).toContain("%");

  const missed = lines
    .filter(({ score }) => filled(score))
    .map(({ kpi, weight, score }) => ({
      kpi,
      missed: Math.round(Math.max(0, Number(weight) * (100 - Number(score))) * 1e6) / 1e6,
    }))
    .filter((line) => line.missed > 0)
    .sort((one, two) => two.missed - one.missed)
    .slice(0, 3);
  expect(rows("KPI_TalkGaps", "kpi")).toMatchObject(
    missed.map((line) => ({ kpi: line.kpi, missed: expect.closeTo(line.missed, 6) }))
  );

  const goals = rows("KPI_Goals", "goal").filter(({ person }) => person === name);
  expect(rows("KPI_TalkGoals", "goal").map(({ goal, achieved }) => [goal, achieved])).toEqual(
    goals.map(({ goal, achieved }) => [goal, achieved])
  );

  const tasks = rows("KPI_Tasks", "task").filter(({ owner }) => String(owner).includes(name));
  const state = ({ task, due, progress, lag, status }: Row) => [task, due, progress, lag, status];
  expect(rows("KPI_TalkTasks", "task").map(state)).toEqual(tasks.map(state));

  const pay = rows("KPI_Incentive", "person").find(({ person }) => person === name)!;
  const { commission, bonus, team, total: paid } = pay;
  expect(example.rows("KPI_TalkPay")).toMatchObject([
    { currency: "yuan", total: paid, commission, bonus, team },
  ]);
});

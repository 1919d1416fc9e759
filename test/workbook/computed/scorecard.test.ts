/** The scorecard's computed cells against plain loops over what is typed. */
import { exampleTargets } from "../../../src/templates/example";
import { filled, openExample, type Example, type Row } from "../support/example";

let example: Example;
let lines: Row[];
let summary: Row[];

beforeAll(async () => {
  example = await openExample("scorecard");
  lines = example.rows("KPI_Scorecard").filter(({ person }) => filled(person));
  summary = example.rows("KPI_ScoreSummary").filter(({ person }) => filled(person));
});
afterAll(() => example.close());

const cap = 1.2;

function attainmentOf({ actual, target, direction }: Row): number {
  const share = (Number(actual) - Number(target)) / Number(target);
  return direction === "lower" ? 1 - share : 1 + share;
}

const isScored = ({ actual }: Row) => filled(actual);
const scoreOf = (line: Row) => 100 * Math.max(0, Math.min(cap, attainmentOf(line)));

function mean(of: Row[]): number {
  let weights = 0;
  let sum = 0;
  for (const line of of.filter(isScored)) {
    weights += Number(line.weight);
    sum += Number(line.weight) * scoreOf(line);
  }
  return sum / weights;
}

const linesOf = (person: unknown) => lines.filter((line) => line.person === person);

test("no cell shows an error", () => {
  expect(example.errors()).toEqual([]);
});

test("a line's KPI brings its perspective, kind, weight and direction along", () => {
  expect(lines).toHaveLength(39);
  for (const line of lines) {
    const kpi = example.rows("KPI_Library").find((each) => each.kpi === line.kpi)!;
    expect(line).toMatchObject({ perspective: kpi.perspective, kind: kpi.kind });
    expect(line.direction).toBe(kpi.direction);
    const role = {
      "Sales consultant": kpi.consultant,
      "Key account manager": kpi.keyAccount,
      "Regional lead": kpi.lead,
      "Sales manager": kpi.head,
    }[String(line.role)];
    expect(line.weight).toBe(role);
  }
});

test("figures that are not the person's own are the team's, from the target sheet", () => {
  const { sales, customers, collection } = exampleTargets;
  expect(linesOf("Li Ming").map(({ target, actual }) => [target, actual])).toEqual([
    [sales.entry, sales.actual],
    [collection.entry, collection.actual],
    [0.3, 0.29],
    [0.12, 0.11],
    [customers.entry, customers.actual],
    [0.05, 0.06],
    [0.75, 0.5],
  ]);
});

test("a line without a result so far has no score and does not count", () => {
  expect(lines.filter((line) => !isScored(line))).toMatchObject([
    { person: "Sun Li", score: "", weighted: "" },
  ]);
});

test("each line's attainment, score and weighted score", () => {
  for (const line of lines.filter(isScored)) {
    expect(line.attainment).toBeCloseTo(attainmentOf(line), 9);
    expect(line.score).toBeCloseTo(scoreOf(line), 9);
    expect(line.weighted).toBeCloseTo(Number(line.weight) * scoreOf(line), 9);
  }
});

test("each person's weights add up, and the score is their weighted mean", () => {
  expect(summary.map(({ person }) => person)).toEqual([
    "Li Ming",
    "Wang Fang",
    "Zhang Wei",
    "Chen Jing",
    "Zhao Lei",
    "Sun Li",
  ]);
  for (const row of summary) {
    expect(row.weights).toBeCloseTo(1, 9);
    expect(row.check).toBe("In order");
    expect(row.kpiScore).toBeCloseTo(mean(linesOf(row.person)), 5);
  }
});

test.each([
  ["finance", "perspective", "Finance"],
  ["customer", "perspective", "Customer"],
  ["process", "perspective", "Internal process"],
  ["learning", "perspective", "Learning"],
  ["result", "kind", "Result KPI"],
  ["effort", "kind", "Process KPI"],
])("%s is the mean over the lines whose %s is %s", (column, by, word) => {
  for (const row of summary) {
    const part = linesOf(row.person).filter((line) => isScored(line) && line[by] === word);
    if (part.length === 0) expect(row[column]).toBe("");
    else expect(row[column]).toBeCloseTo(mean(part), 5);
  }
});

test("goals make up a fifth of the total; totals give grades and ranks", () => {
  const goals = example.rows("KPI_Goals");
  const totals = summary.map(({ person }) => {
    const { achieved } = goals.find((goal) => goal.person === person)!;
    return 0.8 * mean(linesOf(person)) + 0.2 * 100 * Number(achieved);
  });
  const grades = [
    ["S", 95],
    ["A", 85],
    ["B", 70],
    ["C", 60],
    ["D", 0],
  ] as const;
  summary.forEach((row, index) => {
    const total = totals[index];
    expect(row.total).toBeCloseTo(total, 5);
    expect(row.grade).toBe(grades.find(([, from]) => total >= from)![0]);
    expect(row.rank).toBe(1 + totals.filter((other) => other > total).length);
  });
  for (const band of example.rows("KPI_Grades")) {
    const people = summary.filter(({ grade }) => grade === band.grade).length;
    expect(band.people).toBe(people);
    expect(band.actualShare).toBeCloseTo(people / summary.length, 9);
    expect(band.difference).toBeCloseTo(people / summary.length - Number(band.share), 9);
  }
});

test("weights that do not add up are said and leave the person without a score", async () => {
  const { book } = example.client;
  const table = book.tables().find(({ name }) => name === "KPI_Scorecard")!;
  const weight = { row: table.range.row + 1, column: table.range.column + 5, rows: 1, columns: 1 };
  book.write(table.sheetId, weight, [[0.25]], "user");
  await book.settled();
  const [first, second] = example.rows("KPI_ScoreSummary");
  expect(first).toMatchObject({ check: "Add up to 90.0%, not 100%", total: "", rank: "" });
  expect(second.total).not.toBe("");
  expect(example.errors()).toEqual([]);
});

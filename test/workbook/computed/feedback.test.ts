/** What the 360 feedback adds up to per person, against plain loops, and how the scorecard takes it. */
import { filled, openExample, type Example, type Row } from "../support/example";

// Four sheets are written and computed.
jest.setTimeout(120_000);

let example: Example;
let ratings: Row[];
let summary: Row[];

beforeAll(async () => {
  example = await openExample("feedback", "scorecard");
  ratings = example.rows("KPI_Feedback").filter(({ person }) => filled(person));
  summary = example.rows("KPI_FeedbackSummary").filter(({ person }) => filled(person));
});
afterAll(() => example.close());

const criteria = ["results", "customers", "teamwork", "initiative", "skill"];
const weights: Record<string, number> = {
  Manager: 0.4,
  Peer: 0.2,
  Report: 0.05,
  Self: 0.1,
  Client: 0.25,
};

function mean(values: number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
const points = (row: Row) => 20 * mean(criteria.map((id) => Number(row[id])));
const of = (person: unknown) => ratings.filter((row) => row.person === person);

test("no cell shows an error", () => {
  expect(example.errors()).toEqual([]);
});

test("each rating's points, and the ratings of each role", () => {
  expect(ratings).toHaveLength(25);
  for (const row of ratings) expect(row.score).toBeCloseTo(points(row), 9);
  expect(example.rows("KPI_RaterRoles")).toEqual(
    Object.entries(weights).map(([role, weight]) => ({
      role,
      weight,
      answers: ratings.filter((row) => row.role === role).length,
    }))
  );
});

test("each person's total weighs the roles that answered", () => {
  expect(summary).toHaveLength(6);
  for (const row of summary) {
    let [sum, whole] = [0, 0];
    for (const [role, weight] of Object.entries(weights)) {
      const own = of(row.person).filter((rating) => rating.role === role);
      const id = role === "Client" ? "customer" : role.toLowerCase();
      if (own.length === 0) expect(row[id]).toBe("");
      else {
        expect(row[id]).toBeCloseTo(mean(own.map(points)), 9);
        sum += weight * mean(own.map(points));
        whole += weight;
      }
    }
    expect(row.answers).toBe(of(row.person).length);
    expect(row.total).toBeCloseTo(sum / whole, 9);
  }
});

test("how people see themselves against the others, and what is strongest and weakest", () => {
  for (const row of summary) {
    const others = of(row.person).filter(({ role }) => role !== "Self");
    const means = criteria.map((id) => mean(others.map((rating) => Number(rating[id]))));
    criteria.forEach((id, index) => expect(row[id]).toBeCloseTo(means[index], 9));
    expect(row.difference).toBeCloseTo(Number(row.self) - mean(others.map(points)), 9);
    const words = ["Results", "Customer focus", "Teamwork", "Initiative", "Selling skill"];
    const first = (value: number) =>
      words[means.findIndex((each) => Math.abs(each - value) < 1e-9)];
    expect(row.strongest).toBe(first(Math.max(...means)));
    expect(row.weakest).toBe(first(Math.min(...means)));
  }
});

test("a scorecard line takes the person's total", async () => {
  const { book } = example.client;
  const { sheetId, range, columns } = book.tables().find(({ name }) => name === "KPI_Scorecard")!;
  for (const [header, value] of [
    ["Person", "Chen Jing"],
    ["KPI", "360 feedback"],
    ["Own target", 80],
  ]) {
    const at = columns.findIndex(({ name }) => name === header);
    expect(at).not.toBe(-1);
    const cell = { row: range.row + 40, column: range.column + at, rows: 1, columns: 1 };
    book.write(sheetId, cell, [[value]], "user");
  }
  await book.settled();
  const row = example.rows("KPI_Scorecard")[39];
  const { total } = summary.find(({ person }) => person === "Chen Jing")!;
  expect(row.actual).toBe(total);
  expect(row.score).toBeCloseTo((100 * Number(total)) / 80, 9);
});

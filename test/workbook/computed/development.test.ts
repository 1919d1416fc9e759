/** What the development sheet computes, against plain loops over what is typed, and what it takes from others. */
import { filled, openExample, type Example, type Row } from "../support/example";

// Three sheets are written and computed.
jest.setTimeout(120_000);

const asOf = 46283;

let example: Example;
let skills: Row[];
const rows = (table: string, id: string) => example.rows(table).filter((row) => filled(row[id]));

beforeAll(async () => {
  example = await openExample("feedback", "development");
  skills = rows("KPI_Skills", "skill");
});
afterAll(() => example.close());

const gapOf = ({ required, current }: Row) => Math.max(0, Number(required) - Number(current));

test("no cell shows an error", () => {
  expect(example.errors()).toEqual([]);
});

test("each skill's gap, where its training stands, and its effect", () => {
  expect(skills).toHaveLength(10);
  for (const row of skills) {
    const untrained = gapOf(row) === 0 ? "Level reached" : "No training yet";
    const trained = Number(row.date) <= asOf ? "Effect not measured" : "Planned";
    const open = filled(row.date) ? trained : untrained;
    expect(row.gap).toBe(gapOf(row));
    expect(row.state).toBe(filled(row.after) ? "Measured" : open);
    expect(row.effect).toBe(filled(row.after) ? Number(row.after) - Number(row.before) : "");
  }
});

test("each person at a glance", () => {
  const feedback = rows("KPI_FeedbackSummary", "person");
  for (const row of rows("KPI_Growth", "person")) {
    const own = skills.filter(({ person }) => person === row.person);
    const largest = Math.max(0, ...own.map(gapOf));
    const first = own.find((each) => gapOf(each) === largest);
    expect(row).toMatchObject({
      skills: own.length,
      open: own.filter((each) => gapOf(each) > 0).length,
      largest,
      first: largest === 0 ? "" : first!.skill,
    });
    const effects = own.map(({ effect }) => effect).filter(filled) as number[];
    if (effects.length === 0) expect(row.effect).toBe("");
    else {
      const sum = effects.reduce((total, effect) => total + effect, 0);
      expect(row.effect).toBeCloseTo(sum / effects.length, 9);
    }
    const rated = feedback.find(({ person }) => person === row.person)!;
    expect(row).toMatchObject({ feedback: rated.total, weakest: rated.weakest });
  }
});

test("improvement plans against the time gone; talks due; readiness for the next post", () => {
  for (const row of rows("KPI_ImprovementPlans", "person")) {
    const days = Number(row.until) - Number(row.from) + 1;
    const gone = Math.min(1, (asOf - Number(row.from) + 1) / days);
    expect(row.planned).toBeCloseTo(gone, 9);
    expect(row.state).toBe(Number(row.achieved) < gone * 0.8 ? "Behind" : "On plan");
  }
  for (const row of rows("KPI_Talks", "person")) {
    expect(row.state).toBe(Number(row.next) <= asOf ? "Due" : "Planned");
  }
  for (const row of rows("KPI_Careers", "person")) {
    const own = skills.filter(({ person }) => person === row.person);
    const open = own.filter((each) => gapOf(each) > 0).length;
    expect(row).toMatchObject({ open, state: open === 0 ? "Ready" : "Not yet" });
  }
});

test("candidates by weighted marks, events by head", () => {
  const verdicts = rows("KPI_Hiring", "candidate").map((row) => {
    const { selling, customers, learning, team } = row;
    const mean =
      0.35 * Number(selling) +
      0.25 * Number(customers) +
      0.2 * Number(learning) +
      0.2 * Number(team);
    expect(row.total).toBeCloseTo(20 * mean, 9);
    return row.verdict;
  });
  expect(verdicts).toEqual(["Hire", "See again", "Decline"]);
  const [held, planned] = rows("KPI_TeamEvents", "event");
  expect(held).toMatchObject({ share: 1, perHead: 300 });
  expect(planned).toMatchObject({ share: "", perHead: "" });
});

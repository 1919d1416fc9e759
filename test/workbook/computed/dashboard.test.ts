/** The dashboard's computed cells, against plain loops over the sample rows and the sheets that it reads. */
import { dateNumber } from "../../../src/templates/build/dates";
import { funnelEntries, stageIds } from "../../../src/templates/example/funnel";
import { pastRows } from "../../../src/templates/example/history";
import { exampleSales } from "../../../src/templates/example/sales";
import { filled, openExample, type Example } from "../support/example";

// Whole sets of sheets, a quarter of sales data among them, are written and computed.
jest.setTimeout(300_000);

let example: Example;
afterEach(async () => {
  expect(example.errors()).toEqual([]);
});

const start = dateNumber("2026-09-01");
const asOf = dateNumber("2026-09-18");
/** workdays of September: 14 gone by the 18th, then less the 25th and plus Sunday the 20th */
const days = { all: 22, gone: 14 };

function soldBetween(from: number, to: number): number {
  let total = 0;
  for (const { date, amount } of exampleSales()) if (date >= from && date <= to) total += amount;
  return total;
}

/** a column of the data beside the page */
const data = (letter: string, from: number, to: number) =>
  example.column("Dashboard", letter, from, to);
/** a row of the page, tile by tile */
const page = (row: number) =>
  ["B", "D", "F", "H", "J", "L", "N", "P"].map((letter) => data(letter, row, row)[0]);
/** what stands over the charts, row by row */
const lines = () => [...page(10), ...page(25)].filter(filled);

describe("with sales data and past periods", () => {
  beforeAll(async () => {
    example = await openExample("history", "actuals", "breakdown", "dashboard");
  });
  afterAll(() => example.close());

  test("months are what was kept of them, or what was sold", () => {
    const past = pastRows().filter(({ of }) => of === "sales");
    const august = soldBetween(dateNumber("2026-08-01"), dateNumber("2026-08-31"));
    const july = soldBetween(dateNumber("2026-07-01"), dateNumber("2026-07-31"));
    const kept = past.slice(1).map(({ actual }) => actual);
    expect(kept.slice(-2)).toEqual([july, august]);
    expect(data("U", 35, 46)).toEqual([...kept, soldBetween(start, asOf)]);
    expect(data("T", 35, 46)).toEqual([...past.slice(1).map(({ target }) => target), 1_200_000]);
    expect(data("T", 51, 62)).toEqual(past.map(({ attainment }) => attainment));
    const metrics = (period: number) =>
      pastRows().filter((row) => row.period === period && typeof row.of === "string");
    data("U", 51, 62).forEach((average, index) => {
      const rows = metrics(past[index].period);
      const sum = rows.reduce((total, { attainment }) => total + attainment, 0);
      expect(average).toBeCloseTo(sum / rows.length, 9);
    });
  });

  test("contributors come by their gap, the largest first", () => {
    const items = example.rows("KPI_Breakdown").filter(({ item }) => filled(item));
    items.sort((one, other) => Number(other.gap) - Number(one.gap));
    expect(data("R", 78, 86).filter(filled)).toEqual(items.map(({ item }) => item));
    expect(data("S", 78, 86).filter(filled)).toEqual(items.map(({ gap }) => gap));
  });

  test("lines over the charts say what to see in them, or which sheet is missing", () => {
    expect(lines()).toEqual([
      "This month 960,000 / 1,200,000, last month 800,000",
      "Largest gap: Product A 192,000, share of the gap 80.0%",
      "No data yet: Sales funnel",
      "Last month 97.6%, change +2.6 points",
      "No data yet: Scorecard",
      "No data yet: Scorecard",
    ]);
  });

  test("another as-of date shows the page as of that day", async () => {
    const { book } = example.client;
    const name = book.names().find((each) => each.name === "KPI_AsOf")!;
    const [, row] = /\$(\d+)$/.exec(name.formula)!;
    const sheet = book.sheets().find((each) => each.name === "Settings")!;
    const cell = { row: Number(row) - 1, column: 2, rows: 1, columns: 1 };
    const monday = dateNumber("2026-09-07");
    book.write(sheet.id, cell, [[monday]], "user");
    await book.settled();
    const actual = soldBetween(start, monday);
    const gone = 5;
    expect(data("S", 22, 22)).toEqual([actual]);
    expect(data("S", 24, 24)[0]).toBeCloseTo(actual / ((1_200_000 * gone) / days.all), 6);
    expect(data("T", 26, 26)).toEqual([days.all - gone]);
    expect(data("U", 46, 46)).toEqual([actual]);
    book.write(sheet.id, cell, [[dateNumber("2026-08-31")]], "user");
    await book.settled();
    expect(example.errors()).toEqual([]);
    expect(data("S", 24, 25)).toEqual(["", ""]);
  });
});

describe("with opportunities, tasks and scores", () => {
  beforeAll(async () => {
    example = await openExample("funnel", "pipeline", "tasks", "scorecard", "dashboard");
  });
  afterAll(() => example.close());

  test("the headline figures, with what they are compared with and their lights", () => {
    const target = 1_200_000;
    const actual = 960_000;
    const forecast = (actual / days.gone) * days.all;
    const tasks = example.rows("KPI_Tasks").filter(({ task }) => filled(task));
    const totals = example.rows("KPI_ScoreSummary").filter(({ total }) => filled(total));
    const deals = example.rows("KPI_Deals");
    let open = 0;
    for (const { chance, amount } of deals) {
      if (filled(chance) && Number(chance) > 0 && Number(chance) < 1) open += Number(amount);
    }
    const late = tasks.filter(({ light }) => Number(light) < 1);
    const expected = [
      [target, null, null],
      [actual, null, null],
      [actual / target, null, 0],
      [actual / ((target * days.gone) / days.all), days.gone / days.all, 1],
      [forecast, forecast / target, 1],
      [(target - actual) / (days.all - days.gone), days.all - days.gone, 1],
      [target - actual, (target - actual) / target, 0],
      [open / (target - actual), open, 1],
      [late.length, late.filter(({ light }) => light === -1).length, -1],
      [totals.filter(({ total }) => Number(total) >= 100).length, totals.length, -1],
    ];
    const close = (value: number | null) => (value === null ? null : expect.closeTo(value, 6));
    const found = ["S", "T", "U"].map((letter) => data(letter, 21, 30));
    expected.forEach((figure, index) => {
      expect(found.map((column) => column[index])).toEqual(figure.map(close));
    });
  });

  test("tiles say the same in words", () => {
    expect(page(7)).toEqual([
      "80.0%",
      "125.7%",
      "1,508,571",
      "30,000",
      "240,000",
      "2.8×",
      "3",
      "0",
    ]);
    expect(page(8)).toEqual([
      "Done 960,000 / 1,200,000",
      "Workdays gone 63.6%",
      "Of target 125.7%",
      "Workdays left 8",
      "Of target 20.0%",
      "Open deals 660,000",
      "To step in 2",
      "Of people scored 6",
    ]);
  });

  test("the funnel stands in the middle, with the conversion beside each stage", () => {
    const counts = stageIds.map((_, stage) =>
      funnelEntries.reduce((total, entry) => total + entry.counts[stage], 0)
    );
    expect(data("T", 67, 73)).toEqual(counts);
    expect(data("U", 67, 73)).toEqual(counts.map((count) => (counts[0] - count) / 2));
    expect(data("R", 70, 70)).toEqual([`Proposal ${Math.round((100 * counts[3]) / counts[2])}%`]);
  });

  test("the ranking and the perspectives are the scorecard's", () => {
    const people = example.rows("KPI_ScoreSummary").filter(({ total }) => filled(total));
    people.sort((one, other) => Number(one.rank) - Number(other.rank));
    const places = example.rows("KPI_Dashboard").filter(({ place }) => filled(place));
    expect(places.map(({ person, score }) => [person, score])).toEqual(
      people.map(({ person, rank, total }) => [`${String(rank)}. ${String(person)}`, total])
    );
    const lines = example.rows("KPI_Scorecard");
    data("R", 91, 94).forEach((word, index) => {
      const own = lines.filter(({ perspective, score }) => perspective === word && filled(score));
      const sum = own.reduce((total, { score }) => total + Number(score), 0);
      expect(data("S", 91 + index, 91 + index)[0]).toBeCloseTo(sum / own.length, 9);
    });
  });

  test("lines over the charts say what to see in them, or which sheet is missing", () => {
    expect(lines()).toEqual([
      "This month 960,000 / 1,200,000",
      "No data yet: Target breakdown",
      "Bottleneck: Proposal 55.4%",
      "No data yet: Past periods",
      "Scored 6 people, the first 6 shown",
      expect.stringMatching(/^Lowest: Customer \d/),
    ]);
  });
});

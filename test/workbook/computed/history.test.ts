/** Who moved in rank, and which months are strong, against plain loops over the closed months of the example. */
import { historyMonths, pastRows } from "../../../src/templates/example/history";
import { filled, openExample, type Example } from "../support/example";

jest.setTimeout(120_000);

let example: Example;
beforeAll(async () => {
  example = await openExample("history");
});
afterAll(() => example.close());

const past = pastRows();
const [last, before] = [...historyMonths].reverse();

test("each person's rank and score stand beside those of the closed month before", () => {
  const people = example.rows("KPI_People").map(({ name }) => name);
  const kept = (index: number, period: number | undefined) =>
    past.find((row) => row.of === index && row.period === period);
  const rows = example.rows("KPI_RankMoves");
  people.filter(filled).forEach((person, index) => {
    const [now, then] = [kept(index, last), kept(index, before)];
    expect(rows[index]).toMatchObject({
      person,
      rank: now?.rank ?? "",
      before: then?.rank ?? "",
      move: now && then ? then.rank! - now.rank! : "",
      score: now?.score ?? "",
      change: now && then ? expect.closeTo(now.score - then.score, 6) : "",
    });
  });
  expect(past.some(({ rank }) => rank !== undefined)).toBe(true);
});

function season(metric: "sales" | "collection") {
  const byMonth = Array.from({ length: 12 }, (_, month) =>
    past
      .filter(({ of, period }) => of === metric && monthOf(period) === month)
      .map(({ actual }) => actual)
  );
  const averages = byMonth.map((list) => list.reduce((sum, each) => sum + each, 0) / list.length);
  const overall = averages.reduce((sum, each) => sum + each, 0) / averages.length;
  return byMonth.map((list, month) => ({
    years: list.length,
    average: expect.closeTo(averages[month]!, 6),
    index: expect.closeTo(averages[month]! / overall, 9),
  }));
}

/** of an Excel serial, from 0 */
function monthOf(serial: number): number {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).getUTCMonth();
}

test("months are set against the average month, for the metric that is picked", async () => {
  expect(example.rows("KPI_Season")).toMatchObject(season("sales"));
  const { book } = example.client;
  const { formula } = book.names().find(({ name }) => name === "KPI_SeasonMetric")!;
  const [, sheet, letters, row] = /^='?([^'!]+)'?!\$([A-Z]+)\$(\d+)$/.exec(formula)!;
  const column = [...letters!].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0) - 1;
  const { id } = book.sheets().find(({ name }) => name === sheet)!;
  const at = { row: Number(row) - 1, column, rows: 1, columns: 1 };
  book.write(id, at, [["Collection rate"]], "user");
  await book.settled();
  expect(example.rows("KPI_Season")).toMatchObject(season("collection"));
  expect(example.errors()).toEqual([]);
});

test("without closed periods there is nothing to compare, and no error", async () => {
  const { book } = example.client;
  const { range, sheetId } = book.tables().find(({ name }) => name === "KPI_History")!;
  const body = { ...range, row: range.row + 1, rows: range.rows - 1 };
  const blank = Array.from({ length: body.rows }, () => Array<null>(body.columns).fill(null));
  book.write(sheetId, body, blank, "user");
  await book.settled();
  expect(example.errors()).toEqual([]);
  expect(example.rows("KPI_Season").map(({ index }) => index)).toEqual(Array(12).fill(""));
});

/** A target over two years by the month, spread by working days, evenly and by season, against plain loops. */
import { dateNumber } from "../../../src/templates/build/dates";
import type { Setup } from "../../../src/templates/plan";
import { workbook } from "../../../src/workbook";
import type { Client } from "../../support/client";
import { errorsIn, openWithFunctions } from "../support/example";

jest.setTimeout(240_000);

const total = 2_400_000;
const unit = 100;
const months = 24;

const setup: Setup = {
  ...{ title: "", currency: "yuan" },
  ...{ start: dateNumber("2026-01-01"), end: dateNumber("2027-12-31") },
  ...{ regions: ["North", "South"], products: [], channels: [], people: [] },
};
const targets = [
  {
    ...{ dimension: "", metric: "Sales", unit: "yuan", direction: "", mode: "" },
    ...{ base: null, entry: total },
  },
];

let client: Client;
beforeAll(async () => {
  client = await openWithFunctions("en-US");
  const choices = {
    ...({ language: "en-US", content: "empty" } as const),
    ...{ asOf: setup.start, setup, targets },
  };
  await workbook.setUp({ chosen: ["breakdown"], choices });
  await client.book.settled();
  await type("KPI_SplitBy", [["Region"]]);
  await type("KPI_BreakdownWeight", [[3], [1]]);
});
afterAll(() => client.close());

/** into the first cells of a name, or of the breakdown's column of weights */
async function type(name: string, values: unknown[][], left = 0): Promise<void> {
  await client.Excel.run(async (context) => {
    const range =
      name === "KPI_BreakdownWeight"
        ? context.workbook.tables
            .getItem("KPI_Breakdown")
            .columns.getItem("Weight")
            .getDataBodyRange()
        : context.workbook.names.getItem(name).getRange();
    const first = range.getCell(0, 0).getOffsetRange(0, left);
    first.getResizedRange(values.length - 1, values[0].length - 1).values = values as never;
    await context.sync();
  });
  await client.book.settled();
}

/** the sums of the periods, as the breakdown's table has them, and what its checks say */
function breakdown(): { periods: number[]; rows: number[]; checks: unknown[] } {
  const { book } = client;
  const table = book.tables().find(({ name }) => name === "KPI_Breakdown")!;
  const [headers, ...body] = book
    .read(table.sheetId, table.range)
    .map((row) => row.map(({ value }) => value));
  const columns = (pattern: RegExp) =>
    headers.flatMap((header, index) => (pattern.test(String(header)) ? [index] : []));
  const numbers = (values: unknown[]) => values.filter((value) => typeof value === "number");
  const sum = (values: unknown[]) => numbers(values).reduce((all, value) => all + value, 0);
  return {
    periods: columns(/^Period \d+$/).map((index) => sum(body.map((row) => row[index]))),
    rows: numbers(columns(/^Target$/).flatMap((index) => body.map((row) => row[index]))),
    checks: numbers(columns(/^Row check$/).flatMap((index) => body.map((row) => row[index]))),
  };
}

/** each month's part of the total, by weights that need not add up to anything */
function expectParts(weights: readonly number[]): void {
  const { periods, rows, checks } = breakdown();
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  expect(periods).toHaveLength(months);
  periods.forEach((part, month) => {
    expect(Math.abs(part - (total * weights[month]) / all)).toBeLessThan(unit);
  });
  expect(periods.reduce((sum, part) => sum + part, 0)).toBe(total);
  expect(rows).toEqual([(3 * total) / 4, total / 4]);
  expect(checks).toEqual([0, 0]);
}

/** the months of a year that sells most in its middle; each later year more so */
const sold = (year: number) =>
  Array.from({ length: 12 }, (_, month) => 100 + year * 10 + (year + 1) * month * (11 - month));

function seasonOf(years: readonly number[][]): number[] {
  return Array.from({ length: 12 }, (_, month) => {
    let share = 0;
    for (const year of years) share += year[month] / year.reduce((sum, value) => sum + value, 0);
    return share / years.length;
  });
}

test("there is a column for each month, and at first they go by working days", () => {
  const { periods } = breakdown();
  expect(periods).toHaveLength(months);
  // February 2026 has 16 workdays with the holidays, March 22
  expect(periods[1]).toBeLessThan(periods[2]);
  expect(periods.reduce((sum, part) => sum + part, 0)).toBe(total);
});

test("evenly, each month has as much", async () => {
  await type("KPI_SplitPhasing", [["Evenly"]]);
  expectParts(Array<number>(months).fill(1));
});

test.each([
  ["one year", [2]],
  ["two years", [1, 2]],
  ["three years", [0, 1, 2]],
])("by the season of %s", async (_, years) => {
  await type("KPI_SplitPhasing", [["Season"]]);
  for (const year of years) {
    const column = sold(year).map((value) => [value]);
    await type("KPI_SeasonMonth", column, 1 + year);
  }
  const season = seasonOf(years.map(sold));
  expectParts([...season, ...season]);
  expect(errorsIn(client)).toEqual([]);
});

test("a quarter that begins within a month carries its part of it", async () => {
  await type("KPI_SplitGrain", [["Quarter"]]);
  await type("KPI_Start", [[dateNumber("2026-02-15")]]);
  const season = seasonOf([0, 1, 2].map(sold));
  const quarter = (first: number) => season[first] + season[first + 1] + season[first + 2];
  const [first, second, third, fourth] = [0, 3, 6, 9].map(quarter);
  const weights = [
    ...[(season[1] * 14) / 28 + season[2], second, third, fourth],
    ...[first, second, third, fourth],
  ];
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const { periods } = breakdown();
  weights.forEach((weight, index) => {
    expect(Math.abs(periods[index] - (total * weight) / all)).toBeLessThan(unit);
  });
});

test("without a whole year it goes by working days, and says so", async () => {
  await type("KPI_SeasonMonth", [[""]], 3);
  const { book } = client;
  const texts = book.sheets().flatMap(({ id }) => {
    const used = book.usedRange(id, true);
    return used ? book.read(id, used).flatMap((row) => row.map(({ text }) => text)) : [];
  });
  expect(texts).toContain("No whole year stands below yet, so it goes by working days.");
  expect(breakdown().rows).toEqual([(3 * total) / 4, total / 4]);
  expect(errorsIn(client)).toEqual([]);
});

/** Market shares, competitors and what the target sheet takes from them, against plain loops. */
import { dateNumber } from "../../../src/templates/build/dates";
import { exampleSales } from "../../../src/templates/example/sales";
import { filled, openExample, type Example, type Row } from "../support/example";

// A quarter of sales data is written and computed.
jest.setTimeout(120_000);

let example: Example;
let segments: Row[];

beforeAll(async () => {
  example = await openExample("actuals", "market", "targets");
  segments = example.rows("KPI_Market").filter(({ product }) => filled(product));
});
afterAll(() => example.close());

const [first, asOf] = [dateNumber("2026-09-01"), dateNumber("2026-09-18")];
/** Of September's 22 workdays 14 have gone: the 25th is a holiday, Sunday the 20th is worked. */
const gone = 14 / 22;

const products = ["Product A", "Product B", "Product C", "Product D"];
function sold(product: unknown, what: "amount" | "quantity"): number {
  let total = 0;
  for (const sale of exampleSales()) {
    if (products[sale.product] === product && sale.date >= first && sale.date <= asOf) {
      total += sale[what];
    }
  }
  return total;
}
const sum = (rows: Row[], id: string) => rows.reduce((total, row) => total + Number(row[id]), 0);

test("no cell shows an error", () => {
  expect(example.errors()).toEqual([]);
});

test("each product's growth, market so far, sales and share", () => {
  expect(segments.map(({ product }) => product)).toEqual(products);
  for (const row of segments) {
    const own = sold(row.product, "amount");
    expect(row.growth).toBeCloseTo(Number(row.size) / Number(row.lastYear) - 1, 9);
    expect(row.soFar).toBeCloseTo(Number(row.size) * gone, 6);
    expect(row.own).toBe(own);
    expect(row.share).toBeCloseTo(own / (Number(row.size) * gone), 9);
  }
});

test("the market in numbers: a tenth more than last year, 11% of it ours", () => {
  const [share, growth, size] = example.rows("KPI_MarketMeasures").map(({ value }) => value);
  expect(size).toBe(13_700_000);
  expect(growth).toBeCloseTo(sum(segments, "size") / sum(segments, "lastYear") - 1, 9);
  expect(share).toBeCloseTo(960_000 / (13_700_000 * gone), 9);
  expect(Number(share).toFixed(2)).toBe("0.11");
});

test("each competitor's price against ours, and its share of the product's market", () => {
  const competitors = example.rows("KPI_Competitors").filter(({ name }) => filled(name));
  expect(competitors).toHaveLength(3);
  for (const row of competitors) {
    const price = sold(row.against, "amount") / sold(row.against, "quantity");
    const { size } = segments.find(({ product }) => product === row.against)!;
    expect(row.own).toBeCloseTo(price, 9);
    expect(row.difference).toBeCloseTo(Number(row.price) / price - 1, 9);
    expect(row.share).toBeCloseTo(Number(row.sales) / Number(size), 9);
  }
});

test("the target sheet takes industry averages and the words of its basis", () => {
  const industry = example.rows("KPI_Industry").filter(({ metric }) => filled(metric));
  const targets = example.rows("KPI_Targets").filter(({ metric }) => filled(metric));
  for (const target of targets) {
    const average = industry.find(({ metric }) => metric === target.metric)?.average ?? "";
    expect([target.metric, target.industry]).toEqual([target.metric, average]);
  }
  expect(industry.map(({ average }) => average)).toEqual([26_000, 0.32, 0.92]);
  const [market, positioning] = example.column("Target setting", "C", 22, 23);
  expect(market).toMatch(/^Demand for mid-range products/);
  expect(positioning).toMatch(/^Product A is our best-margin product/);
});

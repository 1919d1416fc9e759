/** Where the gap comes from, against plain loops over the sample rows. */
import { dateNumber } from "../../../src/templates/build/dates";
import { exampleSales, type ExampleSale } from "../../../src/templates/example/sales";
import { filled, openExample, type Example, type Row } from "../support/example";

// A quarter of sales data and four more sheets are written and computed.
jest.setTimeout(240_000);

const products = ["Product A", "Product B", "Product C", "Product D"];
const regions = ["Shanghai", "Jiangsu", "Anhui"];
const people = ["Li Ming", "Wang Fang", "Zhang Wei", "Chen Jing", "Zhao Lei", "Sun Li"];
const regionOf = [0, 0, 1, 1, 2, 2];
const target = 1_200_000;

const sales = exampleSales();
const between = (first: string, last: string) =>
  sales.filter(({ date }) => date >= dateNumber(first) && date <= dateNumber(last));
const before = between("2026-08-01", "2026-08-31");
const now = between("2026-09-01", "2026-09-18");

function sum(rows: readonly ExampleSale[], of: "amount" | "quantity"): number {
  let total = 0;
  for (const row of rows) total += row[of];
  return total;
}

let example: Example;
beforeAll(async () => {
  example = await openExample("actuals", "breakdown", "status");
});
afterAll(() => example.close());

const rows = (table: string, id: string): Row[] =>
  example.rows(table).filter((row) => filled(row[id]));

/** the numbers below a word on the status sheet */
function below(word: string, count: number): unknown[] {
  const { book } = example.client;
  const sheet = book.sheets().find(({ name }) => name === "Status analysis")!;
  const cells = book.read(sheet.id, book.usedRange(sheet.id, true)!);
  const row = cells.findIndex((line) => line.some(({ value }) => value === word));
  const column = cells[row].findIndex(({ value }) => value === word);
  return cells.slice(row + 1, row + 1 + count).map((line) => line[column].value);
}

test("no cell shows an error", () => {
  expect(example.errors()).toEqual([]);
});

test("each product's quantity, amount and price in both periods", () => {
  const bridge = rows("KPI_Bridge", "product");
  expect(bridge.map(({ product }) => product)).toEqual(products);
  bridge.forEach((row, product) => {
    const of = (list: readonly ExampleSale[]) => list.filter((sale) => sale.product === product);
    expect(row).toMatchObject({
      baseQuantity: sum(of(before), "quantity"),
      baseAmount: sum(of(before), "amount"),
      quantity: sum(of(now), "quantity"),
      amount: sum(of(now), "amount"),
    });
    expect(row.price).toBeCloseTo(sum(of(now), "amount") / sum(of(now), "quantity"), 9);
  });
});

test("the steps lead from last period by volume, mix and price to this one, and on to the target", () => {
  let mixed = 0;
  let price = 0;
  products.forEach((_, product) => {
    const of = (list: readonly ExampleSale[]) => list.filter((sale) => sale.product === product);
    const [then, since] = [of(before), of(now)];
    const priceThen = sum(then, "amount") / sum(then, "quantity");
    mixed += (sum(since, "quantity") - sum(then, "quantity")) * priceThen;
    price += sum(since, "amount") - priceThen * sum(since, "quantity");
  });
  const volume =
    ((sum(now, "quantity") - sum(before, "quantity")) * sum(before, "amount")) /
    sum(before, "quantity");
  const expected = [800_000, volume, mixed - volume, price, 960_000, 240_000, target];
  expect(below("Value", 7)).toEqual(expected.map((value) => expect.closeTo(value, 6)));
  expect(volume + (mixed - volume) + price).toBeCloseTo(160_000, 6);
  // every bar stands on its foot, and reaches as high as the next one starts
  const tops = below("Foot", 7).map(
    (foot, step) =>
      Number(foot) +
      ["Whole", "Up", "Down", "Missing"].reduce((so, bar) => so + Number(below(bar, 7)[step]), 0)
  );
  let level = 800_000;
  expect(tops).toEqual(
    expected.map((value, step) => {
      const start = level;
      if (step === 0 || step === 4 || step === 6) level = value;
      else level += value;
      const top = step === 0 || step === 4 || step === 6 ? value : Math.max(start, level);
      return expect.closeTo(top, 6);
    })
  );
});

const dimensions: [string, string[], (sale: ExampleSale) => number, number[] | undefined][] = [
  ["KPI_GapProducts", products, ({ product }) => product, [480_000, 384_000, 120_000, 216_000]],
  ["KPI_GapRegions", regions, ({ person }) => regionOf[person], undefined],
  ["KPI_GapPeople", people, ({ person }) => person, undefined],
];

test.each(dimensions)("%s: who is short of what", (table, names, positionOf, targets) => {
  const items = rows(table, "item");
  expect(items.map(({ item }) => item)).toEqual(names);
  let missing = 0;
  items.forEach((row, position) => {
    const of = (list: readonly ExampleSale[]) =>
      sum(
        list.filter((sale) => positionOf(sale) === position),
        "amount"
      );
    const share = targets?.[position] ?? (target * of(before)) / sum(before, "amount");
    expect(row.base).toBe(of(before));
    expect(row.actual).toBe(of(now));
    expect(row.target).toBeCloseTo(share, 6);
    expect(row.gap).toBeCloseTo(share - of(now), 6);
    expect(row.short).toBeCloseTo(Math.max(0, share - of(now)), 6);
    missing += Number(row.gap);
  });
  expect(missing).toBeCloseTo(240_000, 6);
});

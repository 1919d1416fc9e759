/** The example's sales rows add up to the numbers that the story tells, counted here by plain loops. */
import { settings } from "../../../src/locales/en-US/templates/settings";
import { dateNumber } from "../../../src/templates/build/dates";
import { exampleTargets } from "../../../src/templates/example";
import { exampleSales, type ExampleSale } from "../../../src/templates/example/sales";

const rows = exampleSales();
const between = (first: string, last: string) => (row: ExampleSale) =>
  row.date >= dateNumber(first) && row.date <= dateNumber(last);
const august = rows.filter(between("2026-08-01", "2026-08-31"));
const september = rows.filter(between("2026-09-01", "2026-09-18"));

function sum(list: readonly ExampleSale[], value: (row: ExampleSale) => number): number {
  let total = 0;
  for (const row of list) total += value(row);
  return total;
}
const amount = (list: readonly ExampleSale[]) => sum(list, (row) => row.amount);
const count = (list: readonly ExampleSale[], key: (row: ExampleSale) => unknown) =>
  new Set(list.map(key)).size;

test("about 600 rows of a quarter, the same every time", () => {
  expect(rows.length).toBeGreaterThan(550);
  expect(rows.length).toBeLessThan(650);
  expect(rows.every(between("2026-07-01", "2026-09-30"))).toBe(true);
  expect(exampleSales()).toEqual(rows);
});

test.each([
  ["August's sales", () => amount(august), exampleTargets.sales.base],
  ["August's orders", () => count(august, ({ order }) => order), 40],
  [
    "August's new customers",
    () =>
      count(
        august.filter(({ isNew }) => isNew),
        ({ customer }) => customer
      ),
    exampleTargets.customers.base,
  ],
  [
    "August's product A",
    () => amount(august.filter(({ product }) => product === 0)),
    exampleTargets.productA.base,
  ],
  ["September's sales", () => amount(september), exampleTargets.sales.actual],
  [
    "September's order value",
    () => amount(september) / count(september, ({ order }) => order),
    exampleTargets.orderValue.actual,
  ],
  [
    "September's new customers",
    () =>
      count(
        september.filter(({ isNew }) => isNew),
        ({ customer }) => customer
      ),
    exampleTargets.customers.actual,
  ],
  [
    "September's product A",
    () => amount(september.filter(({ product }) => product === 0)),
    exampleTargets.productA.actual,
  ],
  [
    "orders with product A",
    () =>
      count(
        september.filter(({ product }) => product === 0),
        ({ order }) => order
      ),
    12,
  ],
  [
    "earlier customers who bought again",
    () => {
      const earlier = rows.filter(between("2026-07-01", "2026-08-31"));
      const known = new Set(earlier.map(({ customer }) => customer));
      const again = september.filter(({ customer }) => known.has(customer));
      return count(again, ({ customer }) => customer) / known.size;
    },
    exampleTargets.repurchase.actual,
  ],
  [
    "collected of what fell due",
    () => {
      const due = rows.filter((row) =>
        between("2026-09-01", "2026-09-18")({ ...row, date: row.due })
      );
      return sum(due, ({ collected }) => collected) / amount(due);
    },
    exampleTargets.collection.actual,
  ],
])("%s", (_, counted, told) => {
  expect(counted()).toBeCloseTo(told, 9);
});

test("each seller sells in one region; all regions, products and channels occur", () => {
  const used = (key: (row: ExampleSale) => number) => new Set(rows.map(key));
  expect(used(({ product }) => product).size).toBe(settings.example.products.length);
  expect(used(({ channel }) => channel).size).toBe(settings.channels.length);
  const regions = [...used(({ person }) => person)].map(
    (person) => settings.example.people[person]![2]
  );
  expect(regions).toHaveLength(5);
  expect(new Set(regions)).toEqual(new Set(settings.example.regions));
});

test("lines of an order share its date, customer and seller", () => {
  const heads = rows.map(
    ({ order, date, customer, person }) => `${order} ${date} ${customer} ${person}`
  );
  expect(new Set(heads).size).toBe(count(rows, ({ order }) => order));
});

test("nobody orders on a weekend, pays more than is due, or gets anything for nothing", () => {
  for (const row of rows) {
    expect(row.date % 7).toBeGreaterThan(1);
    expect(row.collected).toBeLessThanOrEqual(row.amount);
    expect(row.collected).toBeGreaterThanOrEqual(0);
    expect(row.amount).toBeGreaterThan(0);
    expect(row.quantity).toBeGreaterThan(0);
    expect(row.due).toBeGreaterThan(row.date);
  }
});

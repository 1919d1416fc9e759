import type { ExampleSale } from "../../../../src/templates/example/sales";
import type { Expectation } from "../../support/expected";
import { amountOf, asOf, products, quantityOf, sales, sold, start, sum } from "./september";

const different = (rows: readonly ExampleSale[], key: (row: ExampleSale) => unknown) =>
  new Set(rows.map(key)).size;

const known = new Set(sales.filter(({ date }) => date < start).map(({ customer }) => customer));
const due = sales.filter((row) => row.due >= start && row.due <= asOf);

const byDimension = [
  amountOf(sold),
  quantityOf(sold),
  different(
    sold.filter(({ isNew }) => isNew),
    ({ customer }) => customer
  ),
  amountOf(sold) / different(sold, ({ order }) => order),
  different(
    sold.filter(({ isNew }) => !isNew),
    ({ customer }) => customer
  ) / known.size,
  sum(due, ({ collected }) => collected) / amountOf(due),
  (amountOf(sold) - sum(sold, ({ cost }) => cost)) / amountOf(sold),
];

/** Rows for products, of which the example has four. */
const productRows = 6;

export const actuals: Expectation = () => [
  {
    table: "KPI_Measures",
    columns: {
      measure: (_, index) => {
        const product = index - byDimension.length;
        if (product < 0 || product >= productRows) return undefined;
        return products[product] ? `${products[product]} sales` : "";
      },
      value: (_, index) => {
        if (index < byDimension.length) return byDimension[index];
        const product = index - byDimension.length;
        if (product >= productRows) return undefined;
        return products[product] ? amountOf(sold.filter((row) => row.product === product)) : "";
      },
    },
  },
];

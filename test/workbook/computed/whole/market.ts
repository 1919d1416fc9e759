import { filled, type Row } from "../../support/rows";
import { onceFilled, type Expectation } from "../../support/expected";
import {
  amountOf,
  asOf,
  end,
  products,
  quantityOf,
  rowsWith,
  sold,
  start,
  sum,
  workdays,
} from "./september";

const gone = workdays(start, asOf) / workdays(start, end);
const soldOf = (product: unknown) => sold.filter((sale) => products[sale.product] === product);
const priceOf = (product: unknown) => amountOf(soldOf(product)) / quantityOf(soldOf(product));

export const market: Expectation = (shown) => {
  const segments = rowsWith(shown, "KPI_Market", "product");
  const size = sum(segments, (row) => Number(row.size));
  const lastYear = sum(segments, (row) => Number(row.lastYear));
  const measures = [amountOf(sold) / (size * gone), size / lastYear - 1, size];
  const sizeOf = ({ against }: Row) =>
    Number(segments.find(({ product }) => product === against)!.size);
  return [
    {
      table: "KPI_Market",
      columns: onceFilled("product", {
        growth: (row) => Number(row.size) / Number(row.lastYear) - 1,
        soFar: (row) => Number(row.size) * gone,
        own: ({ product }) => amountOf(soldOf(product)),
        share: (row) => amountOf(soldOf(row.product)) / (Number(row.size) * gone),
      }),
    },
    {
      table: "KPI_MarketMeasures",
      columns: { value: ({ measure }, index) => (filled(measure) ? measures[index] : undefined) },
    },
    {
      table: "KPI_Competitors",
      columns: onceFilled("name", {
        own: ({ against }) => priceOf(against),
        difference: (row) => Number(row.price) / priceOf(row.against) - 1,
        share: (row) => Number(row.sales) / sizeOf(row),
      }),
    },
  ];
};

/**
 * The example's market: a month of 13.7 million yuan that has grown by a tenth in a year. By the as-of date our 960,000
 * are 11% of what it was worth until then; product C hardly counts in it.
 */
import { examplePeriod } from "../example";
import { exampleSales } from "./sales";

/** By product, in the order of the settings sheet: money for the whole period. */
export const exampleMarket: readonly { size: number; lastYear: number; goal: number }[] = [
  { size: 3_200_000, lastYear: 2_750_000, goal: 0.18 },
  { size: 4_600_000, lastYear: 4_300_000, goal: 0.14 },
  { size: 3_400_000, lastYear: 3_200_000, goal: 0.05 },
  { size: 2_500_000, lastYear: 2_200_000, goal: 0.12 },
];

export const exampleCompetitors: readonly {
  /** the product of ours that it meets, as a position in the list */
  against: number;
  price: number;
  sales: number;
  threat: "high" | "medium" | "low";
}[] = [
  { against: 0, price: 2_480, sales: 900_000, threat: "high" },
  { against: 1, price: 1_020, sales: 1_500_000, threat: "high" },
  { against: 2, price: 590, sales: 1_100_000, threat: "medium" },
];

/** What we have sold of a product in the period up to the as-of date, and at which price on average. */
export function exampleSold(product: number): { amount: number; price: number } {
  let [amount, quantity] = [0, 0];
  for (const sale of exampleSales()) {
    if (sale.product !== product) continue;
    if (sale.date < examplePeriod.start || sale.date > examplePeriod.asOf) continue;
    amount += sale.amount;
    quantity += sale.quantity;
  }
  return { amount, price: Math.round(amount / quantity) };
}

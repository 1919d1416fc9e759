/**
 * What the example's sales add up to, by stretch of time and seller: the story's numbers, from which the single rows
 * are made. Amounts are yuan; sellers and customers are counted as in the settings sheet and in order of appearance.
 */
import { dateNumber } from "../build/dates";

/** Positions in the example's list of people. */
export const sellers = { keyAccounts: 1, lead: 2, jiangsu: 3, anhui: 4, starter: 5 } as const;
export type Seller = keyof typeof sellers;

export interface Portion {
  seller: Seller;
  orders: number;
  amount: number;
  /** customers who buy for the first time, and how many of the orders are theirs */
  newCustomers: number;
  newOrders: number;
  /** earlier customers who buy again; all of them place the other orders */
  returning: number;
  /** orders that contain product A */
  withA: number;
}

export interface Stretch {
  first: number;
  last: number;
  /** sales of product A, a part of the amounts below */
  productA: number;
  portions: readonly Portion[];
}

function portion(
  seller: Seller,
  orders: number,
  amount: number,
  [newCustomers, newOrders]: [number, number],
  returning: number,
  withA: number
): Portion {
  return { seller, orders, amount, newCustomers, newOrders, returning, withA };
}

/** Customers of the first half-year: those of July are not new. */
export const earlierCustomers: Record<Seller, number> = {
  keyAccounts: 7,
  lead: 4,
  jiangsu: 5,
  anhui: 4,
  starter: 0,
};

/**
 * August: 40 orders, 0.8 million, a fifth of it product A, 20 new customers. September up to the as-of date: 40 orders,
 * 960,000, 30% product A in 12 orders, 10 new customers, and 12 of the 40 earlier customers bought again. The rest of
 * September shows what a later as-of date brings; the starter sells her first orders then.
 */
export const salesPlan: readonly Stretch[] = [
  {
    first: dateNumber("2026-07-01"),
    last: dateNumber("2026-07-31"),
    productA: 114_000,
    portions: [
      portion("keyAccounts", 12, 250_000, [0, 0], 7, 3),
      portion("lead", 8, 170_000, [0, 0], 4, 2),
      portion("jiangsu", 10, 200_000, [0, 0], 5, 2),
      portion("anhui", 8, 140_000, [0, 0], 4, 1),
    ],
  },
  {
    first: dateNumber("2026-08-01"),
    last: dateNumber("2026-08-31"),
    productA: 160_000,
    portions: [
      portion("keyAccounts", 12, 260_000, [4, 5], 2, 3),
      portion("lead", 9, 180_000, [5, 6], 1, 2),
      portion("jiangsu", 11, 210_000, [6, 7], 2, 3),
      portion("anhui", 8, 150_000, [5, 6], 1, 1),
    ],
  },
  {
    first: dateNumber("2026-09-01"),
    last: dateNumber("2026-09-18"),
    productA: 288_000,
    portions: [
      portion("keyAccounts", 10, 300_000, [0, 0], 5, 4),
      portion("lead", 9, 204_000, [3, 4], 2, 2),
      portion("jiangsu", 12, 264_000, [4, 6], 3, 4),
      portion("anhui", 9, 192_000, [3, 4], 2, 2),
    ],
  },
  {
    first: dateNumber("2026-09-20"),
    last: dateNumber("2026-09-30"),
    productA: 81_000,
    portions: [
      portion("keyAccounts", 3, 84_000, [0, 0], 2, 1),
      portion("lead", 2, 46_000, [1, 1], 1, 1),
      portion("jiangsu", 3, 66_000, [1, 1], 2, 1),
      portion("starter", 2, 40_000, [2, 2], 0, 0),
    ],
  },
];

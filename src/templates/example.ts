/**
 * The worked example that runs through all sheets: September 2026, the month in which the third quarter is decided.
 * Sales are to rise from 0.8 million in August to 1.2 million: 48 orders at 25,000 instead of 40 at 20,000.
 */
import { habits } from "../locales/habits";
import { dateNumber } from "./build/dates";
import { moneyFormat, numberFormats } from "./build/look";
import type { Choices, Language } from "./plan";

export const examplePeriod = {
  start: dateNumber("2026-09-01"),
  end: dateNumber("2026-09-30"),
  /** a Friday: the weekly review of the third week */
  asOf: dateNumber("2026-09-18"),
} as const;

export type ExampleTargetId =
  | "sales"
  | "customers"
  | "orderValue"
  | "repurchase"
  | "productA"
  | "collection"
  | "complaints"
  | "discount";

/** price: an amount too small to be read in ten thousands */
export type Measure = "money" | "price" | "count" | "share";

/** The numbers of the example. Orders tie them together: 40 so far at 24,000 make 960,000, product A 30% of it. */
export const exampleTargets: Record<
  ExampleTargetId,
  {
    measure: Measure;
    direction?: "lower" | "target";
    mode?: "growth" | "share";
    base: number;
    lastYear?: number;
    industry?: number;
    entry: number;
    actual: number;
    amber?: number;
    green?: number;
  }
> = {
  sales: { measure: "money", base: 800_000, lastYear: 700_000, entry: 1_200_000, actual: 960_000 },
  customers: { measure: "count", base: 20, lastYear: 18, entry: 30, actual: 10 },
  orderValue: {
    measure: "price",
    mode: "growth",
    base: 20_000,
    lastYear: 19_000,
    industry: 26_000,
    entry: 0.25,
    actual: 24_000,
  },
  repurchase: {
    measure: "share",
    base: 0.28,
    lastYear: 0.26,
    industry: 0.32,
    entry: 0.35,
    actual: 0.3,
  },
  productA: { measure: "money", mode: "share", base: 160_000, entry: 0.4, actual: 288_000 },
  collection: {
    measure: "share",
    base: 0.9,
    lastYear: 0.88,
    industry: 0.92,
    entry: 0.95,
    actual: 0.96,
    amber: 0.95,
    green: 1,
  },
  complaints: {
    measure: "count",
    direction: "lower",
    base: 6,
    lastYear: 7,
    entry: 4,
    actual: 3,
  },
  discount: {
    measure: "share",
    direction: "target",
    base: 0.1,
    lastYear: 0.11,
    entry: 0.08,
    actual: 0.09,
  },
};

/** How a row of the example shows its numbers: rows have units of their own. */
export function exampleFormat(measure: Measure, choices: Choices): string {
  if (measure === "money") return moneyFormat(choices);
  if (measure === "price") return numberFormats.anyUnit;
  return measure === "share" ? numberFormats.percent : numberFormats.count;
}

/** The same in a single section, which a format with words for short and ahead takes. */
export function exampleGapFormat(measure: Measure, language: Language): string {
  const large = habits[language].largeAmounts;
  if (measure === "money" && large) return large.numberFormat;
  return measure === "share" ? numberFormats.percent : numberFormats.count;
}

export type ExampleTaskId = "list" | "plan" | "visits" | "training" | "offers" | "callbacks";

/**
 * Days count from the first of September, strategies as in the status analysis. Each status occurs: done, done late,
 * step in, behind, on plan; the training, not begun yet, is eight days behind.
 */
export const exampleTasks: Record<
  ExampleTaskId,
  {
    strategyNo: number;
    from: number;
    to: number;
    planned?: number;
    done?: number;
    finish?: number;
  }
> = {
  list: {
    strategyNo: 1,
    from: 1,
    to: 3,
    planned: 100,
    done: 100,
    finish: dateNumber("2026-09-03"),
  },
  plan: { strategyNo: 1, from: 4, to: 5, finish: dateNumber("2026-09-06") },
  visits: { strategyNo: 1, from: 6, to: 20, planned: 30, done: 18 },
  training: { strategyNo: 2, from: 11, to: 21, planned: 11, done: 0 },
  offers: { strategyNo: 2, from: 9, to: 24, planned: 16, done: 9 },
  callbacks: { strategyNo: 3, from: 8, to: 25, planned: 40, done: 26 },
};

/**
 * The people's side of the worked example. What each has sold adds up to the 960,000 of the target sheet, their shares
 * of the target to its 1.2 million; their new customers to 10 of 30, the visits of the two who run the drive to 18 of 30.
 */
import type { Measure } from "./example";

export type KpiId =
  | "ownSales"
  | "sales"
  | "collection"
  | "margin"
  | "share"
  | "customers"
  | "orderValue"
  | "repurchase"
  | "churn"
  | "visits"
  | "conversion"
  | "training"
  | "teamOnTarget"
  | "feedback";

/** How each KPI's numbers are shown. */
export const kpiMeasures: Record<KpiId, Measure> = {
  ownSales: "money",
  sales: "money",
  collection: "share",
  margin: "share",
  share: "share",
  customers: "count",
  orderValue: "price",
  repurchase: "share",
  churn: "share",
  visits: "count",
  conversion: "share",
  training: "count",
  teamOnTarget: "share",
  feedback: "count",
};

/** A KPI line of a person: target and actual, or nothing where both come from the target sheet. */
export type ExampleScore = readonly [kpi: KpiId, target?: number, actual?: number];

/** By person, in the order of the settings sheet. */
export const exampleScores: readonly (readonly ExampleScore[])[] = [
  [
    ["sales"],
    ["collection"],
    ["margin", 0.3, 0.29],
    ["share", 0.12, 0.11],
    ["customers"],
    ["churn", 0.05, 0.06],
    ["teamOnTarget", 0.75, 0.5],
  ],
  [
    ["ownSales", 360_000, 300_000],
    ["collection", 0.95, 0.97],
    ["margin", 0.32, 0.33],
    ["orderValue", 28_000, 30_000],
    ["repurchase", 0.4, 0.38],
    ["visits", 12, 13],
    ["training", 8, 8],
  ],
  [
    ["ownSales", 264_000, 204_000],
    ["collection", 0.95, 0.96],
    ["margin", 0.3, 0.28],
    ["customers", 10, 3],
    ["conversion", 0.3, 0.24],
    ["teamOnTarget", 0.75, 0.5],
    ["training", 8, 6],
  ],
  [
    ["ownSales", 312_000, 264_000],
    ["collection", 0.95, 0.98],
    ["customers", 10, 4],
    ["visits", 18, 12],
    ["conversion", 0.3, 0.28],
    ["training", 8, 8],
  ],
  [
    ["ownSales", 224_000, 192_000],
    ["collection", 0.95, 0.93],
    ["customers", 8, 3],
    ["visits", 12, 6],
    ["conversion", 0.3, 0.2],
    ["training", 8, 4],
  ],
  [
    ["ownSales", 40_000, 0],
    ["collection"],
    ["customers", 2, 0],
    ["visits", 8, 6],
    ["conversion", 0.3],
    ["training", 12, 12],
  ],
];

/** One personal goal each: weight, due day of September, how far it is reached. */
export const exampleGoals: readonly { weight: number; day: number; achieved: number }[] = [
  { weight: 1, day: 30, achieved: 0.7 },
  { weight: 1, day: 30, achieved: 0.9 },
  { weight: 1, day: 25, achieved: 0.6 },
  { weight: 1, day: 18, achieved: 1 },
  { weight: 1, day: 30, achieved: 0.5 },
  { weight: 1, day: 30, achieved: 0.8 },
];

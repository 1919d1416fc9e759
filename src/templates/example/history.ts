/**
 * The example's past: what each month from September 2025 to August 2026 brought, as it was kept when the month was
 * closed. It ends with the base values of the target sheet and begins with its values of a year ago; July and August
 * are what the sales data add up to.
 */
import { apportion } from "../../kpi/apportion";
import { attainment } from "../../kpi/attainment";
import { isFailure } from "../../kpi/failure";
import { dateNumber } from "../build/dates";
import { exampleTargets, type ExampleTargetId } from "../example";
import { salesPlan, sellers, type Seller } from "./salesPlan";

/** The first day of each month, oldest first. */
export const historyMonths = [
  ...["2025-09", "2025-10", "2025-11", "2025-12", "2026-01", "2026-02"],
  ...["2026-03", "2026-04", "2026-05", "2026-06", "2026-07", "2026-08"],
].map((month) => dateNumber(`${month}-01`));

interface Course {
  target: readonly number[];
  actual: readonly number[];
}

const thousands = (...amounts: number[]) => amounts.map((amount) => amount * 1_000);
const percents = (...shares: number[]) => shares.map((share) => share / 100);

/** The year has its seasons: strong in December and June, weak around the Spring Festival in February. */
const courses: Record<ExampleTargetId, Course> = {
  sales: {
    target: thousands(720, 700, 730, 800, 620, 450, 700, 740, 740, 800, 800, 820),
    actual: thousands(700, 640, 720, 860, 590, 430, 690, 720, 700, 830, 760, 800),
  },
  customers: {
    target: [20, 18, 20, 20, 16, 12, 20, 22, 20, 22, 22, 22],
    actual: [18, 15, 19, 21, 14, 9, 19, 20, 18, 22, 19, 20],
  },
  orderValue: {
    target: thousands(19.5, 19.5, 19.5, 20, 20, 19, 19.5, 20, 20, 20.5, 20.5, 20.5),
    actual: thousands(19, 18.8, 19.5, 20.5, 19.7, 18.7, 19.2, 19.5, 19.4, 20.2, 20, 20),
  },
  repurchase: {
    target: percents(28, 28, 28, 30, 28, 25, 28, 30, 30, 30, 30, 30),
    actual: percents(26, 25, 27, 31, 26, 22, 27, 28, 28, 30, 29, 28),
  },
  productA: {
    target: thousands(120, 120, 130, 140, 120, 90, 140, 150, 150, 170, 180, 190),
    actual: thousands(105, 99, 116, 146, 100, 70, 121, 130, 128, 150, 114, 160),
  },
  collection: {
    target: percents(92, 92, 92, 95, 92, 90, 92, 92, 92, 95, 95, 95),
    actual: percents(88, 89, 91, 95, 87, 84, 90, 91, 92, 94, 91, 90),
  },
  complaints: {
    target: [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5],
    actual: [7, 6, 5, 7, 4, 3, 5, 6, 5, 5, 7, 6],
  },
  discount: {
    target: percents(10, 10, 10, 10, 9, 9, 9, 9, 9, 9, 9, 9),
    actual: percents(11, 11, 10.5, 12, 10, 9.5, 10, 10, 9.5, 10.5, 10, 10),
  },
};

/** Those who sold in those months; the starter joined in September 2026. */
type Colleague = Exclude<Seller, "starter">;

/** How much of the sales each brought, in percent, where the sales data do not reach. */
const usualShares: Record<Colleague, number> = {
  keyAccounts: 32,
  lead: 22,
  jiangsu: 27,
  anhui: 19,
};

/** Total scores as the months were closed. */
const totals: Record<Colleague, readonly number[]> = {
  keyAccounts: [93.1, 90.4, 94.8, 103.2, 91.5, 88.7, 95.6, 96.2, 94.1, 101.4, 95.3, 97.2],
  lead: [86.4, 84.9, 88.3, 96.1, 85.2, 87.9, 87.7, 88.5, 86.8, 93.5, 89.6, 90.1],
  jiangsu: [89.7, 87.2, 91.6, 97.8, 88.4, 84.3, 91.2, 90.7, 92.6, 97.9, 91.8, 93.4],
  anhui: [82.3, 80.8, 83.9, 90.4, 79.6, 76.2, 82.5, 83.4, 80.1, 88.2, 81.7, 84.6],
};

export interface PastRow {
  period: number;
  /** a target, or the position of a person in the example's list */
  of: ExampleTargetId | number;
  target: number;
  actual: number;
  attainment: number;
  score: number;
  /** of persons only */
  rank?: number;
}

const scoreCap = 1.2;

function reached(id: ExampleTargetId, actual: number, target: number): number {
  const share = attainment(actual, target, exampleTargets[id].direction);
  if (isFailure(share)) throw new Error(`${id} has a month without a target`);
  return Math.round(share * 1e6) / 1e6;
}

/** What each has sold in a month: from the sales plan, or else by the usual shares in whole thousands. */
function soldBy(month: number, index: number): Record<Colleague, number> {
  const colleagues = Object.keys(usualShares) as Colleague[];
  const stretch = salesPlan.find(({ first }) => first === month);
  const parts = stretch
    ? colleagues.map((id) => stretch.portions.find(({ seller }) => seller === id)!.amount)
    : sharedOut(courses.sales.actual[index]!);
  return Object.fromEntries(colleagues.map((id, at) => [id, parts[at]!])) as Record<
    Colleague,
    number
  >;
}

function sharedOut(amount: number): number[] {
  return thousands(...apportion(amount / 1_000, Object.values(usualShares)));
}

/** A row per metric and per person, month by month. */
export function pastRows(): PastRow[] {
  return historyMonths.flatMap((period, index) => [
    ...metricRows(period, index),
    ...personRows(period, index),
  ]);
}

function metricRows(period: number, index: number): PastRow[] {
  return (Object.keys(courses) as ExampleTargetId[]).map((id) => {
    const target = courses[id].target[index]!;
    const actual = courses[id].actual[index]!;
    const share = reached(id, actual, target);
    const score = Math.round(1_000 * Math.min(scoreCap, share)) / 10;
    return { period, of: id, target, actual, attainment: share, score };
  });
}

function personRows(period: number, index: number): PastRow[] {
  const sold = soldBy(period, index);
  const targets = sharedOut(courses.sales.target[index]!);
  const colleagues = Object.keys(usualShares) as Colleague[];
  return colleagues.map((id, at) => {
    const target = targets[at]!;
    const score = totals[id][index]!;
    return {
      period,
      of: sellers[id],
      target,
      actual: sold[id],
      attainment: reached("sales", sold[id], target),
      score,
      rank: 1 + colleagues.filter((other) => totals[other][index]! > score).length,
    };
  });
}

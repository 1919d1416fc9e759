/** The sales funnel, forwards (what came through) and backwards (what a target takes). */
import { fail, type Failure } from "./failure";
import { exceeds, roundUp } from "./tolerance";

export type Label = string | number;

/** A rate is undefined where there is no stage before, or nothing came from it. */
export interface FunnelStep {
  stage: Label;
  count: number;
  /** from the stage before */
  conversion?: number;
  /** from the first stage */
  overall?: number;
  /** lost since the stage before */
  dropOff?: number;
}

function rate(part: number, whole: number | undefined): number | undefined {
  return whole ? part / whole : undefined;
}

/**
 * The funnel stage by stage, first stage first. Stages and counts belong together; counts are not negative.
 *
 * Fails with `tooFewStages` below two.
 * @example funnel(["lead", "deal"], [200, 50])[1] // { stage: "deal", count: 50, conversion: 0.25, overall: 0.25, dropOff: 150 }
 */
export function funnel(
  stages: readonly Label[],
  counts: readonly number[]
): FunnelStep[] | Failure {
  if (stages.length < 2) return fail("tooFewStages", { argument: "stages" });
  return stages.map((stage, i) => ({
    stage,
    count: counts[i],
    conversion: rate(counts[i], counts[i - 1]),
    overall: rate(counts[i], counts[0]),
    dropOff: i === 0 ? undefined : counts[i - 1] - counts[i],
  }));
}

/**
 * The stage entered with the lowest step conversion; the earliest on a tie.
 *
 * Fails with `noStep` where no stage has anything before it to convert.
 * @example bottleneck(["lead", "visit", "deal"], [100, 20, 10]) // "visit"
 */
export function bottleneck(stages: readonly Label[], counts: readonly number[]): Label | Failure {
  let lowest: { stage: Label; conversion: number } | undefined;
  for (let i = 1; i < stages.length; i += 1) {
    const conversion = rate(counts[i], counts[i - 1]);
    if (conversion === undefined) continue;
    if (lowest === undefined || exceeds(lowest.conversion, conversion))
      lowest = { stage: stages[i], conversion };
  }
  return lowest ? lowest.stage : fail("noStep", { argument: "counts" });
}

/**
 * How many of each stage a target takes, first stage first and deals last; whole numbers, rounded up at every stage.
 * `rates` are the step conversions in order, each above 0 and at most 1; one number more comes back than rates go in.
 *
 * Fails with `zero` where averageDeal is 0.
 * @example funnelPlan(1_200_000, 25_000, [0.5, 0.4]) // [240, 120, 48]
 */
export function funnelPlan(
  target: number,
  averageDeal: number,
  rates: readonly number[]
): number[] | Failure {
  if (averageDeal === 0) return fail("zero", { argument: "averageDeal" });
  let count = roundUp(target / averageDeal);
  const plan = [count];
  for (let i = rates.length - 1; i >= 0; i -= 1) {
    count = roundUp(count / rates[i]);
    plan.push(count);
  }
  return plan.reverse();
}

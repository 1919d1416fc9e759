/** Attainment and pace: how much of a target is reached, and whether that is enough for the day in the period. */
import { countDays, everyDay, type Calendar } from "./dates";
import { gap, type Direction } from "./direction";
import { fail, isFailure, type Failure } from "./failure";
import { quotient } from "./quotient";
import { exceeds, reaches } from "./tolerance";

/**
 * Attainment of a target as a ratio, 1 being the target itself. Measured by the distance to the target, so that it also
 * holds for targets that are better the lower they are, and for negative ones.
 * With a baseline: the share of the way from there to the target, whichever way it leads.
 *
 * Fails with `zero` where target is 0, with `equal` where target equals baseline.
 * @example attainment(110, 100, "lower") // 0.9
 */
export function attainment(
  actual: number,
  target: number,
  direction: Direction = "higher",
  baseline?: number
): number | Failure {
  if (baseline !== undefined) {
    if (target === baseline) return fail("equal", { argument: "target", other: "baseline" });
    return quotient(actual - baseline, target - baseline);
  }
  if (target === 0) return fail("zero", { argument: "target" });
  // 1 − gap/|target| is the contract's 1 + s·(actual − target)/|target|; for "target" the gap is the distance
  return 1 - gap(actual, target, direction) / Math.abs(target);
}

/**
 * Traffic light: 1 green from `green` up, 0 amber from `amber` up, else −1 red.
 *
 * Fails with `greater` where amber lies above green.
 * @example rag(0.85) // 0
 */
export function rag(value: number, amber = 0.8, green = 1): number | Failure {
  if (exceeds(amber, green)) return fail("greater", { argument: "amber", other: "green" });
  if (reaches(value, green)) return 1;
  return reaches(value, amber) ? 0 : -1;
}

/**
 * Growth over an earlier value, as a ratio to its size.
 *
 * Fails with `zero` where previous is 0.
 * @example growthRate(120, 100) // 0.2
 */
export function growthRate(current: number, previous: number): number | Failure {
  if (previous === 0) return fail("zero", { argument: "previous" });
  return (current - previous) / Math.abs(previous);
}

/**
 * Share of the period that has gone by the end of the day `asOf`, 0 to 1.
 *
 * Fails with `before` where end lies before start, with `noWorkday` where no day of the period counts.
 * @example elapsed(46054, 46081, 46060) // 0.25
 */
export function elapsed(
  start: number,
  end: number,
  asOf: number,
  calendar: Calendar = everyDay
): number | Failure {
  if (end < start) return fail("before", { argument: "end", other: "start" });
  const all = countDays(start, end, calendar);
  if (all === 0) return fail("noWorkday", { argument: "start", other: "end" });
  return countDays(start, Math.min(asOf, end), calendar) / all;
}

/**
 * Attainment against the part of the target that is due by now (target × elapsed).
 *
 * Fails as elapsed and attainment do, and with `nothingElapsed` before the first day that counts.
 * @example pace(30, 100, 46054, 46081, 46060) // 1.2
 */
export function pace(
  actual: number,
  target: number,
  start: number,
  end: number,
  asOf: number,
  direction: Direction = "higher",
  calendar: Calendar = everyDay
): number | Failure {
  const share = elapsed(start, end, asOf, calendar);
  if (isFailure(share)) return share;
  if (share === 0) return fail("nothingElapsed", { argument: "asOf", other: "start" });
  return attainment(actual, target * share, direction);
}

/**
 * Where the period ends at today's rate: actual / elapsed.
 *
 * Fails as elapsed does, and with `nothingElapsed` before the first day that counts.
 * @example runRate(30, 46054, 46081, 46060) // 120
 */
export function runRate(
  actual: number,
  start: number,
  end: number,
  asOf: number,
  calendar: Calendar = everyDay
): number | Failure {
  const share = elapsed(start, end, asOf, calendar);
  if (isFailure(share)) return share;
  if (share === 0) return fail("nothingElapsed", { argument: "asOf", other: "start" });
  return actual / share;
}

/**
 * What each remaining day (after `asOf`, through `end`) must bring to reach the target; 0 once it is reached.
 *
 * Fails with `noDayLeft` where the target is not reached and no day is left.
 * @example requiredRate(30, 100, 46081, 46067) // 5
 */
export function requiredRate(
  actual: number,
  target: number,
  end: number,
  asOf: number,
  calendar: Calendar = everyDay
): number | Failure {
  if (reaches(actual, target)) return 0;
  const left = countDays(asOf + 1, end, calendar);
  if (left === 0) return fail("noDayLeft", { argument: "asOf", other: "end" });
  return (target - actual) / left;
}

/** Scorecard, feedback and incentive: from attainments to scores, grades and pay. Scores run from 0 to 100 and past it. */
import { attainment } from "./attainment";
import type { Direction } from "./direction";
import { fail, isFailure, type Failure } from "./failure";
import type { Label } from "./funnel";
import { sumOf } from "./lists";
import { quotient } from "./quotient";
import { exceeds, reaches, same } from "./tolerance";

/** What a blank score means: not judged, or nothing done. */
export type Blanks = "skip" | "zero";
export type CommissionMode = "marginal" | "whole";

/**
 * 100 × attainment, at most `cap` and at least 0; an attainment below `floor` scores 0. Cap and floor are attainments.
 *
 * Fails as attainment does.
 * @example score(130, 100) // 120
 */
export function score(
  actual: number,
  target: number,
  direction: Direction = "higher",
  floor = 0,
  cap = 1.2,
  baseline?: number
): number | Failure {
  const reached = attainment(actual, target, direction, baseline);
  if (isFailure(reached)) return reached;
  if (exceeds(floor, reached)) return 0;
  return 100 * Math.max(0, Math.min(reached, cap));
}

interface Knot {
  point: number;
  below: number;
  above: number;
}

/** Points in order, two scores at one point made into a step. */
function knots(points: readonly number[], scores: readonly number[]): Knot[] | Failure {
  const order = points.map((_, i) => i).sort((i, j) => points[i] - points[j] || i - j);
  const result: Knot[] = [];
  let pairs = 0;
  for (const i of order) {
    const last = result.at(-1);
    if (last && same(last.point, points[i])) {
      pairs += 1;
      if (pairs > 2) return fail("repeatedPoint", { argument: "points", sum: last.point });
      last.above = scores[i];
    } else {
      pairs = 1;
      result.push({ point: points[i], below: scores[i], above: scores[i] });
    }
  }
  return result;
}

/**
 * The threshold – target – stretch curve: straight lines between (point, score) pairs, flat outside them. Pairs in any
 * order; of two at one point the one listed first holds below it, the other at it and above.
 *
 * Fails with `repeatedPoint` where three or more pairs share a point.
 * @example curve(90, [80, 100], [50, 100]) // 75
 */
export function curve(
  value: number,
  points: readonly number[],
  scores: readonly number[]
): number | Failure {
  const line = knots(points, scores);
  if (isFailure(line)) return line;
  const next = line.findIndex((knot) => !reaches(value, knot.point));
  if (next === 0) return line[0].below;
  const from = line.at(next === -1 ? -1 : next - 1) as Knot;
  if (next === -1 || same(value, from.point)) return from.above;
  const to = line[next];
  const share = quotient(value - from.point, to.point - from.point);
  return from.above + share * (to.below - from.above);
}

/**
 * Score of a target of zero (complaints, bad debts, breaches): points off for every occurrence, at least `floor`.
 *
 * @example deduct(3, 10) // 70
 */
export function deduct(occurrences: number, points: number, full = 100, floor = 0): number {
  return Math.max(floor, full - occurrences * points);
}

/** How far weights may miss their whole, as a share of it: 33.33 three times is meant as 100. */
const roundingOfWeights = 1e-4;

function checkWeights(weights: readonly number[]): Failure | undefined {
  const sum = sumOf(weights);
  const adds = [1, 100].some((whole) => reaches(roundingOfWeights, Math.abs(sum / whole - 1)));
  return adds ? undefined : fail("weightSum", { argument: "weights", sum });
}

/** Undefined where nothing was scored; fails where what was scored weighs nothing. */
function weightedMean(
  weights: readonly number[],
  scores: readonly (number | undefined)[],
  blanks: Blanks
): number | undefined | Failure {
  let weight = 0;
  let sum = 0;
  let scored = false;
  weights.forEach((each, i) => {
    const known = scores[i] ?? (blanks === "zero" ? 0 : undefined);
    if (known === undefined) return;
    scored = true;
    weight += each;
    sum += each * known;
  });
  if (!scored) return undefined;
  return weight === 0 ? fail("zeroSum", { argument: "weights" }) : quotient(sum, weight);
}

/**
 * Weighted score. Weights are not negative and add up to 1 or to 100. A blank score (undefined) is left out and the
 * other weights scaled up, or counts as 0.
 *
 * Fails with `weightSum`, with `noScore` where every score is left out, with `zeroSum` where the scored ones weigh nothing.
 * @example scorecard([0.6, 0.4], [100, 80]) // 92
 */
export function scorecard(
  weights: readonly number[],
  scores: readonly (number | undefined)[],
  blanks: Blanks = "skip"
): number | Failure {
  return (
    checkWeights(weights) ??
    weightedMean(weights, scores, blanks) ??
    fail("noScore", { argument: "scores" })
  );
}

export interface Perspective {
  name: Label;
  /** share of 1 */
  weight: number;
  /** undefined where none of its scores is known, or those known weigh nothing */
  score?: number;
}

/** Names that differ in case or outer spaces only are the same. */
export function nameKey(name: Label): string {
  return String(name).trim().toLowerCase();
}

/**
 * The scorecard by perspective, in order of first appearance.
 *
 * Fails with `weightSum` as scorecard does.
 * @example perspectives(["Finance", "Customer"], [60, 40], [100, 80]) // [{ name: "Finance", weight: 0.6, score: 100 }, { name: "Customer", weight: 0.4, score: 80 }]
 */
export function perspectives(
  names: readonly Label[],
  weights: readonly number[],
  scores: readonly (number | undefined)[],
  blanks: Blanks = "skip"
): Perspective[] | Failure {
  const wrong = checkWeights(weights);
  if (wrong) return wrong;
  // sums and not lists: there may be as many perspectives as rows
  const groups = new Map<string, { name: Label; weight: number; scored: number; sum: number }>();
  names.forEach((name, i) => {
    const key = nameKey(name);
    let group = groups.get(key);
    if (!group) {
      group = { name, weight: 0, scored: 0, sum: 0 };
      groups.set(key, group);
    }
    group.weight += weights[i];
    const known = scores[i] ?? (blanks === "zero" ? 0 : undefined);
    if (known === undefined) return;
    group.scored += weights[i];
    group.sum += weights[i] * known;
  });
  const whole = sumOf(weights);
  return Array.from(groups.values(), ({ name, weight, scored, sum }) => ({
    name,
    weight: weight / whole,
    score: scored === 0 ? undefined : sum / scored,
  }));
}

/**
 * The grade of the highest threshold reached; of two at the same threshold the first. Pairs in any order.
 *
 * Fails with `belowThresholds` where the score reaches none.
 * @example grade(85, [90, 80], ["A", "B"]) // "B"
 */
export function grade(
  score: number,
  thresholds: readonly number[],
  grades: readonly Label[]
): Label | Failure {
  let best = -1;
  for (let i = 0; i < thresholds.length; i += 1)
    if (reaches(score, thresholds[i]) && (best === -1 || exceeds(thresholds[i], thresholds[best])))
      best = i;
  return best === -1 ? fail("belowThresholds", { argument: "score" }) : grades[best];
}

/**
 * 360° feedback: the average score within each role, weighted over the roles. `raters` is the role of each rater beside
 * the score given (undefined: not answered); roles nobody answered for are left out and the other weights scaled up.
 *
 * Fails with `unknownRole` for a rater whose role is not listed, with `repeatedRole` for one listed twice, with
 * `noScore` where nobody answered, with `zeroSum` where the roles that answered weigh nothing.
 * @example feedback360(["peer", "peer", "self"], [80, 90, 100], ["peer", "self"], [0.8, 0.2]) // 88
 */
export function feedback360(
  raters: readonly Label[],
  scores: readonly (number | undefined)[],
  roles: readonly Label[],
  weights: readonly number[]
): number | Failure {
  const answers = new Map<string, { sum: number; count: number }>();
  for (const role of roles) {
    const key = nameKey(role);
    if (answers.has(key)) return fail("repeatedRole", { argument: "roles", text: String(role) });
    answers.set(key, { sum: 0, count: 0 });
  }
  for (const [i, rater] of raters.entries()) {
    const role = answers.get(nameKey(rater));
    if (!role) return fail("unknownRole", { argument: "raters", text: String(rater) });
    const given = scores[i];
    if (given === undefined) continue;
    role.sum += given;
    role.count += 1;
  }
  const means = [...answers.values()].map(({ sum, count }) => (count ? sum / count : undefined));
  return weightedMean(weights, means, "skip") ?? fail("noScore", { argument: "scores" });
}

/**
 * Commission on an amount by brackets, each from its threshold up to the next one. `marginal`: each slice at its own
 * rate; `whole`: everything at the rate of the bracket reached. Nothing is paid below the first threshold. The amount is
 * not negative; pairs in any order, of two at the same threshold the later one holds.
 *
 * @example commission(150, [0, 100], [0.1, 0.2]) // 20
 */
export function commission(
  amount: number,
  thresholds: readonly number[],
  rates: readonly number[],
  mode: CommissionMode = "marginal"
): number {
  const order = thresholds.map((_, i) => i).sort((i, j) => thresholds[i] - thresholds[j] || i - j);
  if (mode === "whole") {
    const reached = order.filter((i) => reaches(amount, thresholds[i])).at(-1);
    return reached === undefined ? 0 : amount * rates[reached];
  }
  let pay = 0;
  order.forEach((i, rank) => {
    const next = order[rank + 1];
    const from = Math.max(0, thresholds[i]);
    const to = next === undefined ? amount : Math.min(amount, thresholds[next]);
    if (to > from) pay += (to - from) * rates[i];
  });
  return pay;
}

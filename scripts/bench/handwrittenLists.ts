/** The hand-written functions that take lists. */
import type { FunctionId } from "../../src/functions/catalogue";
import {
  DIV0,
  finite,
  isBlank,
  isNumber,
  NA,
  one,
  ratio,
  refusal,
  VALUE,
  valueOr,
} from "./handwrittenGuards";

type Label = string | number;
type Cells<Item> = (Item | undefined)[];

const tolerance = 1e-9;

/** The cells of a range, blanks undefined, or the text of an error. */
function numbersOf(argument: unknown, least: number): Cells<number> | string {
  const cells: Cells<number> = [];
  let known = 0;
  for (const row of Array.isArray(argument) ? argument : [[argument]])
    for (const cell of row) {
      if (isBlank(cell)) {
        cells.push(undefined);
        continue;
      }
      if (!isNumber(cell) || cell < least) return VALUE;
      cells.push(cell);
      known += 1;
    }
  return known === 0 ? NA : cells;
}

function labelsOf(argument: unknown): Cells<Label> | string {
  const cells: Cells<Label> = [];
  let known = 0;
  for (const row of Array.isArray(argument) ? argument : [[argument]])
    for (const cell of row) {
      if (isBlank(cell)) {
        cells.push(undefined);
        continue;
      }
      if (typeof cell !== "string" && !isNumber(cell)) return VALUE;
      cells.push(cell);
      known += 1;
    }
  return known === 0 ? NA : cells;
}

/** The error of two lists that do not go together, where there is one; the second may have blanks of its own. */
function mismatch(first: Cells<unknown>, second: Cells<unknown>, sparse = false): string {
  if (first.length !== second.length) return VALUE;
  for (let i = 0; i < first.length; i += 1) {
    if (first[i] === undefined && second[i] !== undefined) return NA;
    if (!sparse && second[i] === undefined && first[i] !== undefined) return NA;
  }
  return "";
}

function STRETCH(args: readonly unknown[]): number | string {
  const target = one(args[0]);
  if (!isNumber(target)) return refusal(target);
  const history = numbersOf(args[1], -Infinity);
  if (typeof history === "string") return history;
  let count = 0;
  let sum = 0;
  for (const value of history)
    if (value !== undefined) {
      count += 1;
      sum += value;
    }
  if (count < 3) return NA;
  const mean = sum / count;
  let squares = 0;
  for (const value of history) if (value !== undefined) squares += (value - mean) ** 2;
  return ratio(target - mean, Math.sqrt(squares / (count - 1)));
}

function SCORECARD(args: readonly unknown[]): number | string {
  const weights = numbersOf(args[0], 0);
  if (typeof weights === "string") return weights;
  const scores = numbersOf(args[1], -Infinity);
  if (typeof scores === "string") return scores;
  const blanks = valueOr(args[2], "skip");
  const said = typeof blanks === "string" ? blanks.trim().toLowerCase() : "";
  if (said !== "skip" && said !== "zero") return VALUE;
  const wrong = mismatch(weights, scores, true);
  if (wrong) return wrong;
  let all = 0;
  let scored = 0;
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) {
    const weight = weights[i] ?? 0;
    all += weight;
    const score = scores[i];
    if (score === undefined && said === "skip") continue;
    scored += weight;
    sum += weight * (score ?? 0);
  }
  if (Math.abs(all - 1) > 1e-4 + tolerance && Math.abs(all / 100 - 1) > 1e-4 + tolerance)
    return VALUE;
  return ratio(sum, scored);
}

function BOTTLENECK(args: readonly unknown[]): number | string {
  const stages = labelsOf(args[0]);
  if (typeof stages === "string") return stages;
  const counts = numbersOf(args[1], 0);
  if (typeof counts === "string") return counts;
  const wrong = mismatch(stages, counts);
  if (wrong) return wrong;
  let lowest = Infinity;
  let found: Label = NA;
  let before = 0;
  for (let i = 0; i < stages.length; i += 1) {
    const count = counts[i];
    if (count === undefined) continue;
    if (before > 0 && count / before < lowest - tolerance) {
      lowest = count / before;
      found = stages[i] as Label;
    }
    before = count;
  }
  return found;
}

function GRADE(args: readonly unknown[]): number | string {
  const score = one(args[0]);
  if (!isNumber(score)) return refusal(score);
  if (isBlank(args[1]) && isBlank(args[2])) {
    const reached = score + tolerance;
    if (reached >= 90) return "A";
    if (reached >= 80) return "B";
    if (reached >= 70) return "C";
    return reached >= 60 ? "D" : "E";
  }
  const thresholds = numbersOf(args[1], -Infinity);
  if (typeof thresholds === "string") return thresholds;
  const grades = labelsOf(args[2]);
  if (typeof grades === "string") return grades;
  const wrong = mismatch(thresholds, grades);
  if (wrong) return wrong;
  let best = -Infinity;
  let found: Label = NA;
  thresholds.forEach((threshold, i) => {
    if (threshold === undefined || score < threshold - tolerance || threshold <= best) return;
    best = threshold;
    found = grades[i] as Label;
  });
  return found;
}

/** Pairs of numbers in the order of the first of each, or the text of an error. */
function pairsOf(first: unknown, second: unknown): [number, number][] | string {
  const keys = numbersOf(first, -Infinity);
  if (typeof keys === "string") return keys;
  const values = numbersOf(second, -Infinity);
  if (typeof values === "string") return values;
  const wrong = mismatch(keys, values);
  if (wrong) return wrong;
  const pairs: [number, number][] = [];
  for (let i = 0; i < keys.length; i += 1)
    if (keys[i] !== undefined) pairs.push([keys[i] as number, values[i] as number]);
  return pairs.sort((a, b) => a[0] - b[0]);
}

function CURVE(args: readonly unknown[]): number | string {
  const value = one(args[0]);
  if (!isNumber(value)) return refusal(value);
  const pairs = pairsOf(args[1], args[2]);
  if (typeof pairs === "string") return pairs;
  for (let i = 2; i < pairs.length; i += 1)
    if (pairs[i][0] - pairs[i - 2][0] <= tolerance) return VALUE;
  if (value < pairs[0][0] - tolerance) return finite(pairs[0][1]);
  for (let i = pairs.length - 1; i >= 0; i -= 1) {
    const [point, score] = pairs[i];
    if (value < point - tolerance) continue;
    if (i === pairs.length - 1 || value <= point + tolerance) return finite(score);
    const [nextPoint, nextScore] = pairs[i + 1];
    return finite(score + ((value - point) / (nextPoint - point)) * (nextScore - score));
  }
  return VALUE;
}

function COMMISSION(args: readonly unknown[]): number | string {
  const amount = one(args[0]);
  if (!isNumber(amount)) return refusal(amount);
  if (amount < 0) return VALUE;
  const brackets = pairsOf(args[1], args[2]);
  if (typeof brackets === "string") return brackets;
  const mode = valueOr(args[3], "marginal");
  const said = typeof mode === "string" ? mode.trim().toLowerCase() : "";
  let pay = 0;
  if (said === "whole" || said === "全额") {
    for (const [threshold, rate] of brackets)
      if (amount >= threshold - tolerance) pay = amount * rate;
    return finite(pay);
  }
  if (said !== "marginal" && said !== "分段累进") return VALUE;
  for (let i = 0; i < brackets.length; i += 1) {
    const from = Math.max(0, brackets[i][0]);
    const to = i + 1 < brackets.length ? Math.min(amount, brackets[i + 1][0]) : amount;
    if (to > from) pay += (to - from) * brackets[i][1];
  }
  return finite(pay);
}

const keyOf = (label: Label) => String(label).trim().toLowerCase();

function FEEDBACK360(args: readonly unknown[]): number | string {
  const raters = labelsOf(args[0]);
  if (typeof raters === "string") return raters;
  const scores = numbersOf(args[1], -Infinity);
  if (typeof scores === "string") return scores;
  const roles = labelsOf(args[2]);
  if (typeof roles === "string") return roles;
  const weights = numbersOf(args[3], 0);
  if (typeof weights === "string") return weights;
  const wrong = mismatch(raters, scores, true) || mismatch(roles, weights);
  if (wrong) return wrong;
  const answers = new Map<string, { sum: number; count: number; weight: number }>();
  for (let i = 0; i < roles.length; i += 1) {
    const role = roles[i];
    if (role === undefined) continue;
    if (answers.has(keyOf(role))) return VALUE;
    answers.set(keyOf(role), { sum: 0, count: 0, weight: weights[i] ?? 0 });
  }
  for (let i = 0; i < raters.length; i += 1) {
    const rater = raters[i];
    if (rater === undefined) continue;
    const answer = answers.get(keyOf(rater));
    if (!answer) return VALUE;
    const score = scores[i];
    if (score === undefined) continue;
    answer.sum += score;
    answer.count += 1;
  }
  let sum = 0;
  let weighed = 0;
  for (const answer of answers.values()) {
    if (answer.count === 0) continue;
    sum += (answer.sum / answer.count) * answer.weight;
    weighed += answer.weight;
  }
  return weighed === 0 ? DIV0 : finite(sum / weighed);
}

export const listFunctions: Partial<
  Record<FunctionId, (args: readonly unknown[]) => number | string>
> = { STRETCH, SCORECARD, BOTTLENECK, GRADE, CURVE, COMMISSION, FEEDBACK360 };

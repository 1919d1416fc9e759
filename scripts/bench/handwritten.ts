/**
 * Every function of one value as somebody would write it out by hand for speed: the same checks and the same arithmetic,
 * straight on what Excel hands over, with nothing declared and nothing shared but a few guards. What the functions are
 * measured by; an error is its text.
 */
import type { FunctionId } from "../../src/functions/catalogue";
import { dayOf, daysBetween } from "./handwrittenDays";
import {
  DIV0,
  finite,
  isBlank,
  isNumber,
  isText,
  NA,
  one,
  optionalNumber,
  ratio,
  refusal,
  VALUE,
  valueOr,
} from "./handwrittenGuards";
import { listFunctions } from "./handwrittenLists";

export type Handwritten = (args: readonly unknown[]) => number | string;

const tolerance = 1e-9;

/** 1, −1 or 0 for higher, lower and target; 2 for anything else. */
function directionOf(argument: unknown): number {
  const said = one(argument);
  if (isBlank(said)) return 1;
  if (said === 1 || said === -1 || said === 0) return said;
  if (typeof said !== "string") return 2;
  switch (said.trim().toLowerCase()) {
    case "higher":
    case "越高越好":
      return 1;
    case "lower":
    case "越低越好":
      return -1;
    case "target":
    case "越接近越好":
      return 0;
  }
  return 2;
}

function gap(actual: number, target: number, direction: number): number {
  if (direction === 0) return Math.abs(target - actual);
  return direction === 1 ? target - actual : actual - target;
}

function attainment(
  actual: number,
  target: number,
  direction: number,
  baseline: number | undefined
): number | string {
  if (baseline !== undefined)
    return target === baseline ? DIV0 : (actual - baseline) / (target - baseline);
  return target === 0 ? DIV0 : 1 - gap(actual, target, direction) / Math.abs(target);
}

function ATTAINMENT(args: readonly unknown[]): number | string {
  const actual = one(args[0]);
  const target = one(args[1]);
  if (!isNumber(actual)) return refusal(actual);
  if (!isNumber(target)) return refusal(target);
  const direction = directionOf(args[2]);
  if (direction === 2) return VALUE;
  const baseline = optionalNumber(args[3]);
  if (typeof baseline === "string") return baseline;
  const reached = attainment(actual, target, direction, baseline);
  return typeof reached === "number" ? finite(reached) : reached;
}

function GAP(args: readonly unknown[]): number | string {
  const actual = one(args[0]);
  const target = one(args[1]);
  if (!isNumber(actual)) return refusal(actual);
  if (!isNumber(target)) return refusal(target);
  const direction = directionOf(args[2]);
  return direction === 2 ? VALUE : finite(gap(actual, target, direction));
}

function RAG(args: readonly unknown[]): number | string {
  const value = one(args[0]);
  if (!isNumber(value)) return refusal(value);
  const amber = valueOr(args[1], 0.8);
  const green = valueOr(args[2], 1);
  if (!isNumber(amber) || !isNumber(green) || amber > green + tolerance) return VALUE;
  if (value >= green - tolerance) return 1;
  return value >= amber - tolerance ? 0 : -1;
}

function GROWTHRATE(args: readonly unknown[]): number | string {
  const current = one(args[0]);
  const previous = one(args[1]);
  if (!isNumber(current)) return refusal(current);
  if (!isNumber(previous)) return refusal(previous);
  return ratio(current - previous, Math.abs(previous));
}

/** The share of the period that has gone, or the text of an error. */
function elapsed(args: readonly unknown[], at: number, calendar: number): number | string {
  const start = dayOf(args[at]);
  if (typeof start === "string") return start;
  const end = dayOf(args[at + 1]);
  if (typeof end === "string") return end;
  const asOf = dayOf(args[at + 2]);
  if (typeof asOf === "string") return asOf;
  if (end < start) return VALUE;
  const all = daysBetween(start, end, args, calendar);
  if (typeof all === "string") return all;
  const gone = daysBetween(start, Math.min(asOf, end), args, calendar);
  if (typeof gone === "string") return gone;
  return all === 0 ? DIV0 : gone / all;
}

const ELAPSED = (args: readonly unknown[]) => elapsed(args, 0, 3);

function PACE(args: readonly unknown[]): number | string {
  const actual = one(args[0]);
  const target = one(args[1]);
  if (!isNumber(actual)) return refusal(actual);
  if (!isNumber(target)) return refusal(target);
  const direction = directionOf(args[5]);
  const share = elapsed(args, 2, 6);
  if (typeof share === "string") return share;
  if (direction === 2) return VALUE;
  if (share === 0) return NA;
  const reached = attainment(actual, target * share, direction, undefined);
  return typeof reached === "number" ? finite(reached) : reached;
}

function RUNRATE(args: readonly unknown[]): number | string {
  const actual = one(args[0]);
  if (!isNumber(actual)) return refusal(actual);
  const share = elapsed(args, 1, 4);
  if (typeof share === "string") return share;
  return share === 0 ? NA : finite(actual / share);
}

function REQUIRED(args: readonly unknown[]): number | string {
  const actual = one(args[0]);
  const target = one(args[1]);
  if (!isNumber(actual)) return refusal(actual);
  if (!isNumber(target)) return refusal(target);
  const end = dayOf(args[2]);
  if (typeof end === "string") return end;
  const asOf = dayOf(args[3]);
  if (typeof asOf === "string") return asOf;
  const left = daysBetween(asOf + 1, end, args, 4);
  if (typeof left === "string") return left;
  return actual >= target - tolerance ? 0 : ratio(target - actual, left);
}

/** CONVERSION, SHARE, CHURN, REPEAT and CAC. */
function ratioOfAmounts(args: readonly unknown[]): number | string {
  const part = one(args[0]);
  const whole = one(args[1]);
  if (!isNumber(part)) return refusal(part);
  if (part < 0) return VALUE;
  if (!isNumber(whole)) return refusal(whole);
  return whole < 0 ? VALUE : ratio(part, whole);
}

/** AOV and COLLECTION. */
function ratioToAmount(args: readonly unknown[]): number | string {
  const part = one(args[0]);
  const whole = one(args[1]);
  if (!isNumber(part)) return refusal(part);
  if (!isNumber(whole)) return refusal(whole);
  return whole < 0 ? VALUE : ratio(part, whole);
}

function WINRATE(args: readonly unknown[]): number | string {
  const won = one(args[0]);
  const lost = one(args[1]);
  if (!isNumber(won)) return refusal(won);
  if (won < 0) return VALUE;
  if (!isNumber(lost)) return refusal(lost);
  return lost < 0 ? VALUE : ratio(won, won + lost);
}

function MARGIN(args: readonly unknown[]): number | string {
  const revenue = one(args[0]);
  const cost = one(args[1]);
  if (!isNumber(revenue)) return refusal(revenue);
  if (!isNumber(cost)) return refusal(cost);
  return ratio(revenue - cost, revenue);
}

function VELOCITY(args: readonly unknown[]): number | string {
  const opportunities = one(args[0]);
  const winRate = one(args[1]);
  const averageDeal = one(args[2]);
  const cycleDays = one(args[3]);
  if (!isNumber(opportunities)) return refusal(opportunities);
  if (opportunities < 0) return VALUE;
  if (!isNumber(winRate)) return refusal(winRate);
  if (winRate < 0) return VALUE;
  if (!isNumber(averageDeal)) return refusal(averageDeal);
  if (averageDeal < 0) return VALUE;
  if (!isNumber(cycleDays)) return refusal(cycleDays);
  return cycleDays < 0 ? VALUE : ratio(opportunities * winRate * averageDeal, cycleDays);
}

function SCORE(args: readonly unknown[]): number | string {
  const actual = one(args[0]);
  const target = one(args[1]);
  if (!isNumber(actual)) return refusal(actual);
  if (!isNumber(target)) return refusal(target);
  const direction = directionOf(args[2]);
  const floor = valueOr(args[3], 0);
  const cap = valueOr(args[4], 1.2);
  const baseline = optionalNumber(args[5]);
  if (direction === 2 || !isNumber(floor) || !isNumber(cap)) return VALUE;
  if (typeof baseline === "string") return baseline;
  const reached = attainment(actual, target, direction, baseline);
  if (typeof reached === "string") return reached;
  if (reached < floor - tolerance) return 0;
  return finite(100 * Math.max(0, Math.min(reached, cap)));
}

function DEDUCT(args: readonly unknown[]): number | string {
  const occurrences = one(args[0]);
  const points = one(args[1]);
  if (!isNumber(occurrences)) return refusal(occurrences);
  if (occurrences < 0) return VALUE;
  if (!isNumber(points)) return refusal(points);
  if (points < 0) return VALUE;
  const full = valueOr(args[2], 100);
  const floor = valueOr(args[3], 0);
  if (!isNumber(full) || !isNumber(floor)) return VALUE;
  return finite(Math.max(floor, full - occurrences * points));
}

function isName(argument: unknown): boolean {
  const cell = one(argument);
  return isText(cell) && cell.trim() !== "";
}

function SMART(args: readonly unknown[]): string {
  const target = one(args[1]);
  const base = one(args[2]);
  const due = one(args[4]);
  const most = valueOr(args[5], 0.5);
  let attainable = false;
  if (isNumber(target) && isNumber(base) && base !== 0 && isNumber(most)) {
    const stretch = Math.abs(target - base) / Math.abs(base);
    attainable = stretch > tolerance && stretch <= most + tolerance;
  }
  return (
    (isName(args[0]) ? "S" : "-") +
    (isNumber(target) ? "M" : "-") +
    (attainable ? "A" : "-") +
    (isName(args[3]) ? "R" : "-") +
    (isNumber(due) && due >= 1 ? "T" : "-")
  );
}

function PLANNED(args: readonly unknown[]): number | string {
  const start = dayOf(args[0]);
  if (typeof start === "string") return start;
  const due = dayOf(args[1]);
  if (typeof due === "string") return due;
  const asOf = dayOf(args[2]);
  if (typeof asOf === "string") return asOf;
  if (due < start) return VALUE;
  return asOf < start ? 0 : (Math.min(asOf, due) - start + 1) / (due - start + 1);
}

/** Days behind plan of a task that is not done. */
function behind(start: number, due: number, progress: number, asOf: number): number {
  if (asOf < start) return 0;
  const days = asOf - (start - 1 + progress * (due - start + 1));
  return days > tolerance ? days : 0;
}

function LAG(args: readonly unknown[]): number | string {
  const start = dayOf(args[0]);
  if (typeof start === "string") return start;
  const due = dayOf(args[1]);
  if (typeof due === "string") return due;
  const progress = one(args[2]);
  if (!isNumber(progress)) return refusal(progress);
  if (progress < -tolerance || progress > 1 + tolerance) return VALUE;
  const asOf = dayOf(args[3]);
  if (typeof asOf === "string") return asOf;
  const finished = isBlank(args[4]) ? undefined : dayOf(args[4]);
  if (typeof finished === "string") return finished;
  if (due < start) return VALUE;
  if (progress < 1 - tolerance) return behind(start, due, progress, asOf);
  return finished === undefined ? 0 : Math.max(0, finished - due);
}

function TASKSTATUS(args: readonly unknown[]): number | string {
  const start = dayOf(args[0]);
  if (typeof start === "string") return start;
  const due = dayOf(args[1]);
  if (typeof due === "string") return due;
  const progress = one(args[2]);
  if (!isNumber(progress)) return refusal(progress);
  if (progress < -tolerance || progress > 1 + tolerance) return VALUE;
  const asOf = dayOf(args[3]);
  if (typeof asOf === "string") return asOf;
  const grace = valueOr(args[4], 3);
  if (!isNumber(grace) || grace < 0 || due < start) return VALUE;
  if (progress >= 1 - tolerance) return 2;
  const days = behind(start, due, progress, asOf);
  if (days === 0) return 1;
  return days >= grace - tolerance ? -1 : 0;
}

export const handwritten: Partial<Record<FunctionId, Handwritten>> = {
  ATTAINMENT,
  GAP,
  RAG,
  GROWTHRATE,
  ELAPSED,
  PACE,
  RUNRATE,
  REQUIRED,
  CONVERSION: ratioOfAmounts,
  WINRATE,
  AOV: ratioToAmount,
  COLLECTION: ratioToAmount,
  MARGIN,
  SHARE: ratioOfAmounts,
  CHURN: ratioOfAmounts,
  REPEAT: ratioOfAmounts,
  CAC: ratioOfAmounts,
  VELOCITY,
  SCORE,
  DEDUCT,
  SMART,
  PLANNED,
  LAG,
  TASKSTATUS,
  ...listFunctions,
};

/** What formulajs, the usual library of Excel's functions in JavaScript, has of a function's kind. */
import {
  AVERAGE,
  DAYS,
  IFS,
  LOOKUP,
  MAX,
  MEDIAN,
  NETWORKDAYS,
  RRI,
  STANDARDIZE,
  STDEV,
  SUMPRODUCT,
} from "@formulajs/formulajs";
import type { FunctionId } from "../../src/functions/catalogue";

interface Like {
  /** the formulajs functions in it */
  name: string;
  /** taken by both; not the example's where these meet on another ground */
  args: readonly unknown[];
  call(args: readonly unknown[]): unknown;
}

/** A like over arguments of the kinds that it is given here; formulajs itself takes anything. */
function like<Args extends readonly unknown[]>(
  name: string,
  args: [...Args],
  call: (args: Args) => unknown
): Like {
  return { name, args, call: call as Like["call"] };
}

const thresholds = [[0], [60], [70], [80], [90]];
const grades = [["E"], ["D"], ["C"], ["B"], ["A"]];

export const likes: Partial<Record<FunctionId, Like>> = {
  RAG: like("IFS", [0.85, 0.8, 1], ([value, amber, green]) =>
    IFS(value >= green, 1, value >= amber, 0, true, -1)
  ),
  GROWTHRATE: like("RRI", [120, 100], ([current, previous]) => RRI(1, previous, current)),
  ELAPSED: like(
    "NETWORKDAYS",
    [46054, 46081, 46060, "workdays"],
    ([start, end, asOf]) => Number(NETWORKDAYS(start, asOf)) / Number(NETWORKDAYS(start, end))
  ),
  REQUIRED: like(
    "NETWORKDAYS",
    [30, 100, 46081, 46067, "workdays"],
    ([actual, target, end, asOf]) => (target - actual) / Number(NETWORKDAYS(asOf + 1, end))
  ),
  SCORE: like("MEDIAN", [130, 100], ([actual, target]) => 100 * MEDIAN(0, actual / target, 1.2)),
  DEDUCT: like("MAX", [3, 10], ([occurrences, points]) => MAX(0, 100 - occurrences * points)),
  SCORECARD: like(
    "SUMPRODUCT",
    [
      [[0.6], [0.4]],
      [[100], [80]],
    ],
    ([weights, scores]) => SUMPRODUCT(weights, scores)
  ),
  GRADE: like("LOOKUP", [85, thresholds, grades], ([score, limits, names]) =>
    LOOKUP(score, limits, names)
  ),
  STRETCH: like("STANDARDIZE", [130, [[90], [100], [110]]], ([target, history]) =>
    STANDARDIZE(target, AVERAGE(history), STDEV.S(history))
  ),
  PLANNED: like(
    "DAYS",
    [46054, 46063, 46058],
    ([start, due, asOf]) => Number(DAYS(asOf + 1, start)) / Number(DAYS(due + 1, start))
  ),
};

/** Target setting and decomposition: is a target sound, and how is one total shared out so that it still adds up. */
import { apportion, shares } from "./apportion";
import { countDays, periods, type Grain, type Period } from "./dates";
import { fail, isFailure, type Failure } from "./failure";
import { indexOfLargest, sumOf } from "./lists";
import { keepNearShares } from "./nearShares";
import { quotient } from "./quotient";
import { roundMatrix } from "./roundMatrix";
import { exceeds, reaches } from "./tolerance";
import { inUnits, tidy } from "./units";

/** What is known of a target; undefined is missing, or of the wrong kind. */
export interface TargetCard {
  metric?: string;
  target?: number;
  base?: number;
  objective?: string;
  /** a day, 1 or more */
  due?: number;
}

/**
 * The SMART check: five characters, a letter where the criterion is met and "-" where not. S metric named, M target a
 * number, A a stretch from the base of more than 0 and at most `maxStretch` of it, R objective named, T due date given.
 * Without a maxStretch (undefined) no stretch can be called attainable.
 *
 * @example smart({ metric: "Sales", target: 1.2e6, base: 8e5, objective: "Growth", due: 46295 }, 0.5) // "SMART"
 */
export function smart(card: TargetCard, maxStretch: number | undefined): string {
  const { metric, target, base, objective, due } = card;
  const stretched =
    target !== undefined && base !== undefined && base !== 0
      ? Math.abs(target - base) / Math.abs(base)
      : 0;
  const attainable =
    exceeds(stretched, 0) && maxStretch !== undefined && reaches(maxStretch, stretched);
  return (
    (metric?.trim() ? "S" : "-") +
    (target === undefined ? "-" : "M") +
    (attainable ? "A" : "-") +
    (objective?.trim() ? "R" : "-") +
    (due !== undefined && due >= 1 ? "T" : "-")
  );
}

/**
 * How ambitious a target is: the sample standard deviations by which it lies above the history's mean.
 *
 * Fails with `tooFewNumbers` below three, with `noSpread` where the history never changed.
 * @example stretch(130, [90, 100, 110]) // 3
 */
export function stretch(target: number, history: readonly number[]): number | Failure {
  if (history.length < 3) return fail("tooFewNumbers", { argument: "history" });
  if (history.every((value) => value === history[0])) return fail("noSpread");
  const mean = sumOf(history) / history.length;
  const squares = sumOf(history.map((value) => (value - mean) ** 2));
  return quotient(target - mean, Math.sqrt(squares / (history.length - 1)));
}

/** Zero has no sign here. */
function mirrored(amounts: number[]): number[] {
  return amounts.map((amount) => (amount === 0 ? 0 : -amount));
}

/**
 * A total shared out by weight in whole units, by largest remainder, ties to the earlier. The parts add up to the total: what is
 * left where it is no multiple of the unit goes to the largest weight. A negative total mirrors a positive one.
 * Weights are not negative, the unit lies above 0.
 *
 * Fails with `noWeight`, naming `argument`, where no weight lies above 0.
 * @example allocate(100, [1, 1, 1], 1) // [34, 33, 33]
 */
export function allocate(
  total: number,
  weights: readonly number[],
  unit = 0.01,
  argument = "weights"
): number[] | Failure {
  if (!weights.some((weight) => weight > 0)) return fail("noWeight", { argument });
  const units = inUnits(Math.abs(total), unit);
  const parts = apportion(units.count, weights).map(units.amount);
  if (units.rest !== 0) {
    const largest = indexOfLargest(weights);
    parts[largest] = tidy(parts[largest] + units.rest);
  }
  return total < 0 ? mirrored(parts) : parts;
}

/** a sheet's rows, and more cells than a call should hold */
const mostRows = 1_048_576;
const mostCells = 5_000_000;

export interface PhasedTarget extends Period {
  target: number;
}

/**
 * A total over the periods of a span, the first and the last clipped to it: allocated by the days in each, or by
 * `seasonality`, a weight per period.
 *
 * Fails with `before` where end lies before start, with `wrongCount` for another number of weights than periods, with
 * `noWeight` where no weight lies above 0, with `tooManyCells` for more periods than a sheet has rows.
 * @example phase(300, 46204, 46295, "month", [1, 1, 1])[0] // { first: 46204, last: 46234, target: 100 }
 */
export function phase(
  total: number,
  start: number,
  end: number,
  grain: Grain = "month",
  seasonality?: readonly number[],
  unit = 0.01
): PhasedTarget[] | Failure {
  if (end < start) return fail("before", { argument: "end", other: "start" });
  const spans = periods(start, end, grain);
  if (spans.length > mostRows) return fail("tooManyCells", { argument: "start", other: "end" });
  if (seasonality && seasonality.length !== spans.length)
    return fail("wrongCount", {
      argument: "seasonality",
      count: seasonality.length,
      expected: spans.length,
    });
  const weights = seasonality ?? spans.map(({ first, last }) => countDays(first, last));
  const parts = allocate(total, weights, unit, "seasonality");
  if (isFailure(parts)) return parts;
  return spans.map((span, i) => ({ ...span, target: parts[i] }));
}

/**
 * A total shared out over rows and columns at once. Row sums are what allocate gives for the row weights, column sums
 * what it gives for the column weights; every cell lies within two units of its proportional share where the total is a
 * multiple of the unit, and has the total's sign.
 *
 * Fails with `noWeight` where no row or no column weight lies above 0, with `tooManyCells` above five million.
 * @example cascade(10, [1, 1], [3, 2], 1) // [[3, 2], [3, 2]]
 */
export function cascade(
  total: number,
  rowWeights: readonly number[],
  columnWeights: readonly number[],
  unit = 0.01
): number[][] | Failure {
  if (rowWeights.length * columnWeights.length > mostCells)
    return fail("tooManyCells", { argument: "rowWeights", other: "columnWeights" });
  for (const [argument, weights] of Object.entries({ rowWeights, columnWeights }))
    if (!weights.some((weight) => weight > 0)) return fail("noWeight", { argument });

  const units = inUnits(Math.abs(total), unit);
  const block =
    units.count === 0
      ? rowWeights.map(() => columnWeights.map(() => 0))
      : roundMatrix(
          apportion(units.count, rowWeights),
          apportion(units.count, columnWeights),
          units.count
        );
  keepNearShares(block, shares(rowWeights), shares(columnWeights), units.count);
  const amounts = block.map((row) => row.map(units.amount));
  if (units.rest !== 0) {
    const row = amounts[indexOfLargest(rowWeights)];
    const column = indexOfLargest(columnWeights);
    row[column] = tidy(row[column] + units.rest);
  }
  return total < 0 ? amounts.map(mirrored) : amounts;
}

/**
 * The season's pattern: each step's share of its cycle, averaged over whole cycles (not the share of the sums). History is
 * oldest first, cycle a whole number from 1 up. The shares add up to 1.
 *
 * Fails with `brokenCycle` where the history is no whole number of cycles, with `emptyCycle` where one does not add up
 * to more than 0.
 * @example seasonality([10, 30, 20, 20], 2) // [0.375, 0.625]
 */
export function seasonality(history: readonly number[], cycle = 12): number[] | Failure {
  const cycles = history.length / cycle;
  if (!Number.isInteger(cycles) || cycles === 0)
    return fail("brokenCycle", { argument: "history", count: history.length, expected: cycle });
  const pattern = new Array<number>(cycle).fill(0);
  for (let start = 0; start < history.length; start += cycle) {
    const steps = history.slice(start, start + cycle);
    const sum = sumOf(steps);
    if (!(sum > 0)) return fail("emptyCycle", { argument: "history", position: start / cycle + 1 });
    steps.forEach((step, i) => {
      pattern[i] += quotient(step, sum) / cycles;
    });
  }
  return pattern;
}

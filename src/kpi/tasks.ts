/** Tasks against their plan. Dates are whole days, both ends included; progress is a share from 0 to 1. */
import { countDays } from "./dates";
import { fail, isFailure, type Failure } from "./failure";
import { exceeds, reaches } from "./tolerance";

function dueFirst(start: number, due: number): Failure | undefined {
  return due < start ? fail("before", { argument: "due", other: "start" }) : undefined;
}

/**
 * Share of the task that should be done by the end of `asOf`, 0 to 1.
 *
 * Fails with `before` where due lies before start.
 * @example planned(46054, 46063, 46058) // 0.5
 */
export function planned(start: number, due: number, asOf: number): number | Failure {
  return dueFirst(start, due) ?? countDays(start, Math.min(asOf, due)) / countDays(start, due);
}

/**
 * Days behind plan, 0 or more. A task that is done is as late as its finish date, where one is given; one that is not
 * falls behind by the days since the one by which its progress was due, past the due date too.
 *
 * Fails with `before` where due lies before start.
 * @example lag(46054, 46063, 0.2, 46058) // 3
 */
export function lag(
  start: number,
  due: number,
  progress: number,
  asOf: number,
  finished?: number
): number | Failure {
  const wrong = dueFirst(start, due);
  if (wrong) return wrong;
  if (reaches(progress, 1)) return finished === undefined ? 0 : Math.max(0, finished - due);
  if (asOf < start) return 0;
  const behind = asOf - (start - 1 + progress * (due - start + 1));
  return exceeds(behind, 0) ? behind : 0;
}

/**
 * 2 done, 1 on plan, 0 behind by less than `grace` days, −1 behind by that or more: time to step in.
 *
 * Fails with `before` where due lies before start.
 * @example taskStatus(46054, 46063, 0.2, 46058) // -1
 */
export function taskStatus(
  start: number,
  due: number,
  progress: number,
  asOf: number,
  grace = 3
): number | Failure {
  const behind = lag(start, due, progress, asOf);
  if (isFailure(behind)) return behind;
  if (reaches(progress, 1)) return 2;
  if (behind === 0) return 1;
  return reaches(behind, grace) ? -1 : 0;
}

/** Days in hand-written functions. */
import { isBlank, isNumber, NA, one, VALUE } from "./handwrittenGuards";

/** the day after the last that Excel knows */
const pastLastDay = 2958466;

const isDay = (cell: unknown): cell is number => isNumber(cell) && cell >= 0 && cell < pastLastDay;

/** A day without its time, or the text of an error. */
export function dayOf(argument: unknown): number | string {
  const day = one(argument);
  if (isDay(day)) return Math.floor(day);
  return isBlank(day) ? NA : VALUE;
}

function daysIn(argument: unknown): Set<number> | string {
  const days = new Set<number>();
  const cells = Array.isArray(argument) ? argument.flat() : [argument];
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    if (!isDay(cell)) return VALUE;
    days.add(Math.floor(cell));
  }
  return days;
}

/** How many days count, by the basis, holidays and make-up days that stand in `args` from `at` on. */
export function daysBetween(
  first: number,
  last: number,
  args: readonly unknown[],
  at: number
): number | string {
  const said = one(args[at]);
  const basis = typeof said === "string" ? said.trim().toLowerCase() : (said ?? "");
  const byWorkday = basis === "workdays" || basis === "工作日";
  if (basis !== "" && basis !== "days" && basis !== "自然日" && !byWorkday) return VALUE;
  if (!byWorkday && isBlank(args[at + 1]) && isBlank(args[at + 2]))
    return Math.max(0, last - first + 1);

  const holidays = daysIn(args[at + 1]);
  if (typeof holidays === "string") return holidays;
  const makeup = daysIn(args[at + 2]);
  if (typeof makeup === "string") return makeup;
  if (!byWorkday) return Math.max(0, last - first + 1);
  let count = 0;
  for (let day = first; day <= last; day += 1)
    if (!holidays.has(day) && (day % 7 >= 2 || makeup.has(day))) count += 1;
  return count;
}

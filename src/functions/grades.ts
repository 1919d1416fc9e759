/** The grades where a caller names none: 90 A, 80 B, 70 C, 60 D, else E. */
import type { Label } from "../kpi/funnel";
import { reaches } from "../kpi/tolerance";
import type { List } from "./lists";

export const usualThresholds = [90, 80, 70, 60, -Infinity];
export const usualGrades = ["A", "B", "C", "D", "E"];

/** By the lists above, written out: going through them would take as long as all the rest of a call. */
export function usualGrade(score: number): string {
  if (reaches(score, 90)) return "A";
  if (reaches(score, 80)) return "B";
  if (reaches(score, 70)) return "C";
  return reaches(score, 60) ? "D" : "E";
}

function usual<Item>(argument: string, items: readonly Item[], cells: number): List<Item> {
  // four of something own: the usual scale without its "else"
  return {
    argument,
    columns: 1,
    cells: items.slice(0, cells === 4 ? 4 : 5),
    hasBlanks: false,
    sparse: false,
  };
}

/** Either list may be left out and takes its usual values; both keep their names for what may be wrong with them. */
export function defaultGrades(
  thresholds: List<number> | undefined,
  grades: List<Label> | undefined
): { thresholds: List<number>; grades: List<Label> } {
  return {
    thresholds: thresholds ?? usual("thresholds", usualThresholds, grades?.cells.length ?? 5),
    grades: grades ?? usual("grades", usualGrades, thresholds?.cells.length ?? 5),
  };
}

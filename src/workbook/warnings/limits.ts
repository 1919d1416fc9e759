/** The limits of the settings sheet; the usual ones where it lacks them. */
import { warningLimits } from "../../templates/warningLimits";
import { numberAt } from "../board/cells";
import type { Board } from "../board/types";

/** What differs by less is equal: sheets compute in binary fractions. */
export const tiny = 1e-9;

export type Limits = Record<keyof typeof warningLimits, number>;

export function limitsOf(board: Board): Limits {
  return {
    amber: numberAt(board, "KPI_Amber", 0) ?? warningLimits.amber,
    grace: numberAt(board, "KPI_Grace", 0) ?? warningLimits.grace,
    leak: numberAt(board, "KPI_LeakLimit", 0) ?? warningLimits.leak,
    contactDays: numberAt(board, "KPI_ContactDays", 0) ?? warningLimits.contactDays,
  };
}

/** The last day that the workbook speaks of; undefined where the settings lack it. */
export function asOfDay(board: Board): number | undefined {
  const day = numberAt(board, "KPI_AsOf", 0);
  return day === undefined ? undefined : Math.floor(day);
}

/** Whoever is named in the cell, as a part of a warning's words. */
export function named(who: string): { who?: string } {
  return who === "" ? {} : { who };
}

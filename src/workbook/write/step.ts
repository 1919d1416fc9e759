/** The writing of a plan cut into steps, so that they can be weighed before any of them is taken. */
import type { SheetPlan } from "../../templates/plan";
import { weight, type Weighed } from "./packing";

/** What a step writes to. */
export interface Target {
  workbook: Excel.Workbook;
  sheet: Excel.Worksheet;
}

export interface Step extends Weighed {
  take(target: Target): void;
}

/** What the steps of a plan depend on beside the plan. */
export interface Surroundings {
  /** names that the workbook has already */
  names: readonly string[];
  /** whether this Excel lets add-ins group rows and columns */
  groups: boolean;
}

/** One kind of writing: the steps that it takes for a plan. */
export type Pass = (plan: SheetPlan, surroundings: Surroundings) => Step[];

/** A step of `calls` calls and properties, with what they carry where it may be large. */
export function step(calls: number, take: Step["take"], payload: unknown = null): Step {
  return { bytes: weight(calls, payload), take };
}

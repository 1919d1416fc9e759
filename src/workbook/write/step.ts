/** The writing of a plan cut into steps, so that they can be weighed before any of them is taken. */
import type { SheetPlan } from "../../templates/plan";

/** What a step writes to. */
export interface Target {
  workbook: Excel.Workbook;
  sheet: Excel.Worksheet;
}

export interface Step {
  /** how many bytes of a request it takes, estimated from above */
  bytes: number;
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

/** A method call or a property that is set, with the object path that leads to it. */
const bytesPerCall = 350;

const encoder = new TextEncoder();

/**
 * A step of `calls` calls and properties. `payload` is what they carry where it may be large; it is quoted twice on
 * its way (a request's body is a text inside a message), which the length of its doubly quoted text accounts for.
 */
export function step(calls: number, take: Step["take"], payload: unknown = null): Step {
  const text = JSON.stringify(JSON.stringify(payload));
  return { bytes: calls * bytesPerCall + encoder.encode(text).length, take };
}

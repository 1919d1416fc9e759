/** All the steps that a set of plans takes, in the one order that works, and how they fit into requests. */
import type { SheetPlan } from "../../templates/plan";
import { Trouble } from "../types";
import { charts } from "./charts";
import { formulas, names, tables, values } from "./contents";
import { formats, groups, merges, sizes } from "./looks";
import { print, view } from "./page";
import { conditionals, notes, validations } from "./rules";
import type { Pass, Step, Surroundings } from "./step";

/** A step and the plan whose sheet it writes to. */
export interface PlannedStep extends Step {
  plan: SheetPlan;
}

/**
 * Each pass goes over all sheets before the next begins: a formula may name a table of a later sheet. Formulas come
 * last of what stands in cells, so that nothing that follows makes Excel look at them again.
 */
const passes: readonly Pass[] = [
  values,
  tables,
  formats,
  sizes,
  merges,
  groups,
  names,
  validations,
  conditionals,
  notes,
  view,
  print,
  formulas,
  charts,
];

export function stepsFor(plans: readonly SheetPlan[], surroundings: Surroundings): PlannedStep[] {
  return passes.flatMap((pass) =>
    plans.flatMap((plan) => pass(plan, surroundings).map((step) => ({ ...step, plan })))
  );
}

/** Excel on the web refuses a request of more than 5 MB; the rest is room for what the steps do not count. */
export const requestLimit = 4_500_000;

/** What a set of requests may be. */
export interface Packing {
  /** how many requests at most */
  most: number;
  /** how many bytes each should have about; as many as Excel takes where this is missing or more than that */
  bytes?: number;
}

/**
 * The steps in requests, in the same order. Where the wished size would make too many of them, they are filled as far
 * as Excel lets them be. A Trouble "tooLarge" where that is not enough, or where a single step outgrows a request.
 */
export function inRequests(
  steps: readonly PlannedStep[],
  { most, bytes = requestLimit }: Packing
): PlannedStep[][] {
  const requests = packed(steps, Math.min(bytes, requestLimit));
  if (requests.length <= most) return requests;
  if (bytes < requestLimit) return inRequests(steps, { most });
  throw new Trouble("tooLarge");
}

/** A step that is larger than `limit` stands alone. */
function packed(steps: readonly PlannedStep[], limit: number): PlannedStep[][] {
  const requests: PlannedStep[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    if (step.bytes > requestLimit) throw new Trouble("tooLarge");
    if (bytes + step.bytes > limit) {
      requests.push([]);
      bytes = 0;
    }
    requests[requests.length - 1].push(step);
    bytes += step.bytes;
  }
  return requests;
}

export function bytesOf(steps: readonly PlannedStep[]): number {
  return steps.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** All the steps that a set of plans takes, in the one order that works, and how they fit into requests. */
import type { SheetPlan } from "../../templates/plan";
import { Trouble } from "../types";
import { charts } from "./charts";
import { formulas, names, tables, values } from "./contents";
import { formats, merges, sizes } from "./looks";
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

/**
 * The steps as one request, or as two where one would not hold them, in the same order.
 * A Trouble "tooLarge" where two would not hold them either.
 */
export function inRequests(steps: readonly PlannedStep[]): [PlannedStep[], PlannedStep[]] {
  const requests: [PlannedStep[], PlannedStep[]] = [[], []];
  let current = 0;
  let bytes = 0;
  for (const step of steps) {
    if (bytes + step.bytes > requestLimit) {
      current++;
      bytes = 0;
    }
    if (current > 1 || step.bytes > requestLimit) throw new Trouble("tooLarge");
    requests[current].push(step);
    bytes += step.bytes;
  }
  return requests;
}

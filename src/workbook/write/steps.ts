/** All the steps that a set of plans takes, in the one order that works. */
import type { SheetPlan } from "../../templates/plan";
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

/** Every function, family by family, in the order in which the reference lists them. */
import { attainmentFunctions } from "./attainment";
import type { Definition } from "./define";
import { diagnosisFunctions } from "./diagnosis";
import { funnelFunctions } from "./funnel";
import { salesFunctions } from "./sales";
import { scorecardFunctions } from "./scorecard";
import { targetFunctions } from "./targets";
import { taskFunctions } from "./tasks";

/** The functions are typed as =KPI.ATTAINMENT(…). */
export const namespace = "KPI";

const byFamily = {
  attainment: attainmentFunctions,
  sales: salesFunctions,
  funnel: funnelFunctions,
  scorecard: scorecardFunctions,
  targets: targetFunctions,
  diagnosis: diagnosisFunctions,
  tasks: taskFunctions,
} as const;

export type Family = keyof typeof byFamily;
type AnyFunction = (typeof byFamily)[Family][number];

export type FunctionId = AnyFunction["id"];
/** The parameters' names of one function, or of all. */
export type ParameterName<Id extends FunctionId = FunctionId> = Extract<
  AnyFunction,
  { id: Id }
>["parameters"][number]["name"];

export const families: readonly { family: Family; functions: readonly Definition<FunctionId>[] }[] =
  (Object.keys(byFamily) as Family[]).map((family) => ({
    family,
    functions: byFamily[family] as readonly Definition<FunctionId>[],
  }));

export const catalogue: readonly Definition<FunctionId>[] = families.flatMap(
  ({ functions }) => functions
);

const byId = new Map<string, Definition<FunctionId>>(
  catalogue.map((definition) => [definition.id, definition])
);

/** Undefined where there is no such function. */
export function definitionOf(id: string): Definition<FunctionId> | undefined {
  return byId.get(id);
}

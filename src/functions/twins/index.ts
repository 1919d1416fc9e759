/**
 * The native twin of a call: a formula in classic Excel functions that gives the same result and the same kind of error,
 * for Excel without the add-in, WPS and LibreOffice. Needs no array entry.
 *
 * Nothing in functions.js or in the cells needs this; the share copy and the reference do.
 */
import { definitionOf } from "../catalogue";
import { attainmentTwins } from "./attainment";
import { fits } from "./formula";
import { funnelTwins } from "./funnel";
import type { TwinImpossible } from "./impossible";
import { readArguments, type Place } from "./reader";
import { salesTwins } from "./sales";
import { scorecardTwins } from "./scorecard";
import { targetTwins } from "./targets";
import { taskTwins } from "./tasks";
import type { Twins } from "./twins";

export type { ImpossibleReason, TwinImpossible } from "./impossible";
export type { Place } from "./reader";
export type { Shape } from "./argument";

const twins: Twins = {
  ...attainmentTwins,
  ...salesTwins,
  ...funnelTwins,
  ...scorecardTwins,
  ...targetTwins,
  ...taskTwins,
};

/**
 * The formula, without its leading "=", that gives what the function `id` gives for the same arguments; or why there is
 * none. Arguments are the texts that stand in the cell, in Excel's en-US grammar; null where one is left out. An error in
 * an argument shows as that error. An id that is not in the catalogue is the caller's mistake and throws.
 *
 * @example twinOf("CONVERSION", ["B2", "200"]) // IF(AND(ISNUMBER(B2),B2>=0),B2/200,IF(LEN(B2)=0,NA(),#VALUE!))
 */
export function twinOf(
  id: string,
  args: readonly (string | null | undefined)[],
  place?: Place
): string | TwinImpossible {
  const definition = definitionOf(id);
  if (!definition) throw new Error(`No function ${id} in the catalogue`);
  const twin = twins[id];
  if (!twin) return { reason: "spills" };
  const reading = readArguments(definition, args, place);
  const formula = reading.within(twin(reading));
  return typeof formula !== "string" || fits(formula) ? formula : { reason: "tooLong" };
}

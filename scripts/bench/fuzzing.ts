/** Functions called with whatever Excel may hand over, many times more often than in the tests. */
import fc from "fast-check";
import { catalogue } from "../../src/functions/catalogue";
import { argumentsOf, faultOf } from "../../test/functions/anyArguments";

export interface Fuzzed {
  id: string;
  sets: number;
  /** the first argument set that came out wrong, as small as it could be made, and how */
  found?: string;
}

const sets = 100_000;

export function fuzzFunctions(): Fuzzed[] {
  return catalogue.map((definition) => {
    const { id } = definition;
    const { failed, counterexample, numRuns } = fc.check(
      fc.property(argumentsOf(definition), (given) => faultOf(id, given) === undefined),
      { numRuns: sets }
    );
    if (!failed || !counterexample) return { id, sets: numRuns };
    const [given] = counterexample;
    return { id, sets: numRuns, found: `${fc.stringify(given)} ${faultOf(id, given) ?? ""}` };
  });
}

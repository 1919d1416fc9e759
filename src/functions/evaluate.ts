/** One call of a function, as a cell makes it. Pure, so that tests and a preview can call it as well. */
import { isFailure, type ErrorCode, type Failure } from "../kpi/failure";
import type { Language } from "../locales";
import { failureMessage } from "../locales/functionErrors";
import { definitionOf } from "./catalogue";
import type { Result } from "./values";

export type Evaluation =
  { ok: true; value: Result } | { ok: false; code: ErrorCode; message: string; failure: Failure };

/**
 * Calls the function `id` with arguments as Excel hands them over: a scalar, a block of rows, null where blank. The
 * message is a sentence in `language`. An id that is not in the catalogue is the caller's mistake and throws.
 *
 * @example evaluate("ATTAINMENT", [90, 120]) // { ok: true, value: 0.75 }
 */
export function evaluate(
  id: string,
  args: readonly unknown[],
  language: Language = "en-US"
): Evaluation {
  const definition = definitionOf(id);
  if (!definition) throw new Error(`No function ${id} in the catalogue`);
  const result = definition.call(args);
  if (!isFailure(result)) return { ok: true, value: result };
  return {
    ok: false,
    code: result.code,
    message: failureMessage(result, definition.id, language),
    failure: result,
  };
}

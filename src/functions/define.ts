/** A function in one place: its name, what it takes, what it gives, an example, and its arithmetic. */
import { fail, isFailure, type Failure } from "../kpi/failure";
import type { Parameter } from "./parameters";
import type { Matrix, Result, Value } from "./values";

export type { Failure, Facts, Reason } from "../kpi/failure";

/** An example is shown to users and run by a test. */
export interface Example {
  args: readonly (Value | Matrix | null)[];
  result: Result;
}

interface Declaration<Id extends string, Parameters extends readonly Parameter[]> {
  /** the function's name after "KPI."; kept for ever */
  id: Id;
  parameters: Parameters;
  /** whether the result is one cell or spills */
  result: "scalar" | "matrix";
  example: Example;
}

type Read<P> = P extends Parameter<string, infer Value> ? Value : never;
type ReadAll<Parameters> = { [K in keyof Parameters]: Read<Parameters[K]> };

export interface Definition<
  Id extends string = string,
  Parameters extends readonly Parameter[] = readonly Parameter[],
> extends Declaration<Id, Parameters> {
  /** the function over arguments as Excel hands them over; never throws */
  call(args: readonly unknown[]): Result | Failure;
}

/** A finite number, without the sign of a zero. */
function plain(value: Value): Value | Failure {
  if (typeof value !== "number") return value;
  if (!Number.isFinite(value)) return fail("notFinite");
  return value === 0 ? 0 : value;
}

function checkResult(result: Result): Result | Failure {
  if (!Array.isArray(result)) return plain(result);
  for (const row of result)
    for (let i = 0; i < row.length; i += 1) {
      const checked = plain(row[i]);
      if (isFailure(checked)) return checked;
      row[i] = checked;
    }
  return result;
}

export function define<
  const Id extends string,
  const Parameters extends readonly Parameter<string, unknown>[],
>(
  declaration: Declaration<Id, Parameters> & {
    /** the arithmetic over arguments that have been read */
    compute(...args: ReadAll<Parameters>): Result | Failure;
  }
): Definition<Id, Parameters> {
  const { compute, ...rest } = declaration;
  return {
    ...rest,
    call(args) {
      const read: unknown[] = [];
      for (const [i, parameter] of declaration.parameters.entries()) {
        const value = parameter.read(args[i]);
        if (isFailure(value)) return value;
        read.push(value);
      }
      const result = compute(...(read as ReadAll<Parameters>));
      return isFailure(result) ? result : checkResult(result);
    },
  };
}

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

/** A finite number; adding 0 takes the sign from a zero. */
function plain(value: Value): Value | Failure {
  if (typeof value !== "number") return value;
  if (!Number.isFinite(value)) return fail("notFinite");
  return value + 0;
}

function plainCells(cells: Matrix): Matrix | Failure {
  for (const row of cells)
    for (let i = 0; i < row.length; i += 1) {
      const checked = plain(row[i]);
      if (isFailure(checked)) return checked;
      row[i] = checked;
    }
  return cells;
}

/** A parameter as a call needs it. All look alike, which makes them fast to go through. */
interface Reader {
  /** of the numbers taken as they stand; NaN where there are none */
  least: number;
  most: number;
  isDate: boolean;
  read(argument: unknown): unknown;
}

function readerOf({ takes, date, read }: Parameter): Reader {
  const { least, most } = takes ?? { least: NaN, most: NaN };
  return { least, most, isDate: date === true, read };
}

type Compute = (...args: unknown[]) => Result | Failure;

/** Calls with the first `count` of the arguments. Spreading a short list would cost as much as a function's arithmetic. */
function callWith(compute: Compute, args: readonly unknown[], count: number): Result | Failure {
  switch (count) {
    case 1:
      return compute(args[0]);
    case 2:
      return compute(args[0], args[1]);
    case 3:
      return compute(args[0], args[1], args[2]);
    case 4:
      return compute(args[0], args[1], args[2], args[3]);
    case 5:
      return compute(args[0], args[1], args[2], args[3], args[4]);
    case 6:
      return compute(args[0], args[1], args[2], args[3], args[4], args[5]);
    default:
      return compute(...args.slice(0, count));
  }
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
  const readers = declaration.parameters.map(readerOf);
  // optional parameters stand last, and those left out need no reading
  const required = declaration.parameters.filter(({ optional }) => !optional).length;
  return {
    ...rest,
    call(args) {
      // room for nearly every function; a list that grows costs more than the arithmetic
      const read: unknown[] = [undefined, undefined, undefined, undefined, undefined, undefined];
      const count = Math.max(required, Math.min(args.length, readers.length));
      for (let i = 0; i < count; i += 1) {
        const reader = readers[i];
        const argument = i < args.length ? args[i] : undefined;
        // most arguments are numbers within limits, and need no more reading than this
        if (typeof argument === "number" && argument >= reader.least && argument <= reader.most) {
          read[i] = reader.isDate ? Math.floor(argument) : argument;
          continue;
        }
        const value = reader.read(argument);
        if (isFailure(value)) return value;
        read[i] = value;
      }
      const result = callWith(compute as Compute, read, count);
      if (typeof result !== "object") return plain(result);
      return isFailure(result) ? result : plainCells(result);
    },
  };
}

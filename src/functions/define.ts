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

function plainCells(cells: Matrix): Matrix | Failure {
  for (const row of cells)
    for (let i = 0; i < row.length; i += 1) {
      const checked = plain(row[i]);
      if (isFailure(checked)) return checked;
      row[i] = checked;
    }
  return cells;
}

/** A parameter as a call needs it. All look alike, which the engine rewards in a loop that every cell runs through. */
interface Reader {
  /** of the numbers taken as they stand; NaN where there are none */
  least: number;
  most: number;
  isDate: boolean;
  optional: boolean;
  read(argument: unknown): unknown;
}

function readerOf({ takes, date, optional, read }: Parameter): Reader {
  const { least, most } = takes ?? { least: NaN, most: NaN };
  return { least, most, isDate: date === true, optional, read };
}

/** What `read` gives; spares numbers within limits and arguments left out, which most are, the way through it. */
function take(reader: Reader, argument: unknown): unknown {
  if (typeof argument === "number" && argument >= reader.least && argument <= reader.most)
    return reader.isDate ? Math.floor(argument) : argument;
  return argument === undefined && reader.optional ? undefined : reader.read(argument);
}

type Compute = (...args: unknown[]) => Result | Failure;

/** As compute(...args); written out, since to spread a short list costs as much as a function's arithmetic. */
function callWith(compute: Compute, args: readonly unknown[]): Result | Failure {
  switch (args.length) {
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
      return compute(...args);
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
  return {
    ...rest,
    call(args) {
      const read = new Array<unknown>(readers.length);
      for (let i = 0; i < readers.length; i += 1) {
        const value = take(readers[i], i < args.length ? args[i] : undefined);
        if (isFailure(value)) return value;
        read[i] = value;
      }
      const result = callWith(compute as Compute, read);
      if (typeof result !== "object") return plain(result);
      return isFailure(result) ? result : plainCells(result);
    },
  };
}

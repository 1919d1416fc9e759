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

/** How many arguments are read without a list of them: one made for each call would cost more than the arithmetic. */
const unlisted = 6;

/** An argument as the function takes it, or why it does not. */
function readAt(reader: Reader, args: readonly unknown[], at: number): unknown {
  const argument = at < args.length ? args[at] : undefined;
  // most arguments are numbers within limits, and need no more reading than this
  if (typeof argument === "number" && argument >= reader.least && argument <= reader.most)
    return reader.isDate ? Math.floor(argument) : argument;
  return reader.read(argument);
}

/** The arguments from `unlisted` on, of `count` in all. */
function readMore(
  readers: readonly Reader[],
  args: readonly unknown[],
  count: number
): unknown[] | Failure {
  const more: unknown[] = [];
  for (let at = unlisted; at < count; at += 1) {
    const value = readAt(readers[at], args, at);
    if (isFailure(value)) return value;
    more.push(value);
  }
  return more;
}

/** What Excel can show of it. */
function shown(result: Result | Failure): Result | Failure {
  if (typeof result !== "object") return plain(result);
  return isFailure(result) ? result : plainCells(result);
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
  const { compute: declared, ...rest } = declaration;
  const compute = declared as Compute;
  const readers = declaration.parameters.map(readerOf);
  const [first, second, third, fourth, fifth, sixth] = readers;
  // optional parameters stand last, and those left out need no reading
  const required = declaration.parameters.filter(({ optional }) => !optional).length;
  return {
    ...rest,
    call(args) {
      const count = Math.max(required, Math.min(args.length, readers.length));
      let a: unknown, b: unknown, c: unknown, d: unknown, e: unknown, f: unknown;
      if (count > 0 && isFailure((a = readAt(first, args, 0)))) return a;
      if (count > 1 && isFailure((b = readAt(second, args, 1)))) return b;
      if (count > 2 && isFailure((c = readAt(third, args, 2)))) return c;
      if (count > 3 && isFailure((d = readAt(fourth, args, 3)))) return d;
      if (count > 4 && isFailure((e = readAt(fifth, args, 4)))) return e;
      if (count > 5 && isFailure((f = readAt(sixth, args, 5)))) return f;
      if (count <= unlisted) return shown(compute(a, b, c, d, e, f));
      const more = readMore(readers, args, count);
      return isFailure(more) ? more : shown(compute(a, b, c, d, e, f, ...more));
    },
  };
}

/** A function's parameters: each knows its name, and reads what Excel hands over for it or says what is wrong with it. */
import { lastDay } from "../kpi/dates";
import { fail, type Failure } from "../kpi/failure";
import { tolerance } from "../kpi/tolerance";
import { cellsOf, isBlank, isBlankArgument, isNumber } from "./values";

/** Both belong to them. */
interface Limits {
  least: number;
  most: number;
}

export interface Parameter<Name extends string = string, Read = unknown> {
  name: Name;
  /** takes a range rather than one cell */
  list: boolean;
  optional: boolean;
  /** takes a day, or days */
  date?: true;
  /** the numbers that are taken as they stand (a day without its time), so that they need not be read */
  takes?: Limits;
  /** the words by which a choice is written in a formula, in the order in which they are offered */
  choices?: readonly string[];
  read(argument: unknown): Read | Failure;
}

/** A parameter that takes one cell; `parse` sees what is in it, never a blank. */
export function scalar<Name extends string, Read>(
  name: Name,
  parse: (cell: unknown) => Read | Failure
): Parameter<Name, Read> {
  return {
    name,
    list: false,
    optional: false,
    read(argument) {
      if (isBlankArgument(argument)) return fail("blank", { argument: name });
      if (!Array.isArray(argument)) return parse(argument);
      const cells = cellsOf(argument);
      return cells.length === 1 ? parse(cells[0]) : fail("notOneCell", { argument: name });
    },
  };
}

/** The same parameter, undefined where it is blank. */
export function optional<Name extends string, Read>(
  parameter: Parameter<Name, Read>
): Parameter<Name, Read | undefined> {
  return {
    ...parameter,
    optional: true,
    read: (argument) => (isBlankArgument(argument) ? undefined : parameter.read(argument)),
  };
}

/** A number within limits; `refusal` says what is wrong with one outside of them. */
function limited<Name extends string>(
  name: Name,
  { least = -Number.MAX_VALUE, most = Number.MAX_VALUE }: Partial<Limits>,
  refusal: Failure
): Parameter<Name, number> {
  const parameter = scalar(name, (cell) => {
    if (!isNumber(cell)) return fail("notNumber", { argument: name });
    return cell >= least && cell <= most ? cell : refusal;
  });
  return { ...parameter, takes: { least, most } };
}

export function number<Name extends string>(name: Name): Parameter<Name, number> {
  return limited(name, {}, fail("notNumber", { argument: name }));
}

/** A count or an amount: 0 or more. */
export function amount<Name extends string>(name: Name): Parameter<Name, number> {
  return limited(name, { least: 0 }, fail("negative", { argument: name }));
}

/** A number above 0. */
export function positive<Name extends string>(name: Name): Parameter<Name, number> {
  return limited(name, { least: Number.MIN_VALUE }, fail("notPositive", { argument: name }));
}

/** A whole number from 1 up. */
export function whole<Name extends string>(name: Name): Parameter<Name, number> {
  return scalar(name, (cell) => {
    if (!isNumber(cell)) return fail("notNumber", { argument: name });
    return Number.isInteger(cell) && cell >= 1 ? cell : fail("notWhole", { argument: name });
  });
}

/** A share from 0 to 1. */
export function share<Name extends string>(name: Name): Parameter<Name, number> {
  const limits = { least: 0 - tolerance, most: 1 + tolerance };
  return limited(name, limits, fail("outOfRange", { argument: name, low: 0, high: 1 }));
}

/** Whether Excel could show it as a date. */
export function isDate(cell: unknown): cell is number {
  return isNumber(cell) && cell >= 0 && cell < lastDay + 1;
}

/** A day; its time is dropped. */
export function date<Name extends string>(name: Name): Parameter<Name, number> {
  const parameter = scalar(name, (cell) =>
    isDate(cell) ? Math.floor(cell) : fail("notDate", { argument: name })
  );
  return { ...parameter, date: true, takes: { least: 0, most: lastDay } };
}

/** The words and numbers by which each option may be chosen; case and outer spaces of words do not count. */
export type Options<Option extends string> = Record<Option, readonly (string | number)[]>;

export function choice<Name extends string, Option extends string>(
  name: Name,
  options: Options<Option>
): Parameter<Name, Option> {
  const choices = Object.keys(options) as Option[];
  const meant = new Map<unknown, Option>(
    choices.flatMap((option) => options[option].map((word) => [word, option] as const))
  );
  const parameter = scalar(name, (cell) => {
    const said = typeof cell === "string" ? cell.trim().toLowerCase() : cell;
    return meant.get(said) ?? fail("unknownChoice", { argument: name });
  });
  return { ...parameter, choices };
}

/** Whatever stands in one cell; undefined where it is blank or a range. For checks that must not fail. */
export function anything<Name extends string>(name: Name): Parameter<Name, unknown> {
  return {
    name,
    list: false,
    optional: false,
    read(argument) {
      // no value of a cell is an object, and nearly every argument is a value
      if (typeof argument !== "object") return argument === "" ? undefined : argument;
      const cells = Array.isArray(argument) ? cellsOf(argument) : [];
      const cell = cells.length === 1 ? cells[0] : undefined;
      return isBlank(cell) || typeof cell === "object" ? undefined : cell;
    },
  };
}

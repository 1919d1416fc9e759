/** A function's parameters: each knows its name, and reads what Excel hands over for it or says what is wrong with it. */
import { lastDay } from "../kpi/dates";
import { fail, isFailure, type Failure } from "../kpi/failure";
import { reaches } from "../kpi/tolerance";
import { cellsOf, isBlankArgument, isNumber } from "./values";

export interface Parameter<Name extends string = string, Read = unknown> {
  name: Name;
  /** takes a range rather than one cell */
  list: boolean;
  optional: boolean;
  /** takes a day, or days */
  date?: true;
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

/** A number that must pass one more test. */
function checked<Name extends string>(
  name: Name,
  check: (value: number) => Failure | undefined
): Parameter<Name, number> {
  return scalar(name, (cell) =>
    isNumber(cell) ? (check(cell) ?? cell) : fail("notNumber", { argument: name })
  );
}

export function number<Name extends string>(name: Name): Parameter<Name, number> {
  return checked(name, () => undefined);
}

/** A count or an amount: 0 or more. */
export function amount<Name extends string>(name: Name): Parameter<Name, number> {
  return checked(name, (value) => (value < 0 ? fail("negative", { argument: name }) : undefined));
}

/** A number above 0. */
export function positive<Name extends string>(name: Name): Parameter<Name, number> {
  return checked(name, (value) =>
    value > 0 ? undefined : fail("notPositive", { argument: name })
  );
}

/** A whole number from 1 up. */
export function whole<Name extends string>(name: Name): Parameter<Name, number> {
  return checked(name, (value) =>
    Number.isInteger(value) && value >= 1 ? undefined : fail("notWhole", { argument: name })
  );
}

/** A share from 0 to 1. */
export function share<Name extends string>(name: Name): Parameter<Name, number> {
  return checked(name, (value) =>
    reaches(value, 0) && reaches(1, value)
      ? undefined
      : fail("outOfRange", { argument: name, low: 0, high: 1 })
  );
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
  return { ...parameter, date: true };
}

/** The words and numbers by which each option may be chosen; case and outer spaces of words do not count. */
export type Options<Option extends string> = Record<Option, readonly (string | number)[]>;

export function choice<Name extends string, Option extends string>(
  name: Name,
  options: Options<Option>
): Parameter<Name, Option> {
  const entries = Object.entries(options) as [Option, readonly unknown[]][];
  const parameter = scalar(name, (cell) => {
    const said = typeof cell === "string" ? cell.trim().toLowerCase() : cell;
    const found = entries.find(([, words]) => words.includes(said));
    return found ? found[0] : fail("unknownChoice", { argument: name });
  });
  return { ...parameter, choices: entries.map(([option]) => option) };
}

/** Whatever stands in one cell; undefined where it is blank or a range. For checks that must not fail. */
export function anything<Name extends string>(name: Name): Parameter<Name, unknown> {
  const parameter = optional(scalar(name, (cell) => cell));
  return {
    ...parameter,
    optional: false,
    read(argument) {
      const cell = parameter.read(argument);
      return isFailure(cell) ? undefined : cell;
    },
  };
}

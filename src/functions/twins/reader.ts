/**
 * How a twin reads its arguments: in the order of the parameters, each with the checks that the function itself makes.
 * A check becomes an IF around all that is read later; what is known now needs none.
 *
 * An error in an argument is not looked at: the twin shows that error, as Excel's own functions do.
 */
import { lastDay } from "../../kpi/dates";
import { isFailure } from "../../kpi/failure";
import type { Definition } from "../define";
import type { Options } from "../parameters";
import { classify, type Argument, type Shape } from "./argument";
import {
  constants,
  filledCells,
  isBlank,
  notAvailable,
  reaches,
  when,
  wrongValue,
} from "./formula";
import type { ImpossibleReason, TwinImpossible } from "./impossible";

/** What is known of the workbook in which the call stands. */
export interface Place {
  /** how many cells a name or a reference holds */
  shapeOf?(reference: string): Shape | undefined;
}

/** One value: its formula text, fit to be an operand, and the number itself where it is known now. */
export interface Operand {
  text: string;
  known?: number;
}

export interface OptionalOperand extends Operand {
  /** the condition that it is blank; true or false where that is known now */
  blank: string | boolean;
}

export interface ListOperand {
  name: string;
  text: string;
  shape: Shape;
}

export interface Choice<Option extends string> {
  known?: Option;
  /** the formula for the option that was chosen */
  pick(formulas: Record<Option, string>): string;
}

export type NumberKind = "number" | "amount" | "share" | "date";
export type ListKind = "numbers" | "amounts" | "labels" | "dates";

export interface Reader {
  /** a required argument of one cell */
  one(name: string, kind?: NumberKind): Operand;
  /** an optional argument that takes a default */
  orDefault(name: string, usual: number, kind?: NumberKind): Operand;
  /** an optional argument without a default */
  optional(name: string, kind?: NumberKind): OptionalOperand;
  /** an optional choice; `usual` is what a blank means */
  choice<Option extends string>(
    name: string,
    options: Options<Option>,
    usual: NoInfer<Option>
  ): Choice<Option>;
  /** whatever stands in an argument, without a check */
  anything(name: string): Argument;
  /** a required range; undefined where it is left out */
  list(name: string, kind: ListKind): ListOperand;
  /** an optional range; undefined where it is left out */
  optionalList(name: string, kind: ListKind): ListOperand | undefined;
  /** a check between arguments: the error where the condition holds */
  refuse(condition: string, error: string): void;
  impossible(reason: ImpossibleReason, argument?: string): void;
}

const conditions: Record<NumberKind, (text: string) => string> = {
  number: (text) => `ISNUMBER(${text})`,
  amount: (text) => `AND(ISNUMBER(${text}),${text}>=0)`,
  share: (text) => `AND(ISNUMBER(${text}),${reaches(text, "0")},${reaches("1", text)})`,
  date: (text) => `AND(ISNUMBER(${text}),${text}>=0,${text}<${lastDay + 1})`,
};

/** Cells that are neither blank nor fit for the list, as a product of arrays. */
const misfits: Record<ListKind, (text: string) => string> = {
  numbers: (text) => `(1-ISNUMBER(${text}))`,
  amounts: (text) => `(1-ISNUMBER(${text})*(${text}>=0))`,
  labels: (text) => `(1-ISNUMBER(${text})-ISTEXT(${text}))`,
  dates: (text) => `(1-ISNUMBER(${text})*(${text}>=0)*(${text}<${lastDay + 1}))`,
};

/** An operand that arithmetic can stand beside. */
function operand(text: string, kind: NumberKind): string {
  return kind === "date" ? `INT(${text})` : text;
}

function numeral(value: number): Operand {
  return { text: value < 0 ? `(${value})` : String(value), known: value };
}

export interface Reading extends Reader {
  /** the whole formula: what was computed within the checks that were made */
  within(result: string): string | TwinImpossible;
}

export function readArguments(
  definition: Definition,
  texts: readonly (string | null | undefined)[],
  place: Place = {}
): Reading {
  const checks: ((inner: string) => string)[] = [];
  let trouble: TwinImpossible | undefined;
  const impossible = (reason: ImpossibleReason, argument?: string) => {
    trouble ??= { reason, ...(argument && { argument }) };
  };
  const fail = (error: string) => {
    checks.push(() => error);
  };
  const refuse = (condition: string, error: string) => {
    checks.push((inner) => when(condition, error, inner));
  };

  const find = (name: string) => {
    const index = definition.parameters.findIndex((parameter) => parameter.name === name);
    return { parameter: definition.parameters[index], argument: classify(texts[index]) };
  };

  /** One cell or what stands for one; undefined where nothing more is to be read. */
  const single = (name: string): Exclude<Argument, { kind: "array" | "range" }> | undefined => {
    const { parameter, argument } = find(name);
    switch (argument.kind) {
      case "omitted":
        if (!parameter.optional) fail(notAvailable);
        return argument;
      case "constant": {
        const value = parameter.read(argument.value);
        if (isFailure(value)) fail(value.code === "na" ? notAvailable : wrongValue);
        return argument;
      }
      case "error":
        fail(argument.text);
        return argument;
      case "array":
      case "range":
        impossible("rangeForCell", name);
        return undefined;
      case "name": {
        const { rows = 1, columns = 1 } = place.shapeOf?.(argument.text) ?? {};
        if (rows * columns > 1) impossible("rangeForCell", name);
        return argument;
      }
      case "expression":
        return { kind: "expression", text: `(${argument.text})` };
      default:
        return argument;
    }
  };

  const constantOf = (argument: Argument, kind: NumberKind): Operand | undefined => {
    if (argument.kind !== "constant" || typeof argument.value !== "number") return undefined;
    return numeral(kind === "date" ? Math.floor(argument.value) : argument.value);
  };

  const textOf = (argument: Argument | undefined) =>
    argument && "text" in argument ? argument.text : notAvailable;
  const isCell = (argument: Argument | undefined) =>
    argument !== undefined && ["cell", "name", "expression"].includes(argument.kind);

  const range = (name: string): ListOperand | undefined => {
    const { argument } = find(name);
    switch (argument.kind) {
      case "omitted":
        return undefined;
      case "cell":
        return { name, text: argument.text, shape: { rows: 1, columns: 1 } };
      case "range":
        return {
          name,
          text: argument.text,
          shape: { ...argument.shape, ...place.shapeOf?.(argument.text) },
        };
      case "name":
        return { name, text: argument.text, shape: place.shapeOf?.(argument.text) ?? {} };
      default:
        impossible("notRange", name);
        return undefined;
    }
  };

  const checkItems = ({ text }: ListOperand, kind: ListKind) =>
    refuse(`SUMPRODUCT(${filledCells(text)}*${misfits[kind](text)})>0`, wrongValue);

  const optional = (name: string, kind: NumberKind = "number"): OptionalOperand => {
    const argument = single(name);
    if (argument?.kind === "omitted") return { text: notAvailable, blank: true };
    const known = argument && constantOf(argument, kind);
    if (known) return { ...known, blank: false };
    const text = textOf(argument);
    if (isCell(argument))
      checks.push((inner) =>
        when(`OR(${isBlank(text)},${conditions[kind](text)})`, inner, wrongValue)
      );
    return { text: operand(text, kind), blank: isBlank(text) };
  };

  return {
    impossible,
    refuse,
    optional,
    anything: (name) => find(name).argument,

    one(name, kind = "number") {
      const argument = single(name);
      const known = argument && constantOf(argument, kind);
      if (known) return known;
      const text = textOf(argument);
      if (isCell(argument))
        checks.push((inner) =>
          when(conditions[kind](text), inner, when(isBlank(text), notAvailable, wrongValue))
        );
      return { text: operand(text, kind) };
    },

    orDefault(name, usual, kind = "number") {
      const given = optional(name, kind);
      if (given.blank === true) return numeral(usual);
      if (given.blank === false) return given;
      return { text: when(given.blank, String(usual), given.text) };
    },

    choice<Option extends string>(name: string, options: Options<Option>, usual: Option) {
      const { parameter } = find(name);
      const argument = single(name);
      if (argument?.kind === "omitted")
        return { known: usual, pick: (formulas: Record<Option, string>) => formulas[usual] };
      if (argument?.kind === "constant") {
        const read = parameter.read(argument.value);
        const known = isFailure(read) ? usual : (read as Option);
        return { known, pick: (formulas: Record<Option, string>) => formulas[known] };
      }
      const text = textOf(argument);
      const isAmong = (words: readonly (string | number)[]) => {
        const said = words.filter((word) => typeof word === "string");
        const numbers = words.filter((word) => typeof word === "number");
        const tests = [`${constants(said)}=TRIM(${text})`];
        // a blank cell equals 0 as well
        for (const number of numbers)
          tests.push(number === 0 ? `AND(ISNUMBER(${text}),${text}=0)` : `${text}=${number}`);
        return tests.join(",");
      };
      const all = Object.values<readonly (string | number)[]>(options).flat();
      if (isCell(argument))
        checks.push((inner) => when(`OR(${isBlank(text)},${isAmong(all)})`, inner, wrongValue));
      return {
        pick: (formulas: Record<Option, string>) =>
          (Object.keys(options) as Option[])
            .filter((option) => option !== usual)
            .reduceRight(
              (otherwise, option) =>
                formulas[option] === otherwise
                  ? otherwise
                  : when(`OR(${isAmong(options[option])})`, formulas[option], otherwise),
              formulas[usual]
            ),
      };
    },

    list(name, kind) {
      const given = range(name);
      if (!given) {
        fail(notAvailable);
        return { name, text: notAvailable, shape: { rows: 1, columns: 1 } };
      }
      const { rows, columns } = given.shape;
      // a single blank cell is an argument that is missing; blank cells of a longer list are not
      if (rows === undefined || columns === undefined)
        refuse(
          `AND(ROWS(${given.text})*COLUMNS(${given.text})=1,COUNTBLANK(${given.text})=1)`,
          notAvailable
        );
      else if (rows * columns === 1) refuse(isBlank(given.text), notAvailable);
      checkItems(given, kind);
      return given;
    },

    optionalList(name, kind) {
      const given = range(name);
      if (given) checkItems(given, kind);
      return given;
    },

    within(result) {
      return trouble ?? checks.reduceRight((inner, check) => check(inner), result);
    },
  };
}

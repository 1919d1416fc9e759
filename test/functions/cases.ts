import type { FunctionId } from "../../src/functions/catalogue";
import { evaluate } from "../../src/functions/evaluate";

export const errorTexts = { na: "#N/A", value: "#VALUE!", div0: "#DIV/0!", num: "#NUM!" } as const;

/** What a cell shows: the value, or the error's text. */
export function cell(id: FunctionId, ...args: unknown[]): unknown {
  const evaluation = evaluate(id, args);
  return evaluation.ok ? evaluation.value : errorTexts[evaluation.code];
}

/** A spilled result that must be one. */
export function spill(id: FunctionId, ...args: unknown[]): (number | string | boolean)[][] {
  const value = cell(id, ...args);
  if (!Array.isArray(value)) throw new Error(`${id} gave ${String(value)}`);
  return value;
}

/** A column of cells, as Excel hands over a range. */
export function column<Items extends unknown[]>(...items: Items): Items[number][][] {
  return items.map((item) => [item]);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Numbers may differ by what binary fractions cost, and by nothing else. */
export function close(expected: unknown): unknown {
  if (typeof expected === "number") return expect.closeTo(expected, 9);
  return Array.isArray(expected) ? expected.map(close) : expected;
}

export type Case = readonly [args: readonly unknown[], shown: unknown];

/** A test for each call of a function: its arguments, and what the cell shows. */
export function table(id: FunctionId, cases: readonly Case[]): void {
  describe(id, () => {
    test.each(cases.map(([args, shown]) => ({ call: JSON.stringify(args), args, shown })))(
      "$call shows $shown",
      ({ args, shown }) => expect(cell(id, ...args)).toEqual(close(shown))
    );
  });
}

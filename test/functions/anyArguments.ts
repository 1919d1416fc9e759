/** Whatever Excel may hand over to a function, and what is wrong with what a function makes of it. */
import fc from "fast-check";
import type { catalogue } from "../../src/functions/catalogue";
import { evaluate } from "../../src/functions/evaluate";

type Definition = (typeof catalogue)[number];

/** What may stand in a cell, and some things that should not. */
const number = fc.oneof(
  fc.double(),
  fc.integer({ min: -5, max: 200 }),
  fc.constantFrom(0, -0, 0.8, 46054, 46081, 2958465, 1e308, -1e308, 5e-324, NaN, Infinity)
);
const other = fc.constantFrom(
  null,
  undefined,
  "",
  " ",
  "higher",
  "workdays",
  "week",
  "zero",
  "12",
  "#N/A",
  true,
  false,
  { code: "#N/A" },
  { reason: "blank" },
  Symbol.iterator
);
const cell = fc.oneof({ weight: 4, arbitrary: number }, { weight: 1, arbitrary: other });
const block = fc.oneof(
  fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 6 }),
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 }).map((row) => [row])
);
const argument = fc.oneof(cell, block);

/** Arguments of the example with some of them replaced get past the first guard more often than wild ones. */
export function argumentsOf({ parameters, example }: Definition): fc.Arbitrary<unknown[]> {
  return fc.tuple(
    ...parameters.map((_, i) => fc.oneof(argument, fc.constant<unknown>(example.args[i] ?? null)))
  );
}

const isValue = (value: unknown) =>
  typeof value === "string" ||
  typeof value === "boolean" ||
  (typeof value === "number" && Number.isFinite(value) && !Object.is(value, -0));

const codes = ["na", "value", "div0", "num"];

/** Undefined where all is well: values or a documented error, the same each time, and the arguments untouched. */
export function faultOf(id: Definition["id"], given: unknown[]): string | undefined {
  const before = copyOf(given);
  const evaluation = evaluate(id, given, "zh-CN");
  if (evaluation.ok) {
    const { value } = evaluation;
    const strange = (Array.isArray(value) ? value.flat() : [value]).filter(
      (each) => !isValue(each)
    );
    if (strange.length > 0) return `gives ${strange.map(String).join()}`;
  } else {
    if (!codes.includes(evaluation.code)) return `gives the error ${evaluation.code}`;
    if (/[{}]|undefined|^$/.test(evaluation.message)) return `says "${evaluation.message}"`;
  }
  if (!isSame(before, given)) return "changes its arguments";
  if (JSON.stringify(evaluate(id, given, "zh-CN")) !== JSON.stringify(evaluation))
    return "gives something else the second time";
  return undefined;
}

const copyOf = (value: unknown): unknown => (Array.isArray(value) ? value.map(copyOf) : value);

function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return Object.is(one, other);
  return one.length === other.length && one.every((each, at) => isSame(each, other[at]));
}

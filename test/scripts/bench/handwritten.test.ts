import { handwritten } from "../../../scripts/bench/handwritten";
import { catalogue } from "../../../src/functions/catalogue";
import { cell, close } from "../../functions/cases";

const scalars = catalogue.filter(({ result }) => result === "scalar");

test("every function of one value is written out by hand, and no other", () => {
  expect(Object.keys(handwritten).sort()).toEqual(scalars.map(({ id }) => id).sort());
});

/** What an argument may be instead of what it should be. */
const others: unknown[] = [null, "", "x", true, NaN, 0, -1, [[]], [[null]], [[7]], [[7, 8]]];

describe.each(scalars.map(({ id, example }) => ({ id, example })))("$id", ({ id, example }) => {
  const write = handwritten[id];
  if (!write) throw new Error(`${id} is not written by hand`);

  test("gives its example", () => {
    expect(write(example.args)).toEqual(close(example.result));
  });

  test("takes a cell that comes as a block", () => {
    const boxed = example.args.map((arg) => (Array.isArray(arg) ? arg : [[arg]]));
    expect(write(boxed)).toEqual(close(example.result));
  });

  test.each(
    example.args.flatMap((_, i) =>
      others.map((other) => ({ args: (example.args as readonly unknown[]).with(i, other) }))
    )
  )("makes the same checks: $args", ({ args }) => {
    expect(write(args)).toEqual(close(cell(id, ...args)));
  });
});

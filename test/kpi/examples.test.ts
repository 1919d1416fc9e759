import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Runs the example of every doc comment: a call, and after "//" the value it gives. */
const folder = path.join(__dirname, "../../src/kpi");
const pattern = /@example (.+?) \/\/ (.+)/g;

interface Example {
  file: string;
  call: string;
  value: string;
}

const files = readdirSync(folder);
const examples: Example[] = files.flatMap((file) =>
  [...readFileSync(path.join(folder, file), "utf8").matchAll(pattern)].map(([, call, value]) => ({
    file,
    call,
    value,
  }))
);

function run(expression: string, names: Record<string, unknown>): unknown {
  return new Function(...Object.keys(names), `return (${expression});`)(...Object.values(names));
}

function close(expected: unknown): unknown {
  if (typeof expected === "number") return expect.closeTo(expected, 9);
  if (typeof expected !== "object" || expected === null) return expected;
  if (Array.isArray(expected)) return expected.map(close);
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, close(value)]));
}

test.each(examples)("$file: $call is $value", async ({ file, call, value }) => {
  const module = (await import(path.join(folder, file))) as Record<string, unknown>;
  expect(run(call, module)).toEqual(close(run(value, {})));
});

const families = ["attainment", "sales", "funnel", "scorecard", "targets", "diagnosis", "tasks"];

test.each(families)("every function of %s has an example", async (family) => {
  const module = (await import(path.join(folder, family))) as Record<string, unknown>;
  const functions = Object.keys(module).filter((name) => name !== "nameKey");
  const shown = examples.filter(({ file }) => file === `${family}.ts`).map(({ call }) => call);
  for (const name of functions)
    expect(shown.filter((call) => call.startsWith(`${name}(`))).toHaveLength(1);
});

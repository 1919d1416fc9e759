import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../src/functions/catalogue";
import { reference, referenceFiles } from "../../src/functions/reference";
import { table } from "../../src/functions/reference/table";
import { ownTroubles } from "../../src/functions/reference/troubles";
import { languages } from "../../src/locales";

const docs = join(__dirname, "../../docs");

describe.each(languages)("the reference in %s", (language) => {
  const text = reference(language);

  test("is up to date: node scripts/reference.mjs writes it", () => {
    expect(readFileSync(join(docs, referenceFiles[language]), "utf8")).toBe(text);
  });

  test("has a section for every function, in the order of the catalogue", () => {
    const headings = [...text.matchAll(/^### (.+)$/gm)].map(([, id]) => id);
    expect(headings).toEqual(catalogue.map(({ id }) => id));
  });

  test("lacks nothing", () => {
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

test.each([
  ["ATTAINMENT", ["zero", "equal"]],
  ["ELAPSED", ["before", "noWorkday"]],
  ["CURVE", ["repeatedPoint"]],
  ["FEEDBACK360", ["repeatedRole", "unknownRole", "noScore", "zeroSum"]],
] as const)("the errors of %s are found by calling it", (id, reasons) => {
  const definition = catalogue.find((each) => each.id === id)!;
  const messages = ownTroubles(definition, "en-US").map(({ message }) => message);
  expect(messages).toHaveLength(reasons.length);
});

test("a table lines up, with Chinese characters two columns wide", () => {
  expect(table(["参数", "b"], [["a|b", "中文字"]])).toEqual([
    "| 参数 | b      |",
    "| ---- | ------ |",
    "| a\\|b | 中文字 |",
  ]);
});

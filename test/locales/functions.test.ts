import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { catalogue } from "../../src/functions/catalogue";
import { reasons } from "../../src/kpi/failure";
import { languages } from "../../src/locales";
import { functionErrors } from "../../src/locales/functionErrors";
import { functionTexts } from "../../src/locales/functions";

const parameterNames = new Set(
  catalogue.flatMap(({ parameters }) => parameters.map(({ name }) => name))
);
const placeholders = (message: string) => [...message.matchAll(/\{\w+\}/g)].flat().sort();

/** Every text in a set, by where it stands. */
function texts(node: unknown, place = ""): [place: string, text: string][] {
  if (typeof node === "string") return [[place, node]];
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => texts(value, `${place}.${key}`));
}

describe.each(languages)("texts of the functions in %s", (language) => {
  const described = functionTexts[language];
  const errors = functionErrors[language];

  test("none is empty", () => {
    const all = [...texts(described), ...texts(errors)];
    expect(all.filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test("none is left over", () => {
    expect(Object.keys(described.functions).sort()).toEqual(catalogue.map(({ id }) => id).sort());
    expect(Object.keys(described.parameters).sort()).toEqual([...parameterNames].sort());
    expect(Object.keys(errors.messages).sort()).toEqual([...reasons].sort());
    for (const { id, parameters } of catalogue) {
      const own = Object.keys(described.functions[id].parameters ?? {});
      const names = parameters.map(({ name }) => name as string);
      expect(own.filter((name) => !names.includes(name))).toEqual([]);
    }
  });

  test("every parameter's shared description is used by some function", () => {
    const used = new Set(
      catalogue.flatMap(({ id, parameters }) => {
        const own = Object.keys(described.functions[id].parameters ?? {});
        return parameters.map(({ name }) => name).filter((name) => !own.includes(name));
      })
    );
    const spare = [...parameterNames].filter((name) => !used.has(name));
    expect(spare).toEqual([]);
  });

  test("every function can be asked for in three to six phrases, each its own", () => {
    for (const { id } of catalogue) {
      const { searches } = described.functions[id];
      expect(new Set(searches).size).toBe(searches.length);
      expect(searches.length).toBeGreaterThanOrEqual(3);
      expect(searches.length).toBeLessThanOrEqual(6);
    }
  });

  test("messages hold the same facts as the English ones", () => {
    for (const reason of reasons) {
      const english = placeholders(functionErrors["en-US"].messages[reason]);
      expect(placeholders(errors.messages[reason])).toEqual(english);
    }
  });
});

test("every reason is given somewhere", () => {
  const folders = ["../../src/kpi", "../../src/functions"].map((folder) =>
    path.join(__dirname, folder)
  );
  const code = folders
    .flatMap((folder) => readdirSync(folder).map((file) => path.join(folder, file)))
    .filter((file) => file.endsWith(".ts") && !file.endsWith("failure.ts"))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  expect(reasons.filter((reason) => !code.includes(`"${reason}"`))).toEqual([]);
});

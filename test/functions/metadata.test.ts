import { catalogue } from "../../src/functions/catalogue";
import { metadata } from "../../src/functions/metadata";
import { languages } from "../../src/locales";

describe.each(languages)("functions.json in %s", (language) => {
  const { functions, enums } = metadata(language);

  test("holds every function, under the id by which its code is found", () => {
    expect(functions.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
    for (const { id, name } of functions) {
      expect(name).toBe(id);
      // a letter first, at least three characters, not like a cell's address
      expect(name).toMatch(/^[A-Z][A-Z0-9]{2,}$/);
      expect(name).not.toMatch(/^[A-Z]{1,3}[0-9]+$/);
    }
  });

  test("takes arguments as they are: any kind, one cell or a range", () => {
    functions.forEach(({ parameters, result }, i) => {
      expect(parameters.map(({ dimensionality }) => dimensionality)).toEqual(
        catalogue[i].parameters.map(({ list }) => (list ? "matrix" : "scalar"))
      );
      expect(parameters.every(({ type }) => type === "any")).toBe(true);
      expect(parameters.map(({ optional }) => optional === true)).toEqual(
        catalogue[i].parameters.map(({ optional }) => optional)
      );
      expect(result).toEqual({ type: "any", dimensionality: catalogue[i].result });
    });
  });

  test("describes everything, in names that users can tell apart", () => {
    for (const { description, parameters } of functions) {
      expect(description).toMatch(/[.。？！]$/);
      const names = parameters.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[\p{L}][\p{L}\p{N}]*$/u);
      for (const parameter of parameters) expect(parameter.description.trim()).not.toBe("");
    }
  });

  test("offers each choice by the words that the function takes", () => {
    const offered = new Map(enums.map(({ id, values }) => [id, values]));
    expect(offered.size).toBe(enums.length);
    functions.forEach(({ parameters }, i) =>
      parameters.forEach(({ customEnumId }, k) => {
        const { choices } = catalogue[i].parameters[k];
        const values = customEnumId === undefined ? undefined : offered.get(customEnumId);
        expect(values?.map(({ stringValue }) => stringValue)).toEqual(choices);
      })
    );
    for (const { type, values } of enums) {
      expect(type).toBe("string");
      expect(new Set(values.map(({ name }) => name)).size).toBe(values.length);
    }
  });

  test("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify({ functions, enums }))).toEqual({ functions, enums });
  });
});

test("parameters have the reference's names in English", () => {
  const names = metadata("en-US").functions.map(({ parameters }) =>
    parameters.map(({ name }) => name)
  );
  expect(names).toEqual(catalogue.map(({ parameters }) => parameters.map(({ name }) => name)));
});

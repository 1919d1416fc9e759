/** What has to hold for a language to be complete: each of its files is there, typed, and shaped as the English one. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileOf, languageFor, languages, usualLanguage } from "../../src/locales";
import { habits } from "../../src/locales/habits";

const folder = join(__dirname, "../../src/locales");
const files = (readdirSync(join(folder, usualLanguage), { recursive: true }) as string[])
  .filter((name) => name.endsWith(".ts"))
  .sort();
const others = languages.filter((each) => each !== usualLanguage);

test("every folder of src/locales is a language of the list", () => {
  const folders = readdirSync(folder).filter(
    (name) => name !== "templates" && statSync(join(folder, name)).isDirectory()
  );
  expect(folders.sort()).toEqual([...languages].sort());
});

describe.each(others)("%s", (language) => {
  test("has the files of the English texts, no fewer and no more", () => {
    expect((readdirSync(join(folder, language), { recursive: true }) as string[]).sort()).toEqual(
      (readdirSync(join(folder, usualLanguage), { recursive: true }) as string[]).sort()
    );
  });

  // The files are found by their place, so the compiler compares a text with the English one only where it is told to.
  test.each(files)("%s exports the same names, each with its type", (name) => {
    const names = (source: string) =>
      [...source.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, found]) => found);
    const source = readFileSync(join(folder, language, name), "utf8");
    expect(names(source)).toEqual(names(readFileSync(join(folder, usualLanguage, name), "utf8")));
    expect([...source.matchAll(/^export const (\w+) =/gm)].map(([, found]) => found)).toEqual([]);
  });
});

test.each(files)("%s is joined for all languages beside the folders", (name) => {
  expect(existsSync(join(folder, name))).toBe(true);
  const joined = readFileSync(join(folder, name), "utf8");
  for (const language of others) expect(joined).not.toContain(`"${language}"`);
});

test("each language is called by a name of its own", () => {
  const names = languages.map((each) => habits[each].name);
  expect(new Set(names).size).toBe(languages.length);
  for (const name of names) expect(name).toMatch(/\p{L}/u);
});

test.each([
  ["zh-CN", "zh-CN"],
  ["zh-TW", "zh-CN"],
  ["zh", "zh-CN"],
  ["EN-gb", "en-US"],
  ["zhx-ZZ", "en-US"],
  ["fr-FR", "en-US"],
  ["", "en-US"],
  [undefined, "en-US"],
])("%s is shown in %s", (locale, language) => {
  expect(languageFor(locale)).toBe(language);
});

test("files that are made once per language are told apart by its name", () => {
  expect(fileOf("functions.json", "en-US")).toBe("functions.json");
  expect(fileOf("guide/index.html", "zh-CN")).toBe("guide/index.zh-CN.html");
});

test("no code asks which language it is: what differs stands in the language's own folder", () => {
  const asking = (readdirSync(join(folder, ".."), { recursive: true }) as string[])
    .filter((name) => /\.tsx?$/.test(name) && !/^(workbench|locales.(en-US|zh-CN))/.test(name))
    .filter((name) => /["'](zh-CN)["']/.test(readFileSync(join(folder, "..", name), "utf8")));
  expect(asking).toEqual(["locales/index.ts"]);
});

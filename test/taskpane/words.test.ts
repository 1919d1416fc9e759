import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pane as english } from "../../src/locales/en-US/pane";
import { pane as chinese } from "../../src/locales/zh-CN/pane";
import { languageNames, loadPane } from "../../src/locales/pane";
import { wordsOf } from "../support/paneUse";
import { languages } from "../../src/locales";
import { fillSentences } from "../../src/taskpane/fill";

type Texts = { [key: string]: string | string[] | Texts };

/** Every text with the path of keys that leads to it; a list of sentences counts as one. */
function leaves(texts: Texts, path: string[] = []): [path: string, text: string | string[]][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string" || Array.isArray(value)
      ? [[[...path, key].join("."), value] as [string, string | string[]]]
      : leaves(value, [...path, key])
  );
}

const folder = join(__dirname, "../../src/taskpane");
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(folder, file), "utf8"))
  .join("\n");

const all = wordsOf;
const facts = (text: string | string[]) =>
  [
    ...new Set(
      [text]
        .flat()
        .join()
        .match(/\{\w+\}/g)
    ),
  ].sort();

describe("the pane's texts", () => {
  test("are the same set in every language", () => {
    expect(leaves(chinese).map(([path]) => path)).toEqual(leaves(english).map(([path]) => path));
  });

  test.each(leaves(english))("%s names the same facts in every language", (path, text) => {
    const other = new Map(leaves(chinese)).get(path)!;
    expect(facts(other)).toEqual(facts(text));
    expect([other].flat()).toHaveLength([text].flat().length);
  });

  test.each(languages)("%s has none that is empty, and shouts nowhere", (language) => {
    for (const [path, text] of leaves(all[language])) {
      for (const sentence of [text].flat()) {
        expect([path, sentence]).toEqual([path, expect.stringMatching(/^[^!！]+$/)]);
      }
    }
  });

  test.each(languages)("every list of sentences in %s says something without facts", (language) => {
    for (const [path, text] of leaves(all[language])) {
      if (Array.isArray(text)) expect([path, fillSentences(text, {})]).not.toEqual([path, []]);
    }
  });

  test.each(leaves(english))("%s is used", (path) => {
    const keys = path.split(".");
    // A text is read by its path, or a group is read by a key that is not known before.
    const readings = keys.map((_, length) => {
      const start = keys.slice(0, length + 1).join("\\.");
      return length === keys.length - 1 ? `${start}\\b` : `${start}(\\[|,|\\))`;
    });
    const found = readings.some((reading) => new RegExp(`words\\.${reading}`).test(sources));
    expect(found).toBe(true);
  });

  test("are fetched in the language that is asked for", async () => {
    for (const language of languages) {
      expect(await loadPane[language]()).toBe(all[language]);
      expect(languageNames[language]).toMatch(/\S/);
    }
  });
});

/** The keyboard shortcuts that manifest.xml points to: shaped as Microsoft's schema says, in every language, for real commands. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { shortcutFiles } from "../../scripts/manifestTexts";
import { commands } from "../../src/commands";
import { fileOf, languages, usualLanguage, type Language } from "../../src/locales";
import { manifestTexts } from "../../src/locales/manifest";

const project = join(__dirname, "../..");
const read = (path: string) => readFileSync(join(project, path), "utf8");

interface Shortcuts {
  actions: { id: string; type: string; name: string }[];
  shortcuts: { action: string; key: Record<string, string> }[];
  resources: { default: Record<string, { value: string }> };
}

const { actions, shortcuts, resources } = JSON.parse(read("assets/shortcuts.json")) as Shortcuts;
const others = languages.filter((each) => each !== usualLanguage);
const fileIn = (language: Language) => fileOf("assets/shortcuts.json", language);
const namesIn = (language: Language) =>
  language === usualLanguage
    ? resources.default
    : (JSON.parse(read(fileIn(language))) as Shortcuts["resources"]["default"]);
const tokenOf = (name: string) => /^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? name;

test("manifest.xml points to them, behind its VersionOverrides", () => {
  const [, after] = read("manifest.xml").split("</VersionOverrides>");
  const named = [...after.matchAll(/Url="https:\/\/localhost:3000\/([^"]+)"/g)];
  const tokens = [...after.matchAll(/<Override Locale="(.+)" Value="(.+)" \/>/g)];
  expect(tokens.map(([, locale, value]) => [locale, value])).toEqual(
    others.length > 1 ? others.map((each) => [each, each]) : []
  );
  const files = named.flatMap(([, file]) =>
    file.includes("${token.locale}")
      ? others.map((each) => file.replace("${token.locale}", each))
      : [file]
  );
  expect(files).toEqual(languages.map(fileIn));
  for (const file of files) expect([file, existsSync(join(project, file))]).toEqual([file, true]);
});

test("every command has one, and no other action is spoken of", () => {
  expect(actions.map(({ id }) => id).sort()).toEqual(Object.keys(commands).sort());
  expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
  expect(new Set(actions.map(({ type }) => type))).toEqual(new Set(["ExecuteFunction"]));
});

test("keys are those that Microsoft leaves to add-ins, each taken once", () => {
  const keys = shortcuts.map(({ key }) => key.default);
  expect(keys.filter((key) => !/^Ctrl\+Alt\+Shift\+[A-Z0-9]$/.test(key))).toEqual([]);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each(languages)("names are those of the ribbon's buttons in %s", (language) => {
  const tokens = actions.map(({ name }) => tokenOf(name));
  const texts: Record<string, string> = manifestTexts[language];
  const labels = tokens.map((token) => `${token[0].toUpperCase()}${token.slice(1)}.Label`);
  expect(Object.entries(namesIn(language)).map(([token, { value }]) => [token, value])).toEqual(
    tokens.map((token, at) => [token, texts[labels[at]]])
  );
});

test("the files are as node scripts/manifest.mjs writes them", () => {
  const files = shortcutFiles(read(fileIn(usualLanguage)));
  for (const [file, text] of Object.entries(files))
    expect([file, read(file)]).toEqual([file, text]);
});

const guides = languages
  .map((language) => [fileOf("docs/guide.md", language), language] as const)
  .filter(([guide]) => existsSync(join(project, guide)));

test.each(guides)("%s lists every key", (guide, language) => {
  const text = read(guide);
  const names = namesIn(language);
  actions.forEach(({ name }, at) => {
    const key = shortcuts[at].key.default;
    expect(text).toMatch(
      new RegExp(`\\| *${key.replaceAll("+", "\\+")} *\\| *${names[tokenOf(name)].value} *\\|`)
    );
  });
});

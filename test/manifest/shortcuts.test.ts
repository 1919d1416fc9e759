/** The keyboard shortcuts that manifest.xml points to: shaped as Microsoft's schema says, in both languages, for real commands. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commands } from "../../src/commands";

const project = join(__dirname, "../..");
const read = (path: string) => readFileSync(join(project, path), "utf8");

interface Shortcuts {
  actions: { id: string; type: string; name: string }[];
  shortcuts: { action: string; key: Record<string, string> }[];
  resources: { default: Record<string, { value: string }> };
}

const { actions, shortcuts, resources } = JSON.parse(read("assets/shortcuts.json")) as Shortcuts;
const chinese = JSON.parse(read("assets/shortcuts.zh-CN.json")) as Record<
  string,
  { value: string }
>;
const tokenOf = (name: string) => /^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? name;

test("manifest.xml points to them, behind its VersionOverrides", () => {
  const [, after] = read("manifest.xml").split("</VersionOverrides>");
  const files = [...after.matchAll(/Url="https:\/\/localhost:3000\/([^"]+)"/g)];
  expect(files.map(([, file]) => file)).toEqual([
    "assets/shortcuts.json",
    "assets/shortcuts.zh-CN.json",
  ]);
  for (const [, file] of files) expect(existsSync(join(project, file))).toBe(true);
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

test("names are those of the ribbon's buttons, in both languages", () => {
  const tokens = actions.map(({ name }) => tokenOf(name));
  expect(Object.keys(resources.default)).toEqual(tokens);
  expect(Object.keys(chinese)).toEqual(tokens);
  const manifest = read("manifest.xml");
  for (const token of tokens) {
    const label = `${token[0].toUpperCase()}${token.slice(1)}.Label`;
    const found = new RegExp(`id="${label}" DefaultValue="([^"]+)">\\s*<[^>]+Value="([^"]+)"`);
    const [, english, translated] = found.exec(manifest)!;
    expect([resources.default[token].value, chinese[token].value]).toEqual([english, translated]);
  }
});

test.each(["docs/guide.md", "docs/guide.zh-CN.md"])("%s lists every key", (guide) => {
  const text = read(guide);
  const names = guide.includes("zh-CN") ? chinese : resources.default;
  actions.forEach(({ name }, at) => {
    const key = shortcuts[at].key.default;
    expect(text).toMatch(
      new RegExp(`\\| *${key.replaceAll("+", "\\+")} *\\| *${names[tokenOf(name)].value} *\\|`)
    );
  });
});

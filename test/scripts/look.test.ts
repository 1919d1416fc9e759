import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { look } from "../../scripts/look";
import { appearances } from "../../src/taskpane/appearance";
import { themeFor } from "../../src/taskpane/themes";

const css = look();
const folder = join(__dirname, "../../src/taskpane");

test.each(appearances)("in %s the first page has Fluent's own colours", (appearance) => {
  const [, block] = new RegExp(`\\[data-appearance="${appearance}"\\]\\{([^}]*)\\}`).exec(css)!;
  const theme = themeFor(appearance, "en-US") as unknown as Record<string, string>;
  const values = block.split(";").map((value) => value.slice(2).split(":"));
  expect(values.length).toBeGreaterThan(20);
  for (const [name, value] of values) expect([name, value]).toEqual([name, theme[name]]);
});

test("every value that the style sheet uses has been given", () => {
  const given = new Set([...css.matchAll(/[{;]--(\w+):/g)].map(([, name]) => name));
  const used = [...css.matchAll(/var\(--(\w+)\)/g)].map(([, name]) => name);
  expect(used.filter((name) => !given.has(name))).toEqual([]);
});

test("every class that it styles is drawn somewhere; the kinds of buttons and messages are put together", () => {
  const kinds = /^(button|message)-/;
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(tsx|html)$/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
  const classes = new Set([...css.matchAll(/[\s,>]\.([a-z][a-z-]*)/g)].map(([, name]) => name));
  expect(classes.size).toBeGreaterThan(20);
  for (const name of classes)
    if (!kinds.test(name))
      expect([name, new RegExp(`\\b${name}\\b`).test(sources)]).toEqual([name, true]);
});

/** The style sheet of the pane's first page: plain CSS over the values of Fluent's themes, made when the pane is built. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../src/locales";
import { habits } from "../src/locales/habits";
import { appearances, type Appearance } from "../src/taskpane/appearance";
import { themeFor } from "../src/taskpane/themes";

const folder = join(__dirname, "../src/taskpane/look");

/** What the icons need, as their package says. */
const icons = ":where([data-fui-icon]){display:inline;line-height:0}";

/**
 * The style sheet with the values of the design tokens that it names, for each appearance, so that nothing of the themes
 * has to run before the first page is drawn. Throws for a name that Fluent does not have.
 */
export function look(): string {
  const css = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
  const used = [...new Set([...css.matchAll(/var\(--(\w+)\)/g)].map(([, name]) => name))].sort();
  const colours = used.filter((name) => name.startsWith("color"));
  return [
    // Until the pane knows how Excel looks, the system's wish stands in.
    `:root{${values(used, "light")}}`,
    `@media (prefers-color-scheme:dark){:root{${values(colours, "dark")}}}`,
    ...appearances.map((each) => `[data-appearance="${each}"]{${values(colours, each)}}`),
    ...languages.map((each) => `[lang="${each}"]{--fontFamilyBase:${habits[each].font}}`),
    icons,
    css.replace(/\/\*[^]*?\*\//g, "").replace(/\s*\n\s*/g, " "),
  ].join("\n");
}

function values(names: readonly string[], appearance: Appearance): string {
  const theme: Record<string, string | number> = { ...themeFor(appearance, "en-US") };
  const value = (name: string) => {
    if (theme[name] === undefined) throw new Error(`Fluent has no token ${name}`);
    return `--${name}:${theme[name]}`;
  };
  return names.map(value).join(";");
}

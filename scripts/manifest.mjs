/**
 * Writes the texts of src/locales/<language>/manifest.ts into manifest.xml and into the files of the keyboard shortcuts: run
 * after one of them has changed, or a language has come.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createJiti } from "jiti";
import { written } from "./written.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const { withTexts, shortcutFiles } = await createJiti(import.meta.url).import("./manifestTexts.ts");
const files = {
  "manifest.xml": withTexts(readFileSync("manifest.xml", "utf8")),
  ...shortcutFiles(readFileSync("assets/shortcuts.json", "utf8")),
};
for (const [file, text] of Object.entries(files)) {
  if (text === written(file)) continue;
  writeFileSync(file, text);
  console.log(file);
}

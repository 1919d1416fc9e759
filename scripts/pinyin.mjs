/**
 * Writes how the functions' Chinese search phrases are pronounced: `node scripts/pinyin.mjs`. The file is kept in the
 * repository, because the dictionary is too large for the pane to carry; run this after changing a phrase. With `--check`
 * it writes nothing, and fails where the file is not up to date.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createJiti } from "jiti";
import { pinyin } from "pinyin-pro";
import { format, resolveConfig } from "prettier";

const file = fileURLToPath(new URL("../src/taskpane/functions/pinyin.json", import.meta.url));
const { functions } = await createJiti(import.meta.url).import("../src/locales/zh-CN/functions.ts");

/** "目标达成率" → "mu biao da cheng lv"; what is not Chinese counts as it stands */
function pronounced(phrase) {
  return pinyin(phrase, { toneType: "none", v: true, nonZh: "consecutive" })
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

const phrases = Object.entries(functions.functions).map(([id, { searches }]) => [
  id,
  searches.map(pronounced),
]);
const text = await format(JSON.stringify(Object.fromEntries(phrases)), {
  ...(await resolveConfig(file)),
  filepath: file,
});

if (!process.argv.includes("--check")) writeFileSync(file, text);
else if (readFileSync(file, "utf8") !== text) {
  console.error(
    "src/taskpane/functions/pinyin.json is not up to date: run node scripts/pinyin.mjs"
  );
  process.exitCode = 1;
}

/** Writes the reference of the functions into docs/; with --check it only fails where a file is out of date. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createJiti } from "jiti";
import { written } from "./written.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const checking = process.argv.includes("--check");

const { reference, referenceFiles } = await createJiti(import.meta.url).import(
  "../src/functions/reference/index.ts"
);

mkdirSync(join(root, "docs"), { recursive: true });
for (const [language, file] of Object.entries(referenceFiles)) {
  const path = join(root, "docs", file);
  const text = reference(language);
  if (written(path) === text) continue;
  if (checking) {
    console.error(`docs/${file} is out of date: run node scripts/reference.mjs`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
    console.log(`docs/${file}`);
  }
}

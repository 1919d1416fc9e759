/**
 * Measures the functions against what they could cost, and says which goals they meet. Bundled as the add-in is, so that
 * what is measured is what is shipped; `npm run bench -- calls large` measures those parts alone, `--save` keeps
 * the figures for later runs to be compared with. Times depend on the machine: a missed goal is shown, and fails nothing.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import webpack from "webpack";
import { comparison, saveFigures } from "./release/figures.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
const require = createRequire(import.meta.url);
const [addin] = require("../webpack.config.js")({}, { mode: "production" });

const words = process.argv.slice(2);
const asked = words.filter((word) => !word.startsWith("-"));

/** Bundles programs into build/bench/. */
async function bundle(entry, mode) {
  const config = {
    mode,
    devtool: false,
    module: addin.module,
    resolve: addin.resolve,
    target: "node",
    context: root,
    entry,
    // reads files of its own beside its code
    externals: { jsdom: "commonjs jsdom" },
    output: { path: join(root, "build", "bench"), library: { type: "commonjs2" } },
    optimization: { splitChunks: false },
    performance: { hints: false },
  };
  const stats = await new Promise((resolve, reject) =>
    webpack(config, (error, result) => (error ? reject(error) : resolve(result)))
  );
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
}

await bundle(
  { bench: "./scripts/bench/index.ts", copying: "./scripts/bench/copying.ts" },
  addin.mode
);
// round trips and bytes are the same unminified, and the spreadsheet engine takes long to minify
if (!asked.length || asked.includes("syncs"))
  await bundle({ syncing: "./scripts/bench/syncing.ts" }, "development");

// garbage is collected between the runs, not in them
setFlagsFromString("--expose-gc");
globalThis.gc = runInNewContext("gc");

const { bench } = require(join(root, "build", "bench", "bench.js"));
const show = (text) => console.log(text);
const bundles = join(root, "build", "bench");
const now = await bench({ bundles, asked, show });

if (words.includes("--figures")) writeFileSync(join(bundles, "figures.json"), JSON.stringify(now));
else if (words.includes("--save")) saveFigures(now);
else console.log(comparison(now));

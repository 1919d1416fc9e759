/**
 * Measures how the pane and the functions start in headless Chromium, ours beside a plain pane of what Microsoft's React
 * template shows, on the same site, in the same workbench, in turns. Writes JSON to the file that is its argument.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import webpack from "webpack";
import startSite from "../../test/support/site.mjs";
import { requireBrowser } from "../browser.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
process.chdir(root);
const require = createRequire(import.meta.url);
const url = `https://localhost:${process.env.TEST_PORT ?? 3443}`;
const plain = join(root, "build", "plain");
const loads = 5;

function buildOurs() {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["node_modules/webpack/bin/webpack.js", "--mode", "production", "--env", "workbench"],
    { env: { ...process.env, ADDIN_URL: url }, encoding: "utf8" }
  );
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}

async function buildPlain() {
  const [addin] = require("../../webpack.config.js")({}, { mode: "production" });
  const config = {
    mode: "production",
    module: addin.module,
    resolve: addin.resolve,
    context: root,
    devtool: false,
    performance: { hints: false },
    entry: {
      functions: "./scripts/bench/plain/functions.ts",
      taskpane: "./scripts/bench/plain/pane.tsx",
    },
    output: { path: plain, filename: "[name].js" },
  };
  const stats = await new Promise((resolve, reject) =>
    webpack(config, (error, result) => (error ? reject(error) : resolve(result)))
  );
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  mkdirSync(plain, { recursive: true });
  const script = (src) => `<script src="${src}" defer></script>`;
  writeFileSync(
    join(plain, "taskpane.html"),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Plain pane</title>${script("/office-js/office.js")}${script("functions.js")}${script("taskpane.js")}</head><body><div id="root"></div></body></html>`
  );
  const parameter = (name) => ({ name, type: "number" });
  const add = { id: "ADD", name: "ADD", parameters: ["first", "second"].map(parameter) };
  writeFileSync(
    join(plain, "functions.json"),
    JSON.stringify({ functions: [{ ...add, result: { type: "number" } }] })
  );
  // our manifest with another page and other functions, so that everything around them is the same
  const manifest = readFileSync("build/manifest.xml", "utf8").replace(
    /\/(taskpane\.html|functions\.js|functions(?:\.zh-CN)?\.json)"/g,
    (_, file) => `/plain/${file.replace(".zh-CN", "")}"`
  );
  writeFileSync(join(plain, "manifest.xml"), manifest);
}

/** One load: milliseconds from the frame's beginning, and the scripts that it took. */
async function load(browser, { manifest, formula }) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const look = () => {
      if (!document.querySelector("h1")) return requestAnimationFrame(look);
      globalThis.shownAt = performance.now();
    };
    look();
  });
  await page.goto(`${url}/workbench.html?locale=en-US&manifest=${encodeURIComponent(manifest)}`);
  await page.waitForFunction(() => window.workbench !== undefined, undefined, { timeout: 120_000 });
  const computedAt = await page.evaluate(async (formula) => {
    const { book } = window.workbench;
    const cell = { row: 0, column: 0, rows: 1, columns: 1 };
    book.write(book.activeSheet(), cell, [[formula]]);
    while (typeof book.read(book.activeSheet(), cell)[0][0].value !== "number")
      await new Promise((resolve) => setTimeout(resolve, 2));
    return performance.timeOrigin + performance.now();
  }, formula);
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  await frame.waitForFunction(() => globalThis.shownAt !== undefined);
  await page.waitForLoadState("networkidle");
  const taken = await frame.evaluate(() => ({
    began: performance.timeOrigin,
    painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    shown: globalThis.shownAt,
    paths: performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname),
  }));
  await context.close();
  const scripts = taken.paths.filter(
    (path) => path.endsWith(".js") && !path.startsWith("/office-js/")
  );
  const sizes = scripts.map(
    (path) => gzipSync(readFileSync(join("build", path)), { level: 9 }).length
  );
  return {
    painted: taken.painted,
    shown: taken.shown,
    computed: computedAt - taken.began,
    requests: scripts.length,
    bytes: sizes.reduce((sum, each) => sum + each, 0),
  };
}

const median = (values) => [...values].sort((one, other) => one - other)[values.length >> 1];

const panes = {
  ours: { manifest: `${url}/manifest.xml`, formula: "=KPI.ATTAINMENT(80,120)" },
  plain: { manifest: `${url}/plain/manifest.xml`, formula: "=KPI.ADD(1,2)" },
};

buildOurs();
await buildPlain();
await startSite();
const browser = await chromium.launch({
  executablePath: requireBrowser(),
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const taken = { ours: [], plain: [] };
  for (let turn = 0; turn <= loads; turn++)
    for (const [name, pane] of Object.entries(panes)) {
      const once = await load(browser, pane);
      // the first of each warms up the browser
      if (turn > 0) taken[name].push(once);
    }
  const medians = Object.entries(taken).map(([name, all]) => [
    name,
    Object.fromEntries(Object.keys(all[0]).map((key) => [key, median(all.map((one) => one[key]))])),
  ]);
  writeFileSync(process.argv[2], JSON.stringify(Object.fromEntries(medians)));
} finally {
  await browser.close();
  await globalThis.stopSite();
  rmSync(plain, { recursive: true, force: true });
}

/** Every check of the project, in the order in which they fail fastest. Arguments go to jest, which then runs alone. */
import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { requireBrowser } from "./browser.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

/** The browser tests serve the built add-in here, beside a workbench that may be running on 3000. */
const testUrl = `https://localhost:${process.env.TEST_PORT ?? 3443}`;

function run(title, script, ...args) {
  console.log(`\n— ${title}`);
  const started = Date.now();
  const { status } = spawnSync(process.execPath, [script, ...args], {
    stdio: "inherit",
    env: { ...process.env, ADDIN_URL: testUrl },
  });
  if (status !== 0) {
    console.error(`\n${title}: failed`);
    process.exit(status ?? 1);
  }
  console.log(`  ${((Date.now() - started) / 1000).toFixed(0)} s`);
}

let browser;
try {
  browser = requireBrowser();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
process.env.BROWSER_PATH = browser;

const jestArguments = process.argv.slice(2);
const eslint = "node_modules/eslint/bin/eslint.js";
const webpack = "node_modules/webpack/bin/webpack.js";

if (jestArguments.length === 0) {
  run("format", "node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", ".");
  run("lint and import boundaries", eslint, ".", "--max-warnings", "0");
  run("types", "node_modules/typescript/bin/tsc", "--noEmit");
  run("build of the add-in", webpack, "--mode", "production");
}
run("build of the workbench", webpack, "--mode", "production", "--env", "workbench");
// by itself jest leaves one core free, and of two that is half of the machine
const workers = `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`;
run("tests", "node_modules/jest/bin/jest.js", workers, ...jestArguments);

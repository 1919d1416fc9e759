/**
 * `npm run check`: what a release needs, on one page. `npm run check -- sizes manifest` looks at those alone. A ✓ was seen,
 * a ✗ has to be mended, and a ? could not be found out here, for want of the network; only a ✗ makes the command fail.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { audit } from "./release/audit.mjs";
import { build } from "./release/build.mjs";
import { comparison, worse } from "./release/figures.mjs";
import { licences } from "./release/licences.mjs";
import { readManifest, validate } from "./release/manifest.mjs";
import { sizes } from "./release/sizes.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const url = "https://localhost:3000";
const logs = "build/check";

/** Runs a script of this project; what it prints goes to a file, since a page of results is wanted. */
function runLogged(name, ...args) {
  mkdirSync(logs, { recursive: true });
  const log = `${logs}/${name}.log`;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const text = stdout + stderr;
  writeFileSync(log, text);
  return { passed: status === 0, log, text };
}

/** Each gives whether all is well (undefined: not known) and what there is to say. */
const sections = {
  sizes() {
    return { well: true, lines: sizes("dist") };
  },

  manifest() {
    const { version, own, missing, insecure } = readManifest("dist", url);
    const service = validate("dist/manifest.xml");
    return {
      well: missing.length + insecure.length === 0 && service.well,
      lines: [
        `version ${version}, ${own.length} addresses, all in the build`,
        ...missing.map((file) => `${file} is missing from the build`),
        ...insecure.map((address) => `${address} is not https`),
        ...service.lines,
      ],
    };
  },

  licences() {
    return licences("dist");
  },

  audit() {
    return audit();
  },

  tests() {
    const { passed, log, text } = runLogged("tests", "scripts/test.mjs");
    const summary = [...text.matchAll(/^(?:Test Suites|Tests): .*$/gm)].map(([line]) => line);
    return { well: passed, lines: [...summary, `in full: ${log}`] };
  },

  bench() {
    const { passed, log, text } = runLogged("bench", "scripts/bench.mjs", "--figures");
    const missed = text.split("\n").filter((line) => line.includes("✗"));
    const now = passed ? JSON.parse(readFileSync("build/bench/figures.json", "utf8")) : {};
    return {
      well: passed && missed.length + worse(now).length === 0,
      lines: [
        missed.length ? "Goals missed:" : "Every goal was met.",
        ...missed.map((line) => `  ${line}`),
        ...comparison(now).split("\n"),
        `in full: ${log}`,
      ],
    };
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in sections));
if (unknown.length) {
  console.error(`No ${unknown.join(", ")}; there are ${Object.keys(sections).join(", ")}.`);
  process.exit(1);
}

build(url);
let failed = false;
for (const [name, look] of Object.entries(sections)) {
  if (asked.length && !asked.includes(name)) continue;
  const { well, lines } = look();
  failed ||= well === false;
  console.log(`${well === undefined ? "?" : well ? "✓" : "✗"} ${name}`);
  for (const line of lines) console.log(`    ${line}`);
}
process.exit(failed ? 1 : 0);

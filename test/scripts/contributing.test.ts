/**
 * CONTRIBUTING.md shows how to add a function, a template and a language. Here all three are added to a copy of the tree,
 * step by step as they stand there, and types, texts and tests are asked whether that was all.
 */
import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(__dirname, "../..");

interface Block {
  kind: string;
  lines: string[];
}

/** The code blocks of the three chapters, without the indentation that a list gives them. */
function blocks(): Block[] {
  const text = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
  const chapters = text.slice(
    text.indexOf("## Add a function"),
    text.indexOf("## Before a release")
  );
  return [...chapters.matchAll(/^( *)```(\w+)\n([^]*?)^ *```$/gm)].map(
    ([, indent, kind, code]) => ({
      kind,
      lines: code
        .trimEnd()
        .split("\n")
        .map((line) => line.slice(Math.min(indent.length, line.length))),
    })
  );
}

/** Puts a block where its first line says: into a new file, or after, before or instead of a line of one that is there. */
function apply(folder: string, { lines: [where, ...code] }: Block): void {
  const created = /^\/\/ new file: (\S+)$/.exec(where);
  if (created) {
    mkdirSync(dirname(join(folder, created[1])), { recursive: true });
    writeFileSync(join(folder, created[1]), [...code, ""].join("\n"));
    return;
  }
  const [, file, place, words] = /^\/\/ (\S+), (after|before|instead of): (.+)$/.exec(where) ?? [];
  if (!file) throw new Error(`CONTRIBUTING.md does not say where this goes: ${where}`);
  const lines = readFileSync(join(folder, file), "utf8").split("\n");
  const at = lines.findIndex((line) => line.includes(words));
  if (at < 0) throw new Error(`${file} has no line with ${words}`);
  lines.splice(place === "after" ? at + 1 : at, place === "instead of" ? 1 : 0, ...code);
  writeFileSync(join(folder, file), lines.join("\n"));
}

let folder: string;

/** a program of node_modules in the copy, on its own: this test's Jest is not its business */
function run(script: string, ...args: string[]): { status: number | null; output: string } {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(JEST|NODE_OPTIONS|NODE_ENV)/.test(name))
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: "utf8",
    env,
  });
  return { status, output: stdout + stderr };
}

/** what tsc says; the second time it looks at what has changed alone */
const types = () =>
  run(
    "node_modules/typescript/bin/tsc",
    "--noEmit",
    "--incremental",
    "--tsBuildInfoFile",
    "types.json"
  );

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "contributing-"));
  const files = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" });
  for (const file of files.split("\0").filter((name) => name && !name.startsWith("docs/images/")))
    cpSync(join(root, file), join(folder, file));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");

  const commands: string[] = [];
  for (const block of blocks())
    if (block.kind !== "sh") apply(folder, block);
    else
      for (const line of block.lines) {
        const [program, ...args] = line.split(" ");
        if (program === "cp")
          cpSync(join(folder, args[1]), join(folder, args[2]), { recursive: true });
        else commands.push(...args);
      }
  // what is generated comes last: it is made from the language too
  for (const script of commands) expect(run(script)).toMatchObject({ status: 0 });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the examples are worth the name", () => {
  expect(blocks().filter(({ kind }) => kind === "sh")).toHaveLength(3);
  expect(blocks().length).toBeGreaterThan(25);
});

test("types hold, with all that a function, a template and a language need", () => {
  expect(types()).toEqual({ status: 0, output: "" });
}, 120_000);

test("a language that lacks a text does not pass the types", () => {
  const map = join(folder, "src/locales/de-DE/map.ts");
  const whole = readFileSync(map, "utf8");
  writeFileSync(map, whole.replace(/^ *gives:.*\n/m, ""));
  const { output } = types();
  writeFileSync(map, whole);
  expect(output).toMatch(/^src\/locales\/de-DE\/map\.ts.*'gives'/);
}, 120_000);

test("the tests of every function, sheet and language pass with them", () => {
  const results = join(folder, "results.json");
  const named =
    "SHORTFALL|contract|family|ideas|KPI_Ideas|de-DE|no code asks|every folder|manifest";
  const { status } = run(
    "node_modules/jest/bin/jest.js",
    ...["--selectProjects", "unit", "--silent", "-t", named],
    ...["--json", "--outputFile", results],
    ...["test/functions/attainment", "test/functions/catalogue", "test/functions/anything"],
    ...["test/functions/metadata", "test/functions/reference", "test/functions/twins/differential"],
    ...["test/templates/plans", "test/templates/formulas", "test/templates/texts", "test/locales"],
    "test/manifest"
  );
  const { testResults } = JSON.parse(readFileSync(results, "utf8")) as {
    testResults: { message: string; assertionResults: { fullName: string; status: string }[] }[];
  };
  expect(testResults.map(({ message }) => message).filter(Boolean)).toEqual([]);
  expect(status).toBe(0);
  const passed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter((each) => each.status === "passed")
    .map(({ fullName }) => fullName);
  for (const example of [
    /SHORTFALL/,
    /ideas, en-US/,
    /ideas, zh-CN/,
    /ideas, de-DE/,
    /map\.ts/,
    /in de-DE labels/,
  ])
    expect(passed.filter((name) => example.test(name)).length).toBeGreaterThan(0);
}, 180_000);

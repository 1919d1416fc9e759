/** What makes a release: the manifest fits the folder that is hosted, and no address of a developer's machine gets out. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readManifest } from "../../scripts/release/manifest.mjs";

const root = join(__dirname, "../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const url = "https://kpi.example.com/loop";
const hosted = manifest.replaceAll("https://localhost:3000", url);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "release-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function writeAll(text: string, files: readonly string[]): void {
  writeFileSync(join(folder, "manifest.xml"), text);
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), "");
  }
}

test("all that the manifest names is asked for, once and without what follows a ?", () => {
  writeAll(hosted, []);
  const { missing } = readManifest(folder, url);
  expect(missing).toEqual(expect.arrayContaining(["taskpane.html", "functions.js"]));
  expect(missing.filter((file: string) => /[?#]/.test(file))).toEqual([]);

  writeAll(hosted, missing);
  expect(readManifest(folder, url)).toMatchObject({ missing: [], local: [], insecure: [] });
});

test("an address of a developer's machine is found, and one without https", () => {
  writeAll(manifest, []);
  expect(readManifest(folder, url).local).not.toEqual([]);
  writeAll(hosted.replaceAll("https://kpi", "http://kpi"), []);
  expect(readManifest(folder, url).insecure).not.toEqual([]);
});

test("a manifest that is cut off is refused", () => {
  writeAll(hosted.slice(0, 900), []);
  expect(() => readManifest(folder, url)).toThrow(/not well-formed/);
});

test.each([
  ["none", []],
  ["no address", ["kpi.example.com"]],
  ["one without https", ["http://kpi.example.com"]],
  ["this machine", ["https://localhost:3000"]],
  ["one with a query", ["https://kpi.example.com/?a=1"]],
])("the package is not made for %s", (_, args) => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/package.mjs", ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ADDIN_URL: "" },
  });
  expect(stderr).toContain("npm run package -- https://");
  expect(status).toBe(1);
});

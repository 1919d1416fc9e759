/** What is hosted: the functions' script stands alone, and everything that the manifest names is there. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { launchBrowser, openWorkbench, siteUrl } from "../support/workbench";

const folder = join(__dirname, "../../build");
const file = (name: string) => readFileSync(join(folder, name));

test("functions.js is 20 KB at most, compressed", () => {
  expect(gzipSync(file("functions.js"), { level: 9 }).length).toBeLessThanOrEqual(20 * 1024);
});

/** Kilobytes of script, compressed, that the pane may take until its first page is there, and in how many requests. */
const firstPage = { kilobytes: 110, requests: 5 };

test(`the pane's first page takes ${firstPage.kilobytes} KB of script at most, in ${firstPage.requests} requests`, async () => {
  const browser = await launchBrowser();
  try {
    const { page, pane } = await openWorkbench(browser);
    await pane.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    const loaded = await pane.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname)
    );
    // Office.js is Microsoft's, and comes from where all add-ins have it from.
    const scripts = loaded.filter((path) => /^\/[^/]+\.js$/.test(path));
    const bytes = scripts.map((path) => gzipSync(file(path), { level: 9 }).length);
    const total = bytes.reduce((sum, each) => sum + each, 0);
    expect(scripts).toContain("/functions.js");
    expect(scripts.length).toBeLessThanOrEqual(firstPage.requests);
    expect(total).toBeLessThanOrEqual(firstPage.kilobytes * 1024);
  } finally {
    await browser.close();
  }
});

test("functions.js needs nothing but CustomFunctions, and offers what the metadata lists", () => {
  const associated = new Map<string, (...args: unknown[]) => unknown>();
  const CustomFunctions = {
    associate: (id: string, run: (...args: unknown[]) => unknown) => associated.set(id, run),
  };
  runInContext(file("functions.js").toString(), createContext({ CustomFunctions }));
  for (const metadata of ["functions.json", "functions.zh-CN.json"]) {
    const { functions } = JSON.parse(file(metadata).toString()) as { functions: { id: string }[] };
    expect(functions.map(({ id }) => id).sort()).toEqual([...associated.keys()].sort());
  }
  expect(associated.get("ATTAINMENT")?.(80, 120, null, null)).toBeCloseTo(2 / 3, 9);
});

test("every address on our host that the manifest names is a file of the build", () => {
  const manifest = file("manifest.xml").toString();
  const addresses = [...manifest.matchAll(new RegExp(`="${siteUrl}/([^"?#]+)`, "g"))];
  expect(addresses.length).toBeGreaterThan(10);
  expect(manifest).not.toContain("localhost:3000");
  for (const [, path] of addresses)
    expect([path, existsSync(join(folder, path))]).toEqual([path, true]);
});

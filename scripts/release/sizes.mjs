/** What the build weighs. What the pane's first page takes is measured by test/browser/bundle.test.ts. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

export function sizes(folder) {
  const compressed = (name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length;
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const total = scripts.reduce((sum, name) => sum + compressed(name), 0);
  return [
    `functions.js ${kilobytes(compressed("functions.js"))}, taskpane.js ${kilobytes(compressed("taskpane.js"))}, compressed`,
    `all ${scripts.length} scripts ${kilobytes(total)}; most are fetched when they are needed`,
  ];
}

/** What is known of weaknesses in the packages that are shipped. */
import { spawnSync } from "node:child_process";

export function audit() {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { stdout } = spawnSync(npm, ["audit", "--omit=dev", "--json"], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const report = parsed(stdout);
  const counts = report?.metadata?.vulnerabilities;
  if (!counts) return { well: undefined, lines: ["the registry could not be asked"] };
  const found = Object.entries(counts).filter(([name, count]) => name !== "total" && count > 0);
  return {
    well: found.length === 0,
    lines: found.length
      ? found.map(([name, count]) => `${count} ${name}: npm audit --omit=dev`)
      : ["no known weakness in what is shipped"],
  };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How soon the pane is there and the first cell has a value, beside a plain pane, in headless Chromium. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Start {
  /** milliseconds from the frame's beginning: anything is painted, the first page is there, a function's first value */
  painted: number;
  shown: number;
  computed: number;
  /** scripts besides Office.js, and their bytes compressed */
  requests: number;
  bytes: number;
}

export function measureStart(): Record<"ours" | "plain", Start> {
  const folder = mkdtempSync(join(tmpdir(), "start-"));
  try {
    const results = join(folder, "start.json");
    execFileSync(process.execPath, ["scripts/bench/starting.mjs", results], { stdio: "pipe" });
    return JSON.parse(readFileSync(results, "utf8")) as Record<"ours" | "plain", Start>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

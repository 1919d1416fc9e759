/** Makes one copy in a process of its own and tells, as JSON, what it took; the path of the workbook is its argument. */
import { readFileSync } from "node:fs";
import { makeCopy } from "../../src/workbook/sharing/copy";

export interface Copying {
  live: number;
  milliseconds: number;
  /** bytes that the process held at the most, beyond what it held with its code loaded and the file read */
  memory: number;
}

const file = new Uint8Array(readFileSync(process.argv[2]));
const before = process.memoryUsage().rss;
const started = performance.now();
const { report } = makeCopy(file, { formulas: "live", addinId: "" });
const milliseconds = performance.now() - started;
const memory = process.resourceUsage().maxRSS * 1024 - before;
const taken: Copying = { live: report.live, milliseconds, memory };
console.log(JSON.stringify(taken));

/** How long a large export takes to be read, checked and summed up in a worker, and how long the pane stands still by it. */
import type { Worker as NodeWorker } from "node:worker_threads";
import { connect } from "../../src/workbook/importing/importer";
import type { Port } from "../../src/workbook/importing/messages";
import type { Decisions, ImportTarget } from "../../src/workbook/importing/types";

export interface ImportSpeed {
  rows: number;
  bytes: number;
  opened: number;
  checked: number;
  /** milliseconds in all, to the rows that would be written */
  total: number;
  written: number;
  /** the longest time in which the pane could not have answered */
  blocked: number;
}

const rows = 200_000;

/** An export of a year: 20 people, 50 products, 1,000 customers. */
function exported(): Uint8Array {
  const lines = [
    "下单日期,订单号,行号,销售人员,区域,产品,渠道,客户,数量,销售额,成本,应收日期,已回款",
  ];
  const most = (row: number, salt: number, count: number) =>
    (Math.imul(row + salt, 2654435761) >>> 8) % count;
  for (let row = 0; row < rows; row++) {
    const month = 1 + most(row, 1, 12);
    const date = `2026/${month}/${1 + most(row, 2, 28)}`;
    const person = most(row, 3, 20);
    const amount = most(row, 4, 500_000) / 100;
    lines.push(
      `${date},SO${100_000 + (row >> 1)},${1 + (row & 1)},人员${person},区域${person % 5},产品${most(row, 5, 50)},` +
        `渠道${most(row, 6, 4)},客户${most(row, 7, 1000)},${1 + most(row, 8, 9)},"${amount.toLocaleString("en-US")}",` +
        `${(amount * 0.7).toFixed(2)},2026-12-31,${row % 3 ? amount : ""}`
    );
  }
  return new TextEncoder().encode(lines.join("\r\n"));
}

const target: ImportTarget = {
  stamp: "",
  there: true,
  language: "zh-CN",
  rows: [],
  known: { people: [], regions: [], products: [], channels: [] },
  unit: 1,
};

const decisions: Decisions = {
  mode: "append",
  alreadyThere: "update",
  repeatedOnce: true,
  names: {},
  summedUp: true,
};

export async function measureImport(): Promise<ImportSpeed> {
  const content = exported();
  // Written as in a browser, which is what the bundler knows; in Node it puts Node's own worker there.
  const worker = new Worker(
    new URL("./importingWorker.ts", import.meta.url)
  ) as unknown as NodeWorker;
  await new Promise((resolve) => worker.once("online", resolve));
  const port: Port = {
    postMessage: (message) => worker.postMessage(message),
    addEventListener: (_, listener) => worker.on("message", (data) => listener({ data })),
  };
  const importer = connect(port, () => void worker.terminate());
  const stopWatching = watchForStandstill();

  const started = performance.now();
  await importer.know(target);
  const { layout } = await importer.open({ name: "export.csv", content });
  const opened = performance.now() - started;
  const { added } = await importer.check(layout, decisions);
  const checked = performance.now() - started - opened;
  await importer.rowsToImport();
  const total = performance.now() - started;

  const blocked = stopWatching();
  importer.stop();
  return { rows, bytes: content.length, opened, checked, total, written: added, blocked };
}

/** Asks every few milliseconds whether anything answers; returns the longest wait for it. */
function watchForStandstill(): () => number {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 5);
  return () => {
    clearInterval(timer);
    return Math.max(longest, performance.now() - last);
  };
}

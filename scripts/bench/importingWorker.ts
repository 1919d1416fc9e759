/** The worker of an import, as Node runs one. */
import { parentPort } from "node:worker_threads";
import type { Port } from "../../src/workbook/importing/messages";
import { serve } from "../../src/workbook/importing/serve";

serve({
  postMessage: (message) => parentPort!.postMessage(message),
  addEventListener: (_, listener) => parentPort!.on("message", (data) => listener({ data })),
} satisfies Port);

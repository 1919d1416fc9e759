/** Starts a worker. */
import { connect } from "./importer";
import type { Importer } from "./importer";
import type { Port } from "./messages";

export function startImporter(): Importer {
  const worker = new Worker(new URL("./worker.ts", import.meta.url));
  return connect(
    worker as Port,
    () => worker.terminate(),
    (listener) => worker.addEventListener("error", listener)
  );
}

/** The pane's side of the worker: its questions as functions. */
import { ImportFailure } from "./failure";
import type { Arranged } from "./layout";
import { rowsPerMessage } from "./messages";
import type { Answered, Port, Question, Questions } from "./messages";
import type {
  Checked,
  ColumnLayout,
  Decisions,
  FileToRead,
  ImportTarget,
  Layout,
  Opened,
  Reading,
  Row,
  RowsToImport,
} from "./types";

export interface Importer {
  /** what the workbook has; before a file is opened, and again when it has changed */
  know(target: ImportTarget): Promise<void>;
  /** rejects with an ImportFailure where the file cannot be read */
  open(file: FileToRead, reading?: Reading): Promise<Opened>;
  arrange(headerRow: number): Promise<Arranged>;
  redirect(layout: Layout, index: number, target: ColumnLayout["target"]): Promise<ColumnLayout>;
  check(
    layout: Layout,
    decisions: Decisions,
    onProgress?: (share: number) => void
  ): Promise<Checked>;
  /** what the last check found to be written */
  rowsToImport(): Promise<RowsToImport>;
  /** ends it, whatever it is doing; questions that are open are not answered any more */
  stop(): void;
}

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: unknown): void;
  onProgress?: (share: number) => void;
}

/** @param onLost tells how to hear that the worker has ended by itself */
export function connect(
  port: Port,
  stop: () => void,
  onLost: (listener: () => void) => void = () => undefined
): Importer {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  port.addEventListener("message", ({ data }) => settle(waiting, data as Answered));
  onLost(() => {
    for (const { reject } of waiting.values()) reject(new ImportFailure("workerLost"));
    waiting.clear();
  });

  function ask<Each extends Question>(
    question: Each,
    args: Parameters<Questions[Each]>,
    onProgress?: (share: number) => void
  ): Promise<ReturnType<Questions[Each]>> {
    const id = ++last;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve: resolve as Waiting["resolve"], reject, onProgress });
      port.postMessage({ id, question, args });
    });
  }

  return {
    async know(target) {
      await ask("know", [{ ...target, rows: [] }]);
      for (let from = 0; from < target.rows.length; from += rowsPerMessage) {
        await ask("knowMore", [target.rows.slice(from, from + rowsPerMessage)]);
      }
    },
    open: (file, reading = {}) => ask("open", [file, reading]),
    arrange: (headerRow) => ask("arrange", [headerRow]),
    redirect: (...args) => ask("redirect", args),
    check: (layout, decisions, onProgress) => ask("check", [layout, decisions], onProgress),
    async rowsToImport() {
      const { count, ...found } = await ask("found", []);
      const added: Row[] = [];
      while (added.length < count) {
        const rows = await ask("rows", [added.length, added.length + rowsPerMessage]);
        for (const row of rows) added.push(row);
      }
      return { ...found, added };
    },
    stop,
  };
}

function settle(waiting: Map<number, Waiting>, answered: Answered): void {
  const asked = waiting.get(answered.id);
  if (!asked) return;
  if ("progress" in answered) return asked.onProgress?.(answered.progress);
  waiting.delete(answered.id);
  if ("failure" in answered) asked.reject(new ImportFailure(answered.failure));
  else if ("error" in answered) asked.reject(new Error(answered.error));
  else asked.resolve(answered.answer);
}

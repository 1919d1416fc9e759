/** What the pane and the worker say to each other. */
import type { FailureCode } from "./failure";
import type { Arranged } from "./layout";
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

/** What the worker can be asked, and what it answers. Many rows come and go in parts, so that neither side stops for long. */
export interface Questions {
  know(target: ImportTarget): void;
  /** more rows of the table that is known */
  knowMore(rows: Row[]): void;
  open(file: FileToRead, reading: Reading): Opened;
  arrange(headerRow: number): Arranged;
  redirect(layout: Layout, index: number, target: ColumnLayout["target"]): ColumnLayout;
  check(layout: Layout, decisions: Decisions): Checked;
  /** all but the rows, and how many of them there are */
  found(): Omit<RowsToImport, "added"> & { count: number };
  rows(from: number, to: number): Row[];
}

export type Question = keyof Questions;

export interface Asked {
  id: number;
  question: Question;
  args: unknown[];
}

export type Answered =
  | { id: number; progress: number }
  | { id: number; answer: unknown }
  | { id: number; failure: FailureCode }
  /** a fault of our own */
  | { id: number; error: string };

/** One end of the line between them. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: "message", listener: (event: { data: unknown }) => void): void;
}

/** Rows in one message: few enough to be copied in a few milliseconds. */
export const rowsPerMessage = 2_000;

/** A page that a pack has of its own, as plain data: rows of cells, from top to bottom, under one set of columns. */

/** How a cell looks; `input`, `time` and `day` are there to be filled in. */
export type Look = keyof typeof looks;

/** number formats by their numbers in every file: 20 is 9:30, 14 a day in the reader's own way */
export const looks = {
  title: { font: "title" },
  lead: { font: "quiet" },
  section: { font: "bold", fill: "section" },
  header: { font: "header", fill: "header", line: true, center: true },
  label: { font: "bold" },
  text: { line: true },
  count: { line: true, center: true },
  shownTime: { line: true, center: true, format: 20 },
  shownDay: { line: true, center: true, format: 14 },
  input: { fill: "input", line: true, open: true },
  number: { fill: "input", line: true, center: true, open: true },
  time: { fill: "input", line: true, center: true, open: true, format: 20 },
  day: { fill: "input", line: true, center: true, open: true, format: 14 },
} as const satisfies Record<string, LookOf>;

export interface LookOf {
  font?: "title" | "bold" | "quiet" | "header";
  fill?: "section" | "header" | "input";
  line?: boolean;
  center?: boolean;
  open?: boolean;
  format?: number;
}

export interface OwnCell {
  look: Look;
  /** "" and undefined are a blank; beside a formula it is the last result */
  value?: string | number;
  /** without its leading "=" */
  formula?: string;
}

export interface OwnTable {
  name: string;
  /** position of its row of headers among the page's rows, and how many rows and columns it has with it */
  row: number;
  rows: number;
  columns: number;
}

export interface OwnPage {
  sheetName: string;
  /** in characters, from the first column on */
  widths: readonly number[];
  /** a hole leaves the cell out */
  rows: readonly (readonly (OwnCell | undefined)[])[];
  /** cells that are one, as addresses: "B3:E3" */
  merged?: readonly string[];
  table?: OwnTable;
}

/** How many lines of a column so wide a text takes; a sign of Chinese is twice as wide as a letter. */
export function linesOf(text: string, width: number): number {
  return text
    .split("\n")
    .map((line) => {
      const size = [...line].reduce((sum, sign) => sum + (sign > "\u2e7f" ? 2 : 1), 0);
      return Math.max(1, Math.ceil(size / Math.max(1, width - 1)));
    })
    .reduce((sum, lines) => sum + lines, 0);
}

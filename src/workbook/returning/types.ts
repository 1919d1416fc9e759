/** What a copy that comes back brings, worked out before anything is written. */
import type { CellValue } from "../../templates/plan";

/** A value as its cell shows it. */
export interface Shown {
  value: CellValue;
  numberFormat: string;
}

/** Where something stands in the open workbook. */
export interface ReturnPlace {
  sheetName: string;
  /** A1 address of the cell */
  address: string;
  /** what the row is known by: 3, "Call all prospects" */
  row: Shown[];
}

/** A cell that the copy has otherwise than the workbook. */
export interface ReturnedChange extends ReturnPlace {
  /** the same for the same cell of the same preview */
  id: string;
  column: string;
  /** as the cell shows its numbers */
  numberFormat: string;
  ours: CellValue;
  theirs: CellValue;
  /**
   * clean: only the copy was changed since it was made. both: the workbook too. unknown: the copy does not tell any more
   * what it held. The last two are asked.
   */
  kind: "clean" | "both" | "unknown";
}

/** A row that was added to the copy. */
export interface ReturnedRow {
  id: string;
  sheetName: string;
  table: string;
  cells: (Shown & { column: string })[];
}

/** What somebody wrote beside a cell of the copy. */
export interface ReturnedComment {
  id: string;
  /** in the copy */
  sheetName: string;
  address: string;
  author: string;
  text: string;
  /** the workbook's row that it speaks of, and the column for remarks where its table has one */
  about?: ReturnPlace & { remarks?: string };
}

export type LeftReason =
  /** a table of the workbook that the copy does not have any more */
  | "tableMissing"
  /** a column that is missing or renamed in the copy */
  | "columnMissing"
  /** rows that were taken out of the copy: they stay in the workbook */
  | "rowsGone"
  /** rows that the workbook does not have any more */
  | "rowUnknown"
  /** several rows that go by the same name */
  | "rowAmbiguous"
  /** an entry in a row that does not say what it is */
  | "rowUnnamed"
  /** new rows for which the table has no blank ones left */
  | "noRoom"
  /** typed over, or cleared, where the workbook computes */
  | "computed"
  /** an error where a value should be */
  | "error";

/** What is not taken in, and why. */
export interface LeftOut {
  reason: LeftReason;
  sheetName: string;
  /** the row, the column or the table concerned, the first where there are several */
  subject: Shown[];
  count: number;
}

export interface ReturnPreview {
  /** another one once anything has changed that the preview rests on */
  stamp: string;
  /** whether the copy tells what it held when it was made */
  remembers: boolean;
  /** how many tables are in both */
  tables: number;
  changes: ReturnedChange[];
  rows: ReturnedRow[];
  comments: ReturnedComment[];
  left: LeftOut[];
}

/** What the user has decided on after seeing the preview: ids of what is taken; the rest stays as it is. */
export interface ReturnOrder {
  stamp: string;
  changes: readonly string[];
  rows: readonly string[];
  comments: readonly string[];
}

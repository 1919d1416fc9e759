/** What an import is made of, in plain data: it runs in a worker, and all of this travels to and from it. */
import type { actuals } from "../../locales/en-US/templates/actuals";
import type { Company, Language } from "../../templates/plan";

/** A cell as a file holds it. Dates of a spreadsheet come as "2026-09-30". */
export type Raw = string | number | boolean | null;

/** A column of the sales data. */
export type ColumnId = keyof typeof actuals.columns;

/** In the order of the table, which is also the order of the cells of a Row. */
export const columnIds: readonly ColumnId[] = [
  "date",
  "order",
  "person",
  "region",
  "team",
  "product",
  "channel",
  "customer",
  "kind",
  "quantity",
  "amount",
  "cost",
  "expense",
  "due",
  "collected",
];

/** Where a column of a file may go; the line number within an order only helps to tell repeated rows. */
export type Target = ColumnId | "line";

export type TargetKind = "date" | "number" | "text";

export const targetKinds: Readonly<Record<Target, TargetKind>> = {
  date: "date",
  order: "text",
  line: "text",
  person: "text",
  region: "text",
  team: "text",
  product: "text",
  channel: "text",
  customer: "text",
  kind: "text",
  quantity: "number",
  amount: "number",
  cost: "number",
  expense: "number",
  due: "date",
  collected: "number",
};

/** One row of the sales data, a cell for each of columnIds; a date is a whole Excel serial. */
export type Row = (string | number | null)[];

export const encodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "gb18030",
  "big5",
  "windows-1252",
] as const;
export type Encoding = (typeof encodings)[number];

export const delimiters = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

export interface FileToRead {
  name: string;
  /** a pasted text has no bytes */
  content: Uint8Array | string;
}

/** How a file is to be read, where the user knows better. */
export interface Reading {
  encoding?: Encoding;
  delimiter?: Delimiter;
  /** of a spreadsheet */
  sheet?: string;
}

/** The cells of a file, and how they were got. */
export interface Source {
  name: string;
  kind: "text" | "spreadsheet";
  encoding?: Encoding;
  delimiter?: Delimiter;
  sheet?: string;
  sheets: string[];
  rows: Raw[][];
}

/** In which order the numbers of a date such as 9/30/26 stand; a year of four digits in front needs no telling. */
export type DateOrder = "dmy" | "mdy";

export interface ColumnLayout {
  /** of the file's columns, counted from 0 */
  index: number;
  /** as the header names it; "" where the file has no header */
  name: string;
  /** undefined: the column is left out */
  target?: Target;
  /** of date columns */
  dateOrder?: DateOrder;
  /** of number columns: what stands before the decimals */
  decimal?: "." | ",";
}

/** What the rows of a file mean. */
export interface Layout {
  /** counted from 0; -1 where the file has none */
  headerRow: number;
  columns: ColumnLayout[];
}

/** A column as the user sees it before deciding where it goes. */
export interface ColumnView {
  /** the first few entries that are not blank, as the file has them */
  samples: string[];
  /** how sure the match is, from 0 to 1; 0 where there is none */
  confidence: number;
  /** every date of the column can be read in both orders */
  ambiguousDates?: boolean;
}

/** From this confidence up the user need not be asked to look. */
export const sure = 0.8;

/** A file that was read, and what is thought of it. */
export interface Opened extends Omit<Source, "rows"> {
  rowCount: number;
  layout: Layout;
  /** in the order of the layout's columns */
  views: ColumnView[];
}

/** The lists of the settings sheet against which names are checked. */
export type ListId = keyof Company;
export const listColumns: Readonly<Record<ListId, ColumnId>> = {
  people: "person",
  regions: "region",
  products: "product",
  channels: "channel",
};
export const listIds = Object.keys(listColumns) as ListId[];

export type KnownNames = Readonly<Record<ListId, readonly string[]>>;

/** What the workbook has already, as far as an import hangs on it. */
export interface ImportTarget {
  /** tells whether the table is still as it was when this was read */
  stamp: string;
  /** whether the workbook has the sales data at all */
  there: boolean;
  /** of the sales data's sheet, or of the one that would be inserted */
  language: Language;
  /** the rows of the table that are not blank */
  rows: Row[];
  known: KnownNames;
  /** yuan in one unit of the workbook's amounts: 10,000 where they are in 万元 */
  unit: number;
}

/** What is done with a name that the settings do not list. */
export type NameChoice = { kind: "add" } | { kind: "map"; to: string } | { kind: "leaveOut" };

export type Mode = "append" | "replacePeriod" | "replaceAll";

/** What happens to a row of the file that the table has already. */
export type AlreadyThere = "update" | "leaveOut" | "addAgain";

export interface Decisions {
  mode: Mode;
  alreadyThere: AlreadyThere;
  /** rows that the file itself holds twice come once */
  repeatedOnce: boolean;
  /** by list and name; a name that is missing here follows its suggestion, or is added */
  names: Partial<Record<ListId, Record<string, NameChoice>>>;
  /** one row for all that happened on a day with the same person, product, region, channel and customer */
  summedUp: boolean;
}

export type FaultReason =
  "dateMissing" | "dateBad" | "dateIncomplete" | "numberBad" | "amountMissing" | "textLong";

/** Why a row of the file cannot come in. */
export interface Fault {
  /** of the row in the file, as a spreadsheet counts it: from 1 */
  line: number;
  reason: FaultReason;
  /** of the file's columns; undefined where a column is missing altogether */
  column?: string;
  content?: string;
}

export interface UnknownName {
  list: ListId;
  name: string;
  /** how many rows carry it */
  rows: number;
  /** a listed name that is most likely meant */
  like?: string;
}

export interface Checked {
  /** rows below the header that are not blank */
  fileRows: number;
  /** rows without a fault */
  goodRows: number;
  /** lines of totals and notes, left out */
  extras: number[];
  /** the first of them */
  faults: Fault[];
  faultCount: number;
  /** of the rows that would be written */
  sums: Partial<Record<ColumnId, number>>;
  firstDate?: number;
  lastDate?: number;
  unknown: UnknownName[];
  /** rows that repeat another row of the file */
  repeated: number;
  /** rows that are in the table already: the very same, and others of a known order */
  same: number;
  changed: number;
  /** whether rows are known by their order number, or by all they say */
  byOrder: boolean;
  /** rows of the table within the dates of the file */
  inPeriod: number;
  existing: number;
  /** rows that go in, once summed up where that was wished */
  added: number;
  /** rows of the table that go */
  removed: number;
  /** of `added`, how many there would be without summing up */
  unsummed: number;
  /** more rows than a sheet should hold */
  tooMany: boolean;
}

/** What is written. */
export interface RowsToImport {
  /** of the target that the decisions rest on */
  stamp: string;
  /** for each of the target's rows, whether it stays */
  stays: boolean[];
  added: Row[];
  /** names for the lists of the settings; people with the region they sell in */
  people: { name: string; region: string }[];
  regions: string[];
  products: string[];
  channels: string[];
}

/** Where a sheet becomes slow: more rows than this are offered summed up. */
export const comfortableRows = 20_000;
/** More rows than this are not written. */
export const mostRows = 200_000;

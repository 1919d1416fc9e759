/**
 * The spreadsheet behind the workbench, as its host, its page and its file module see it.
 *
 * A Book is what Excel keeps in a workbook: sheets, cells, tables, names, rules. It computes formulas, but it refuses
 * next to nothing: what Excel would refuse, and with which code, is the business of ../host. Rows and columns count
 * from 0. Formulas are in Excel's en-US grammar with its own shorthands ([@Actual]); how the engine stores them is hidden.
 */

import type { ChartChange, ChartInfo, NewChart } from "./chart";

export type ErrorText =
  | "#N/A"
  | "#VALUE!"
  | "#DIV/0!"
  | "#NUM!"
  | "#REF!"
  | "#NAME?"
  | "#NULL!"
  | "#SPILL!"
  | "#CALC!"
  | "#BUSY!";

/** null is a blank cell; an error is its text, kept apart from a typed text by CellView.isError */
export type Scalar = number | string | boolean | null;

export interface Rect {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface CellView {
  value: Scalar;
  /** with its leading "=", as Excel would show it; undefined where the cell holds a value */
  formula?: string;
  /** as displayed */
  text: string;
  isError: boolean;
  /** the sentence that explains the error, where a custom function gave one */
  message?: string;
  /** the top left cell of the array formula that fills this cell, where it is not this cell's own */
  spilledFrom?: { row: number; column: number };
}

/** undefined leaves the cell alone; a string that starts with "=" is a formula; one that starts with "'" is text */
export type CellInput = Scalar | undefined;

export interface CellStyle {
  numberFormat?: string;
  fontName?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  color?: string;
  fill?: string;
  horizontal?:
    | "General"
    | "Left"
    | "Center"
    | "Right"
    | "Fill"
    | "Justify"
    | "CenterAcrossSelection"
    | "Distributed";
  vertical?: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  wrap?: boolean;
  indent?: number;
  locked?: boolean;
  /** each edge's colour; null removes the edge */
  borders?: Partial<
    Record<
      "top" | "bottom" | "left" | "right",
      { color: string; style: "Thin" | "Medium" | "Thick" | "Hairline" } | null
    >
  >;
}

export interface TableInfo {
  id: string;
  name: string;
  sheetId: string;
  /** header row, body and totals row */
  range: Rect;
  columns: { id: number; name: string }[];
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  style: string;
}

export interface NameInfo {
  name: string;
  /** undefined: the whole workbook */
  sheetId?: string;
  /** with its leading "=" */
  formula: string;
  comment: string;
  visible: boolean;
}

export type ValidationRule =
  | { kind: "any" }
  | { kind: "list"; source: string; inCellDropDown: boolean }
  | {
      kind: "whole" | "decimal" | "date" | "time" | "textLength";
      operator: ValidationOperator;
      formula1: string | number;
      formula2?: string | number;
    }
  | { kind: "custom"; formula: string };

export type ValidationOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

export interface ValidationInfo {
  id: string;
  ranges: Rect[];
  rule: ValidationRule;
  ignoreBlanks: boolean;
  prompt?: { show: boolean; title: string; message: string };
  error?: {
    show: boolean;
    title: string;
    message: string;
    style: "Stop" | "Warning" | "Information";
  };
}

export type ConditionalRule =
  | {
      kind: "formula";
      formula: string;
      fill?: string;
      color?: string;
      bold?: boolean;
      italic?: boolean;
    }
  | {
      kind: "cellValue";
      operator: ValidationOperator;
      formula1: string | number;
      formula2?: string | number;
      fill?: string;
      color?: string;
      bold?: boolean;
    }
  | {
      kind: "containsText";
      operator: "Contains" | "NotContains" | "BeginsWith" | "EndsWith";
      text: string;
      fill?: string;
      color?: string;
      bold?: boolean;
    }
  | {
      kind: "dataBar";
      color: string;
      gradient: boolean;
      showValue: boolean;
      min: Bound;
      max: Bound;
    }
  | {
      kind: "icons";
      set: string;
      reverse: boolean;
      showIconOnly: boolean;
      /** from the second icon up */ thresholds: {
        type: "number" | "percent" | "percentile" | "formula";
        operator: "GreaterThan" | "GreaterThanOrEqual";
        value: string | number;
      }[];
    }
  | { kind: "colorScale"; points: { bound: Bound; color: string }[] };

export interface Bound {
  type: "lowest" | "highest" | "automatic" | "number" | "percent" | "percentile" | "formula";
  value?: string | number;
}

export interface ConditionalInfo {
  id: string;
  ranges: Rect[];
  rule: ConditionalRule;
  stopIfTrue: boolean;
}

/** What a sheet carries beside its cells. Kept and saved with the book; the engine need not understand it. */
export interface SheetProperties {
  tabColor: string;
  gridlines: boolean;
  headings: boolean;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** rows and columns that stay in view; 0 and 0 when nothing is frozen */
  freeze: { rows: number; columns: number };
  protection: { protected: boolean; options: Record<string, unknown>; password?: string };
  page: PageSetup;
  standardWidth: number;
}

export interface PageSetup {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  /** either a scale in percent or pages wide and tall, 0 for as many as it takes */
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  titleRows?: string;
  titleColumns?: string;
  printArea?: string;
  centerHorizontally: boolean;
  centerVertically: boolean;
  /** in points */
  margins: {
    top: number;
    bottom: number;
    left: number;
    right: number;
    header: number;
    footer: number;
  };
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
  printGridlines: boolean;
  blackAndWhite: boolean;
}

export interface Note {
  row: number;
  column: number;
  text: string;
  author: string;
}

/** What the workbook carries beside its sheets: add-in settings, protection, properties, custom XML. */
export interface BookProperties {
  protection: { protected: boolean; password?: string };
  /** workbook.settings, by key */
  settings: Record<string, unknown>;
  /** Office.context.document.settings, by key; the values are the JSON texts that the client sends */
  documentSettings: Record<string, string>;
  properties: Record<string, string>;
  customProperties: Record<string, string | number | boolean>;
}

/** One function that the add-in offers, under its full name: "KPI.ATTAINMENT". */
export interface CustomFunction {
  name: string;
  description: string;
  parameters: {
    name: string;
    description: string;
    optional: boolean;
    matrix: boolean;
    repeating: boolean;
  }[];
  /** true where the result spills */
  matrixResult: boolean;
}

export type FunctionResult =
  { ok: true; value: Scalar | Scalar[][] } | { ok: false; error: ErrorText; message?: string };

/**
 * Runs one call of a custom function. Arguments arrive as Excel hands them over: a scalar for a scalar parameter,
 * a block of rows for a matrix one, null for an omitted argument.
 */
export type Invoke = (
  name: string,
  args: (Scalar | Scalar[][])[],
  cell: { sheetId: string; row: number; column: number }
) => Promise<FunctionResult>;

export type Source = "user" | "api" | "colleague";

export type BookEvent =
  | { type: "cells"; sheetId: string; range: Rect; source: Source }
  | { type: "calculated"; sheetIds: string[] }
  | { type: "selection"; sheetId: string; ranges: Rect[] }
  | { type: "activated"; sheetId: string }
  | { type: "sheetAdded" | "sheetRemoved" | "sheetChanged"; sheetId: string; source: Source }
  | {
      type: "tables";
      tableId: string;
      sheetId: string;
      change: "added" | "removed" | "changed";
      source: Source;
    }
  | {
      type: "charts";
      chartId: string;
      sheetId: string;
      change: "added" | "removed" | "changed";
      source: Source;
    };

export interface SheetInfo {
  id: string;
  name: string;
  rows: number;
  columns: number;
}

export interface Book {
  // sheets
  sheets(): SheetInfo[];
  addSheet(name: string, position?: number): SheetInfo;
  removeSheet(sheetId: string): void;
  /** formulas that name the sheet follow, here and in moveSheet */
  renameSheet(sheetId: string, name: string): void;
  moveSheet(sheetId: string, position: number): void;
  sheetProperties(sheetId: string): Readonly<SheetProperties>;
  setSheetProperties(sheetId: string, change: Partial<SheetProperties>): void;
  activeSheet(): string;
  activate(sheetId: string): void;
  selection(): { sheetId: string; ranges: Rect[] };
  select(sheetId: string, range: Rect): void;

  // cells
  read(sheetId: string, range: Rect): CellView[][];
  write(sheetId: string, range: Rect, cells: CellInput[][], source?: Source): void;
  /** what is not blank, spilled cells among it; undefined for an empty sheet. With formats: formatted cells count too */
  usedRange(sheetId: string, valuesOnly: boolean): Rect | undefined;
  style(sheetId: string, row: number, column: number): CellStyle;
  setStyle(sheetId: string, range: Rect, change: CellStyle): void;
  /** a block of number formats, cell by cell */
  setNumberFormats(sheetId: string, range: Rect, formats: (string | undefined)[][]): void;
  clear(sheetId: string, range: Rect, what: "all" | "contents" | "formats"): void;
  merges(sheetId: string): Rect[];
  merge(sheetId: string, range: Rect): void;
  unmerge(sheetId: string, range: Rect): void;
  /** in points, as in Excel's API */
  columnWidth(sheetId: string, column: number): number;
  setColumnWidth(sheetId: string, column: number, count: number, width: number): void;
  rowHeight(sheetId: string, row: number): number;
  setRowHeight(sheetId: string, row: number, count: number, height: number): void;
  columnHidden(sheetId: string, column: number): boolean;
  setColumnHidden(sheetId: string, column: number, count: number, hidden: boolean): void;
  rowHidden(sheetId: string, row: number): boolean;
  setRowHidden(sheetId: string, row: number, count: number, hidden: boolean): void;
  /** in how many groups a row or column lies, one inside the other; 0 to 7 */
  outlineLevel(sheetId: string, axis: "row" | "column", at: number): number;
  /** @param by 1 groups the lines, -1 takes them out of their innermost group */
  changeOutline(
    sheetId: string,
    axis: "row" | "column",
    at: number,
    count: number,
    by: 1 | -1
  ): void;
  insertRows(sheetId: string, row: number, count: number): void;
  deleteRows(sheetId: string, row: number, count: number): void;
  insertColumns(sheetId: string, column: number, count: number): void;
  deleteColumns(sheetId: string, column: number, count: number): void;

  // tables; renaming a table or a header changes the formulas that name it
  tables(): TableInfo[];
  addTable(
    sheetId: string,
    range: Rect,
    name: string,
    options?: Partial<
      Pick<TableInfo, "showHeaders" | "style" | "showBandedRows" | "showFilterButton">
    >
  ): TableInfo;
  changeTable(
    id: string,
    change: Partial<
      Pick<
        TableInfo,
        "name" | "range" | "showTotals" | "showFilterButton" | "showBandedRows" | "style"
      >
    >
  ): void;
  removeTable(id: string): void;

  // names, rules, notes
  names(): NameInfo[];
  setName(info: NameInfo): void;
  removeName(name: string, sheetId?: string): void;
  validations(sheetId: string): ValidationInfo[];
  /** takes the place of whatever rule the ranges had; a rule of kind "any" without a prompt removes it */
  setValidation(sheetId: string, validation: Omit<ValidationInfo, "id">): void;
  conditionals(sheetId: string): ConditionalInfo[];
  /** the first one wins */
  addConditional(
    sheetId: string,
    conditional: Omit<ConditionalInfo, "id">,
    first?: boolean
  ): ConditionalInfo;
  changeConditional(sheetId: string, conditional: ConditionalInfo): void;
  removeConditional(sheetId: string, id: string): void;
  notes(sheetId: string): Note[];
  setNote(sheetId: string, note: Note): void;
  removeNote(sheetId: string, row: number, column: number): void;

  // charts, the one that lies at the bottom first; they follow the cells that they draw and cover
  charts(sheetId: string): ChartInfo[];
  addChart(chart: NewChart): ChartInfo;
  changeChart(id: string, change: ChartChange): void;
  removeChart(id: string): void;

  // the workbook
  properties(): Readonly<BookProperties>;
  setProperties(change: Partial<BookProperties>): void;

  // computing
  /** offers functions to formulas; cells that named them before and showed #NAME? are computed again */
  registerFunctions(functions: CustomFunction[], invoke: Invoke): void;
  functions(): CustomFunction[];
  recalculate(): void;
  /** resolves when nothing is waiting to be computed */
  settled(): Promise<void>;

  // life
  on(listener: (event: BookEvent) => void): () => void;
  /** plain JSON that restore() understands; the same for the same content */
  snapshot(): unknown;
  /** takes the place of everything the book holds; functions stay registered */
  restore(snapshot: unknown): void;
  dispose(): void;
}

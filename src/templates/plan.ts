/**
 * A sheet described as data. A template turns the user's choices into a plan; src/workbook/apply.ts is the one
 * writer of plans. Everything here is plain data, so a test can compare it and the pane can preview it.
 *
 * Addresses are A1 addresses inside the plan's own sheet. Formulas are in Excel's en-US grammar and start with "=";
 * a text that would start with "=" is written with a leading apostrophe.
 */

import type { Language } from "../locales";

export type { Language };

/** The templates that exist, in the order in which a whole set is written. */
export type TemplateId =
  | "settings"
  | "history"
  | "indicators"
  | "voice"
  | "actuals"
  | "market"
  | "targets"
  | "breakdown"
  | "process"
  | "funnel"
  | "pipeline"
  | "customers"
  | "status"
  | "tasks"
  | "activities"
  | "feedback"
  | "scorecard"
  | "incentive"
  | "development"
  | "person"
  | "strategy"
  | "risks"
  | "review"
  | "tracking"
  | "dashboard";

export interface Person {
  name: string;
  role: string;
  region: string;
}

/** The company, as far as sheets are made for it: the lists of the settings sheet, without blanks. */
export interface Company {
  people: readonly Person[];
  regions: readonly string[];
  products: readonly string[];
  channels: readonly string[];
}

/** First and last day, as Excel serials; both count. */
export interface Span {
  start: number;
  end: number;
}

/** A target as the set-up knows it; the words are those of the target sheet in the chosen language. */
export interface SetupTarget {
  dimension: string;
  metric: string;
  unit: string;
  direction: string;
  mode: string;
  base: number | null;
  /** in the mode's terms: the target itself, the growth on the base, the share of another */
  entry: number | null;
  shareOf?: string;
  owner?: string;
}

/** What the set-up asks of a workbook that has no settings yet. */
export interface Setup extends Company, Span {
  /** what stands before every sheet's title; may be empty */
  title: string;
  /** as the settings sheet shows it: "yuan", "ten thousand yuan", "USD" */
  currency: string;
}

/** What the user chose in the pane. */
export interface Choices {
  /** language of the sheet, which need not be Excel's */
  language: Language;
  content: "empty" | "example";
  /** name of the sheet; the template's own name in the chosen language where it is missing */
  sheetName?: string;
  /** the as-of date for an empty workbook, an Excel serial; the example brings its own */
  asOf: number;
  /** in what the workbook's settings sheet counts amounts; missing where it has none yet */
  currency?: string;
  /** with an empty content: what the lists are filled with; missing where a sheet is inserted alone or has its settings */
  setup?: Setup;
  /** with an empty content: what the targets are filled with */
  targets?: readonly SetupTarget[];
}

/** What the workbook already holds, as far as a plan depends on it. */
export interface Facts {
  names: readonly string[];
  tables: readonly string[];
  /** what its settings sheet lists; missing where there is none */
  company?: Company;
  /** what its settings sheet says the targets are for; missing where there is none */
  period?: Span;
  /** by table, the ids of the columns that it was written with: a sheet that is there is planned as it was made */
  columns?: Readonly<Record<string, readonly string[]>>;
}

export interface Template {
  id: TemplateId;
  /** goes up whenever what the template writes changes */
  version: number;
  /** templates whose tables and names this one's formulas read; they are written first where they are missing */
  needs: readonly TemplateId[];
  /** the tables by which the sheet is found again, however it is renamed or moved; the first one is the main one */
  tables: readonly string[];
  plan(choices: Choices, facts: Facts): SheetPlan;
}

export type CellValue = string | number | boolean | null;

export interface Block {
  /** top left cell */
  at: string;
  /** null leaves the cell empty */
  values: CellValue[][];
}

export interface Format {
  range: string;
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  size?: number;
  /** colours are "#RRGGBB" */
  color?: string;
  fill?: string;
  horizontal?: "Left" | "Center" | "Right" | "General";
  vertical?: "Top" | "Center" | "Bottom";
  wrap?: boolean;
  indent?: number;
  /** a thin line of this colour on every edge, inside too */
  border?: string;
  /** false where a protected sheet must leave the cell open to typing */
  locked?: boolean;
}

export interface TableColumn {
  /** stable name of the column, whatever its header says */
  id: string;
  header: string;
  /** the formula of a computed column; missing where users type */
  formula?: string;
  /** the formula is an offer, which users may type over */
  offered?: true;
}

export interface TablePlan {
  /** workbook-wide and the same in every language: KPI_Targets */
  name: string;
  /** the header row's first cell */
  at: string;
  columns: TableColumn[];
  /** the body; a computed column holds null. At least one row. */
  rows: CellValue[][];
  /** a built-in style: TableStyleLight1 … */
  style: string;
  banded: boolean;
}

export interface NamePlan {
  name: string;
  /** an Excel reference or formula that starts with "=", absolute, with its sheet or table */
  refersTo: string;
  comment?: string;
  /** what happens where the workbook has the name already */
  whenTaken: "keep" | "repoint";
}

export type ValidationRule =
  | { kind: "list"; source: string /* "a,b,c" or "=name" */ }
  | { kind: "decimal"; min?: number; max?: number }
  | { kind: "whole"; min?: number; max?: number }
  | { kind: "date"; min?: number; max?: number }
  | { kind: "custom"; formula: string };

export interface Validation {
  range: string;
  rule: ValidationRule;
  /** stop refuses another entry, warning asks, none lets it pass (a list that only offers) */
  strictness: "stop" | "warning" | "none";
  prompt?: { title: string; message: string };
  error?: { title: string; message: string };
}

export type ConditionalRule =
  | { kind: "dataBar"; color: string; min?: number; max?: number }
  /** three icons; a value from `amber` up shows the second, from `green` up the third */
  | {
      kind: "icons";
      set: "ThreeTrafficLights1" | "ThreeSymbols" | "ThreeFlags";
      amber: number;
      green: number;
      iconOnly?: boolean;
    }
  /** relative to the range's first cell, as in Excel */
  | {
      kind: "formula";
      formula: string;
      fill?: string;
      color?: string;
      bold?: boolean;
      stopIfTrue?: boolean;
    };

export interface Conditional {
  range: string;
  rule: ConditionalRule;
}

export type ChartKind =
  | "columns"
  | "stackedColumns"
  | "bars"
  | "stackedBars"
  | "line"
  /** the series with `line` are lines over the columns of the others */
  | "columnsAndLine"
  | "radar";

export interface ChartSeries {
  /** its name in the legend */
  name: string;
  /** the cells of its values, in one column or row: "C6:C17" */
  values: string;
  color?: string;
  /** in columnsAndLine: drawn as a line */
  line?: boolean;
  /** carries the visible ones and is not seen itself, nor named: the foot of a waterfall, the margin of a funnel */
  hidden?: boolean;
  labels?: boolean;
}

/** A native chart over cells of the same sheet, which follows them by itself. */
export interface ChartPlan {
  /** stable and unique within the workbook: KPI_ChartTrend */
  name: string;
  kind: ChartKind;
  title: string;
  /** the cells that it covers: "B8:H22"; the first one takes up the description, so the plan leaves it blank */
  area: string;
  /** the cells of the categories: "B6:B17" */
  categories: string;
  /** at least one */
  series: ChartSeries[];
  /** of the value axis and of the labels; the cells' own where it is missing */
  numberFormat?: string;
  legend: "Top" | "Bottom" | "Right" | "None";
  /** bars: the first category on top */
  firstOnTop?: boolean;
  /** says in a sentence what the chart shows, for who cannot see it */
  description: string;
}

export interface PrintSetup {
  orientation: "Portrait" | "Landscape";
  /** all on one page; as many pages tall as it takes where it is missing */
  onePage?: boolean;
  /** repeated at the top of every page: "1:6" */
  titleRows?: string;
  /** repeated at the left of every page that does not begin with them: "A:C" */
  titleColumns?: string;
  /** "A1:P43"; several, joined by commas, begin a page each: "A:P,Q:AG". Whole columns go on as rows are added. */
  area?: string;
  footerLeft?: string;
  footerCenter?: string;
  footerRight?: string;
}

export interface SheetPlan {
  template: TemplateId;
  version: number;
  language: Language;
  sheetName: string;
  tabColor: string;
  gridlines: boolean;
  /** widths in characters of the default font */
  columnWidths: { columns: string /* "B:C" */; width: number; hidden?: boolean }[];
  /** heights in points */
  rowHeights: { rows: string /* "1:1" */; height: number }[];
  blocks: Block[];
  merges: string[];
  formats: Format[];
  tables: TablePlan[];
  names: NamePlan[];
  validations: Validation[];
  /** first one wins */
  conditionals: Conditional[];
  /** an explanation that shows when the cell is pointed at or selected */
  notes: { cell: string; text: string }[];
  /** rows or columns that the user may fold away: "7:30", "L:R"; neighbours make one group, so a line lies between two */
  groups: string[];
  charts: ChartPlan[];
  freeze: { rows: number; columns: number };
  print: PrintSetup;
  /** where the cursor lands */
  select: string;
}

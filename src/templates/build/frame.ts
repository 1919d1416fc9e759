/** What every sheet of the workbook has in common: title, purpose, key facts, legend, print setup. */
import { commonTexts } from "../../locales/templates/common";
import type { Choices, SheetPlan, TemplateId } from "../plan";
import { cellAt, columnLetters, columnNumber, rangeAt } from "./address";
import { colors, fills, type Filling } from "./look";
import type { BuiltTable, Pieces } from "./table";

/** Row of every sheet's main header; title, purpose, facts and legend stand above it. */
export const headerRow = 5;

/** Column A is a margin. */
export const firstColumn = 2;

/** Rows between a table and what stands below it: typing right below still extends the table. */
export const roomBelow = 3;

export interface FrameSpec {
  template: TemplateId;
  version: number;
  choices: Choices;
  texts: { sheetName: string; title: string; purpose: string };
  tabColor: string;
  /** the columns that stay in view, the margin in column A among them */
  frozenColumns: number;
  /** false on the settings sheet, which is where the facts come from */
  facts: boolean;
  /** the kinds of cell that the sheet has, for its legend */
  legend: Filling[];
  /** where the legend starts: the first column wide enough */
  legendColumn: number;
  select: string;
  print?: Partial<SheetPlan["print"]>;
  /** columns after which a new page begins: on one page with the main table, blocks beside it would make it tiny */
  pagesAfter?: readonly number[];
}

/** A whole sheet: the frame and, in order, the pieces on it. Later formats win over earlier ones. */
export function frame(spec: FrameSpec, ...pieces: (Pieces | Pieces[])[]): SheetPlan {
  const { choices, texts } = spec;
  const common = commonTexts[choices.language];
  const all = [head(spec), ...pieces.flat()];
  const joined = <Part extends keyof Pieces>(part: Part) =>
    all.flatMap((piece) => (piece[part] ?? []) as SheetPlan[Part][number][]);
  return {
    template: spec.template,
    version: spec.version,
    language: choices.language,
    sheetName: choices.sheetName ?? texts.sheetName,
    tabColor: spec.tabColor,
    gridlines: false,
    columnWidths: joined("columnWidths"),
    rowHeights: joined("rowHeights"),
    blocks: joined("blocks"),
    merges: joined("merges"),
    formats: joined("formats"),
    tables: joined("tables"),
    names: joined("names"),
    validations: joined("validations"),
    conditionals: joined("conditionals"),
    notes: joined("notes"),
    groups: joined("groups"),
    charts: joined("charts"),
    freeze: { rows: headerRow, columns: spec.frozenColumns },
    print: {
      orientation: "Landscape",
      titleRows: `1:${headerRow}`,
      footerLeft: "&A",
      footerCenter: common.pages,
      footerRight: "&D",
      ...(spec.pagesAfter && { area: pagesOf(spec.pagesAfter, lastColumnOf(joined("formats"))) }),
      ...spec.print,
    },
    select: spec.select,
  };
}

/**
 * A table that is too wide to be read on one page stands on two, and what is frozen of it on both.
 *
 * @param after the last column of the first page; what stands below the table has to end with it
 * @param lastRow of what stands below the table: Infinity where that grows; missing where nothing does
 */
export function onTwoPages(
  table: Pick<BuiltTable, "lastBodyRow" | "lastColumn">,
  { after, frozen, lastRow }: { after: number; frozen: number; lastRow?: number }
): Pick<SheetPlan["print"], "area" | "titleColumns" | "titleRows"> {
  const columns = (first: number, last: number) => `${columnLetters(first)}:${columnLetters(last)}`;
  const from = after + 1;
  const right = table.lastColumn;
  const titleColumns = columns(1, frozen);
  if (lastRow === undefined) {
    return { titleColumns, area: `${columns(1, after)},${columns(from, right)}` };
  }
  const first = lastRow === Infinity ? columns(1, after) : rangeAt(1, 1, after, lastRow);
  const second = rangeAt(from, headerRow, right, table.lastBodyRow + roomBelow);
  // the lines above the header run on beyond the frozen columns, and would be cut on the second page
  const titleRows = `${headerRow}:${headerRow}`;
  return { titleColumns, titleRows, area: `${first},${second}` };
}

/** Whole columns, page by page. */
function pagesOf(after: readonly number[], lastColumn: number): string {
  return [...after, lastColumn]
    .map((last, index) => `${columnLetters((after[index - 1] ?? 0) + 1)}:${columnLetters(last)}`)
    .join(",");
}

function lastColumnOf(formats: SheetPlan["formats"]): number {
  const columns = formats.map(({ range }) => columnNumber(/([A-Z]+)\d+$/.exec(range)?.[1] ?? "A"));
  return Math.max(...columns);
}

function head({ choices, texts, facts, legend, legendColumn }: FrameSpec): Pieces {
  const common = commonTexts[choices.language];
  const titleLine = facts ? `=IF(KPI_Title="","",KPI_Title&" · ")&"${texts.title}"` : texts.title;
  return {
    columnWidths: [{ columns: "A:A", width: 2 }],
    rowHeights: [
      { rows: "1:1", height: 30 },
      { rows: "2:4", height: 19 },
    ],
    blocks: [
      { at: "B1", values: [[titleLine], [texts.purpose]] },
      ...(facts ? [{ at: "B3", values: [[factsLine(common)]] }] : []),
      { at: cellAt(legendColumn, 4), values: [legend.map((filling) => common.legend[filling])] },
    ],
    formats: [
      { range: "B1", size: 18, bold: true, color: colors.title, vertical: "Center" },
      { range: "B2", color: colors.quiet, vertical: "Center" },
      { range: "B3", bold: true, color: colors.ink, vertical: "Center" },
      ...legend.map((filling, index) => ({
        range: cellAt(legendColumn + index, 4),
        fill: fills[filling],
        color: colors.quiet,
        size: 9,
        horizontal: "Center" as const,
        vertical: "Center" as const,
        border: colors.line,
      })),
    ],
  };
}

/** A date as year-month-day by functions that read the same in every regional setting, which TEXT's codes do not. */
function isoDate(name: string): string {
  return `YEAR(${name})&"-"&TEXT(MONTH(${name}),"00")&"-"&TEXT(DAY(${name}),"00")`;
}

function factsLine(common: (typeof commonTexts)["en-US"]): string {
  const { period, to, asOf, timeGone, currency } = common.facts;
  return (
    `="${period} "&${isoDate("KPI_Start")}&" ${to} "&${isoDate("KPI_End")}` +
    `&"   |   ${asOf} "&${isoDate("KPI_AsOf")}` +
    `&"   |   ${timeGone} "&TEXT(KPI_TimeGone,"0%")` +
    `&IF(KPI_Currency="","","   |   ${currency} "&KPI_Currency)`
  );
}

/** A heading over a block or a second table. */
export function section(column: number, row: number, lastColumn: number, text: string): Pieces {
  return {
    rowHeights: [{ rows: `${row}:${row}`, height: 22 }],
    blocks: [{ at: cellAt(column, row), values: [[text]] }],
    formats: [
      {
        range: rangeAt(column, row, lastColumn, row),
        fill: colors.section,
        color: colors.title,
        bold: true,
        vertical: "Center",
      },
    ],
  };
}

/** Rows that the user may fold away, to come to what stands below them. */
export function foldedRows(first: number, last: number): Pieces {
  return { groups: [`${first}:${last}`] };
}

/** Columns that the user may fold away; at least one lies between these and others that are. */
export function foldedColumns(first: number, last: number): Pieces {
  return { groups: [`${columnLetters(first)}:${columnLetters(last)}`] };
}

/** The heading of a table whose header stands in the sheet's main header row, and the narrow gap on its left. */
export function headingBeside(column: number, lastColumn: number, text: string): Pieces {
  const { formats, blocks } = section(column, headerRow - 1, lastColumn, text);
  const gap = columnLetters(column - 1);
  return { formats, blocks, columnWidths: [{ columns: `${gap}:${gap}`, width: 2 }] };
}

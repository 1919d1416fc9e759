/**
 * Where things stand on the dashboard: eight tiles, six charts, a line per target, and to the right of the page what they
 * are made from.
 */
import { cellAt, columnLetters, rangeAt } from "../../build/address";
import { headerRow } from "../../build/frame";
import { colors, fills } from "../../build/look";
import { headerFormat, type Pieces } from "../../build/table";
import type { CellValue } from "../../plan";

export const tileCount = 8;

/** Tiles take every other column; narrow ones lie between them. */
export function tileColumn(index: number): number {
  return 2 + 2 * index;
}

export const lastPageColumn = tileColumn(tileCount - 1);

export const tileRow = headerRow + 1;

/** Rows of a chart, without the line above it. */
const chartRows = 13;

/** The lines above the two rows of charts. */
const lineRows = [tileRow + 4, tileRow + 4 + chartRows + 2] as const;

export const lastPageRow = lineRows[1] + chartRows;

/** The targets' lines stand below the charts; as many as a target sheet is made with. */
export const standingCount = 12;
export const standingRow = lastPageRow + 2;
export const lastStandingRow = standingRow + 1 + standingCount;

/** How many tiles wide the charts of a row are. */
const chartSpans = [3, 3, 2] as const;

export interface ChartPlace {
  /** the cell of the line above the chart, and the whole line */
  line: string;
  lineRange: string;
  area: string;
}

/** The nth of the six charts, from 0, row by row. */
export function chartPlace(index: number): ChartPlace {
  const row = lineRows[Math.floor(index / 3)]!;
  const before = chartSpans.slice(0, index % 3).reduce<number>((sum, span) => sum + span, 0);
  const first = tileColumn(before);
  const last = tileColumn(before + chartSpans[index % 3]! - 1);
  return {
    line: cellAt(first, row),
    lineRange: rangeAt(first, row, last, row),
    area: rangeAt(first, row + 1, last, row + chartRows),
  };
}

/** One narrow column lies between the page and its data. */
export const dataColumn = lastPageColumn + 2;

/** Columns that the widest of its blocks takes. */
export const dataWidth = 11;

export function pageSizes(): Pieces {
  const gaps = Array.from({ length: tileCount }, (_, index) => tileColumn(index) + 1);
  const column = (at: number) => `${columnLetters(at)}:${columnLetters(at)}`;
  return {
    columnWidths: [
      ...gaps.map((at) => ({ columns: column(at), width: 1.5 })),
      ...gaps.map((at) => ({ columns: column(at - 1), width: 19 })),
      { columns: column(dataColumn), width: 22 },
      {
        columns: `${columnLetters(dataColumn + 1)}:${columnLetters(dataColumn + dataWidth - 1)}`,
        width: 14,
      },
    ],
    rowHeights: [
      { rows: `${tileRow}:${tileRow}`, height: 18 },
      { rows: `${tileRow + 1}:${tileRow + 1}`, height: 34 },
      { rows: `${tileRow + 2}:${tileRow + 2}`, height: 18 },
      ...lineRows.map((row) => ({ rows: `${row}:${row}`, height: 20 })),
    ],
  };
}

export interface DataBlock {
  pieces: Pieces;
  /** a column of the body, counted from 0: "S32:S43" */
  body(column: number): string;
  cell(column: number, row: number): string;
}

/** Data of the dashboard: a heading, headers, and rows of formulas made of the cells beside them. */
export function dataBlock(
  row: number,
  texts: { section: string; headers: readonly string[] },
  count: number,
  rowAt: (index: number, cell: (column: number, row?: number) => string) => CellValue[],
  formats: readonly (string | undefined)[] = []
): DataBlock {
  const first = row + 2;
  const last = row + 1 + count;
  const lastColumn = dataColumn + texts.headers.length - 1;
  const cell = (column: number, at: number) => cellAt(dataColumn + column, first + at);
  const body = (column: number) => rangeAt(dataColumn + column, first, dataColumn + column, last);
  return {
    body,
    cell,
    pieces: {
      blocks: [
        { at: cellAt(dataColumn, row), values: [[texts.section]] },
        {
          at: cellAt(dataColumn, row + 1),
          values: [
            [...texts.headers],
            ...Array.from({ length: count }, (_, index) =>
              rowAt(index, (column, at = index) => cell(column, at))
            ),
          ],
        },
      ],
      formats: [
        { range: cellAt(dataColumn, row), bold: true, color: colors.title },
        headerFormat(rangeAt(dataColumn, row + 1, lastColumn, row + 1)),
        {
          range: rangeAt(dataColumn, first, lastColumn, last),
          fill: fills.computed,
          color: colors.ink,
          border: colors.line,
        },
        ...formats.flatMap((numberFormat, column) =>
          numberFormat ? [{ range: body(column), numberFormat }] : []
        ),
      ],
    },
  };
}

/** Rows of a block beside its months: heading, header, and room below. */
const roundMonths = 4;

export const figuresRow = 19;
const monthsRow = 33;

/** Where each block of data begins that follows the figures; the ranking stands above all, as the sheet's table. */
export function dataRows(monthCount: number) {
  const trend = monthsRow + monthCount + roundMonths;
  const funnel = trend + monthCount + roundMonths;
  const perspectives = funnel + 24;
  return {
    ...{ months: monthsRow, trend, funnel, gaps: funnel + 11, perspectives },
    standing: perspectives + 8,
  };
}

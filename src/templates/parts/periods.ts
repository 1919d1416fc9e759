/** The periods of a breakdown: their dates and checks over the table, and the block by weight beside it. */
import { breakdownTexts } from "../../locales/templates/breakdown";
import { cellAt, rangeAt } from "../build/address";
import { headerRow } from "../build/frame";
import { colors, fills, gapFormat, numberFormats } from "../build/look";
import { headerFormat, type BuiltTable, type Pieces } from "../build/table";
import type { CellValue, Language } from "../plan";

/** A quarter by the week has 14 at most, a year by the month 12. */
export const periodCount = 14;

/** Rows that the block by weight may grow to; formulas look no further. */
export const blockRows = 200;

const rows = { first: headerRow - 3, last: headerRow - 2, line: headerRow - 1 } as const;

export interface Periods {
  language: Language;
  table: BuiltTable;
  /** first column of the periods in the table, and of the block by weight */
  column: number;
  block: number;
}

export function periodIds(): string[] {
  return Array.from({ length: periodCount }, (_, index) => `p${index + 1}`);
}

/** The cell of the block by weight that belongs to this row of the table and to the nth period. */
export function shareCell(block: number, nth: number): string {
  const column = block + nth - 1;
  const range = `$${rangeAt(column, headerRow + 1, column, headerRow + blockRows)}`
    .replace(/(\d+)/g, "$$$1")
    .replace(":", ":$");
  return `INDEX(${range},ROW()-ROW([#{item}]))`;
}

export function startCell(column: number): string {
  return cellAt(column, rows.first).replace(/(\d+)/, "$$$1").replace(/^/, "$");
}

/** The part of the nth period that has gone by the as-of date. */
export function partCell(block: number, nth: number): string {
  return cellAt(block + nth - 1, rows.last)
    .replace(/(\d+)/, "$$$1")
    .replace(/^/, "$");
}

export function periodHead({ language, table, column, block }: Periods): Pieces[] {
  return [dates(language, table, column, block), byWeight(language, table, column, block)];
}

/** First and last day of each period, and whether the column still adds up. */
function dates(language: Language, table: BuiltTable, column: number, block: number): Pieces {
  const texts = breakdownTexts[language];
  const { week, month } = texts.grains;
  const lastColumn = column + periodCount - 1;
  const first: CellValue[] = [];
  const last: CellValue[] = [];
  const check: CellValue[] = [];
  periodIds().forEach((id, index) => {
    const at = column + index;
    const start = cellAt(at, rows.first);
    const endBefore = cellAt(at - 1, rows.last);
    first.push(
      index === 0
        ? "=KPI_Start"
        : `=IF(${endBefore}="","",IF(${endBefore}>=KPI_End,"",${endBefore}+1))`
    );
    const natural =
      `IF(KPI_SplitGrain="${week}",${start}+7-WEEKDAY(${start},2),` +
      `DATE(YEAR(${start}),IF(KPI_SplitGrain="${month}",MONTH(${start}),3*INT((MONTH(${start})+2)/3))+1,0))`;
    last.push(
      `=IF(${start}="","",${index === periodCount - 1 ? "KPI_End" : `MIN(KPI_End,${natural})`})`
    );
    const share = rangeAt(block + index, headerRow + 1, block + index, headerRow + blockRows);
    check.push(`=IF(${start}="","",ROUND(SUM(${share})-SUM(${table.formula(`[{${id}}]`)}),6))`);
  });
  const dateRange = rangeAt(column, rows.first, lastColumn, rows.last);
  const checkRange = rangeAt(column, rows.line, lastColumn, rows.line);
  return {
    blocks: [
      {
        at: cellAt(column - 1, rows.first),
        values: [
          [texts.lines.first, ...first],
          [texts.lines.last, ...last],
          [texts.lines.check, ...check],
        ],
      },
    ],
    formats: [
      {
        range: rangeAt(column - 1, rows.first, column - 1, rows.line),
        color: colors.quiet,
        size: 9,
        horizontal: "Right",
        vertical: "Center",
      },
      { range: dateRange, numberFormat: "m/d", horizontal: "Center", color: colors.ink, size: 9 },
      {
        range: checkRange,
        numberFormat: gapFormat(numberFormats.count, {
          short: texts.check.short,
          ahead: texts.check.over,
          even: texts.check.even,
        }),
        horizontal: "Center",
        color: colors.good,
        size: 9,
      },
    ],
    conditionals: [
      {
        range: checkRange,
        rule: {
          kind: "formula",
          formula: `=N(${cellAt(column, rows.line)})<>0`,
          fill: colors.badFill,
          color: colors.bad,
          bold: true,
        },
      },
    ],
  };
}

/** One call of CASCADE for the whole block; its weights are the table's and the workdays of each period. */
function byWeight(language: Language, table: BuiltTable, column: number, block: number): Pieces {
  const texts = breakdownTexts[language];
  const lastColumn = block + periodCount - 1;
  const weights = rangeAt(block, rows.line, lastColumn, rows.line);
  const part: CellValue[] = [];
  const weight: CellValue[] = [];
  periodIds().forEach((_, index) => {
    const start = cellAt(column + index, rows.first);
    const end = cellAt(column + index, rows.last);
    part.push(`=IF(${start}="",0,MAX(0,MIN(1,(KPI_AsOf-${start}+1)/(${end}-${start}+1))))`);
    weight.push(
      `=IF(${start}="","",NETWORKDAYS(${start},${end},KPI_HolidayDates)` +
        `+COUNTIFS(KPI_MakeupDates,">="&${start},KPI_MakeupDates,"<="&${end}))`
    );
  });
  const rowWeights = table.formula("[{weight}]");
  return {
    columnWidths: [],
    blocks: [
      {
        at: cellAt(block - 1, rows.last),
        values: [
          [texts.lines.part, ...part],
          [texts.lines.weight, ...weight],
        ],
      },
      { at: cellAt(block, rows.first), values: [[texts.computed.section]] },
      {
        at: cellAt(block, headerRow),
        values: [periodIds().map((_, index) => `${texts.computed.header} ${index + 1}`)],
      },
      {
        at: cellAt(block, headerRow + 1),
        values: [
          [
            `=IF(OR(KPI_SplitTotal="",SUM(${rowWeights})<=0,SUM(${weights})<=0),"",` +
              `KPI.CASCADE(KPI_SplitTotal,${rowWeights},${weights},KPI_SplitUnit))`,
          ],
        ],
      },
    ],
    formats: [
      { range: cellAt(block, rows.first), bold: true, color: colors.title },
      {
        range: rangeAt(block - 1, rows.last, block - 1, rows.line),
        color: colors.quiet,
        size: 9,
        horizontal: "Right",
        vertical: "Center",
      },
      {
        range: rangeAt(block, rows.last, lastColumn, rows.last),
        numberFormat: numberFormats.wholePercent,
        horizontal: "Center",
        color: colors.quiet,
        size: 9,
      },
      {
        range: weights,
        fill: fills.offered,
        horizontal: "Center",
        border: colors.line,
        size: 9,
        locked: false,
      },
      headerFormat(rangeAt(block, headerRow, lastColumn, headerRow)),
      {
        range: rangeAt(block, headerRow + 1, lastColumn, table.lastBodyRow),
        fill: fills.computed,
        color: colors.quiet,
        numberFormat: "#,##0;-#,##0;",
        border: colors.line,
      },
    ],
    notes: [{ cell: cellAt(block, headerRow), text: texts.computed.note }],
  };
}

/** The periods of a breakdown: their dates and checks over the table, and the block by weight beside it. */
import { breakdownTexts } from "../../locales/templates/breakdown";
import { cellAt, fixed, rangeAt } from "../build/address";
import { monthsIn } from "../build/dates";
import { headerRow } from "../build/frame";
import { colors, fills, gapFormat, numberFormats } from "../build/look";
import { headerFormat, type BuiltTable, type Pieces } from "../build/table";
import { spanOf } from "../build/span";
import type { CellValue, Choices, Facts, Language, Span } from "../plan";
import { seasonWeight } from "./season";

/** A quarter by the week has 14; more columns than that are kept for months only. */
const mostWeeks = 14;

/** Two years by the month, when they begin in the middle of one. */
const mostMonths = 25;

/** Rows that the block by weight may grow to; formulas look no further. */
export const blockRows = 200;

const rows = { first: headerRow - 3, last: headerRow - 2, line: headerRow - 1 } as const;

export interface Periods {
  language: Language;
  table: BuiltTable;
  /** how many periods there is room for; where more are asked for, the last one takes the rest */
  count: number;
  /** first column of the periods in the table, and of the block by weight */
  column: number;
  block: number;
}

/** Weeks that a span touches, wherever it begins; a short month counts as a long one, which may come next. */
function weeksIn({ start, end }: Span): number {
  const days = Math.max(31, end - start + 1);
  return Math.floor((days + 5) / 7) + 1;
}

export function fitsByWeek(span: Span): boolean {
  return weeksIn(span) <= mostWeeks;
}

/** As many columns as the period has weeks, up to a quarter, or else months; as many as there are on a sheet that is there. */
export function periodCount(choices: Choices, facts: Facts): number {
  const written = facts.columns?.KPI_Breakdown?.filter((id) => /^p\d+$/.test(id));
  if (written?.length) return written.length;
  const span = spanOf(choices, facts);
  return fitsByWeek(span) ? weeksIn(span) : Math.min(mostMonths, monthsIn(span));
}

export function periodIds(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `p${index + 1}`);
}

const rowOfTable = "ROW()-ROW([#{item}])";

/** The cell of the block by weight that belongs to this row of the table and to the nth period. */
export function shareCell(block: number, nth: number): string {
  const column = block + nth - 1;
  return `INDEX(${fixed(rangeAt(column, headerRow + 1, column, headerRow + blockRows))},${rowOfTable})`;
}

/** The row of the block by weight that belongs to this row of the table. */
export function shareRow(block: number, count: number): string {
  const all = rangeAt(block, headerRow + 1, block + count - 1, headerRow + blockRows);
  return `INDEX(${fixed(all)},${rowOfTable},0)`;
}

export function startCell(column: number): string {
  return fixed(cellAt(column, rows.first));
}

/** The part of the nth period that has gone by the as-of date. */
export function partCell(block: number, nth: number): string {
  return fixed(cellAt(block + nth - 1, rows.last));
}

export function periodHead(periods: Periods): Pieces[] {
  return [dates(periods), byWeight(periods)];
}

/** First and last day of each period, and whether the column still adds up. */
function dates({ language, table, count, column, block }: Periods): Pieces {
  const texts = breakdownTexts[language];
  const { week, month } = texts.grains;
  const lastColumn = column + count - 1;
  const first: CellValue[] = [];
  const last: CellValue[] = [];
  const check: CellValue[] = [];
  periodIds(count).forEach((id, index) => {
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
    last.push(`=IF(${start}="","",${index === count - 1 ? "KPI_End" : `MIN(KPI_End,${natural})`})`);
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
      {
        range: dateRange,
        numberFormat: count > mostWeeks ? "yy/m/d" : "m/d",
        horizontal: "Center",
        color: colors.ink,
        size: 9,
      },
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

/** One call of CASCADE for the whole block; its weights are the table's, and what each period is to carry. */
function byWeight({ language, table, count, column, block }: Periods): Pieces {
  const texts = breakdownTexts[language];
  const lastColumn = block + count - 1;
  const weights = rangeAt(block, rows.line, lastColumn, rows.line);
  const part: CellValue[] = [];
  const weight: CellValue[] = [];
  periodIds(count).forEach((_, index) => {
    const start = cellAt(column + index, rows.first);
    const end = cellAt(column + index, rows.last);
    part.push(`=IF(${start}="",0,MAX(0,MIN(1,(KPI_AsOf-${start}+1)/(${end}-${start}+1))))`);
    weight.push(`=IF(${start}="","",${weightOf(language, start, end)})`);
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
        values: [periodIds(count).map((_, index) => `${texts.computed.header} ${index + 1}`)],
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
        // workdays as they are, parts of a year in percent
        numberFormat: "[=0]0;[<1]0.0%;General",
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

/** What a period is to carry beside the others: its part of the season, as much as any other, or its workdays. */
function weightOf(language: Language, start: string, end: string): string {
  const { season, even } = breakdownTexts[language].phasings;
  const workdays =
    `NETWORKDAYS(${start},${end},KPI_HolidayDates)` +
    `+COUNTIFS(KPI_MakeupDates,">="&${start},KPI_MakeupDates,"<="&${end})`;
  return (
    `IF(KPI_SplitPhasing="${even}",1,` +
    `IF(AND(KPI_SplitPhasing="${season}",COUNT(KPI_SeasonShare)=12),` +
    `${seasonWeight(start, end)},${workdays}))`
  );
}

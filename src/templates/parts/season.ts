/** The season of a metric: what the months of past years brought, and the part of a year that each month carries. */
import { breakdownTexts } from "../../locales/templates/breakdown";
import { cellAt, onSheet, rangeAt } from "../build/address";
import { section } from "../build/frame";
import { colors, fills, numberFormats } from "../build/look";
import { headerFormat, type Pieces } from "../build/table";
import type { CellValue, Facts, Language } from "../plan";

const months = 12;
const years = 3;

/** Rows that the block takes: its heading, its header, and the months. */
export const seasonRows = months + 2;

/** The part of a year that has gone by the end of a day, counted in years, so that spans over the new year add up. */
function yearsUntil(day: string): string {
  return (
    `YEAR(${day})+SUMIFS(KPI_SeasonShare,KPI_SeasonMonth,"<"&MONTH(${day}))` +
    `+INDEX(KPI_SeasonShare,MONTH(${day}))*DAY(${day})/DAY(EOMONTH(${day},0))`
  );
}

/** What the days from `start` to `end` carry of a year, each month's part spread evenly over its days. */
export function seasonWeight(start: string, end: string): string {
  return `ROUND(${yearsUntil(end)}-(${yearsUntil(`(${start}-1)`)}),9)`;
}

export interface Season {
  language: Language;
  sheetName: string;
  /** of the months; the years and the parts stand to their right */
  column: number;
  /** of the heading */
  row: number;
}

/**
 * The months of three years, oldest first, as far as they were kept in the history or are typed; and what
 * KPI.SEASONALITY makes of those years at the end that are whole.
 */
export function seasonBlock(
  { language, sheetName, column, row }: Season,
  { names }: Pick<Facts, "names">
): Pieces[] {
  const { season: texts } = breakdownTexts[language];
  const header = row + 1;
  const [first, last] = [header + 1, header + months];
  const shareColumn = column + years + 1;
  const kept = names.includes("KPI_HistoryActual");
  const yearAt = (index: number) => cellAt(column + 1 + index, header);
  const ofYear = (index: number) => rangeAt(column + 1 + index, first, column + 1 + index, last);
  const toLast = (index: number) => rangeAt(column + 1 + index, first, column + years, last);
  const keptIn = (index: number, at: number): CellValue => {
    if (!kept) return null;
    const where = `KPI_HistoryPeriod,DATE(${yearAt(index)},${cellAt(column, at)},1),KPI_HistorySubject,KPI_SplitMetric`;
    return `=IF(COUNTIFS(${where})=0,"",SUMIFS(KPI_HistoryActual,${where}))`;
  };
  const missing = (index: number) =>
    `OR(COUNTIF(${ofYear(index)},">=0")<${months},SUM(${ofYear(index)})<=0)`;
  const [oldest, before, latest] = [0, 1, 2] as const;
  const shares =
    `=IF(${missing(latest)},"",IF(${missing(before)},KPI.SEASONALITY(${ofYear(latest)}),` +
    `IF(${missing(oldest)},KPI.SEASONALITY(TRANSPOSE(${toLast(before)})),` +
    `KPI.SEASONALITY(TRANSPOSE(${toLast(oldest)})))))`;
  const rows = Array.from({ length: months }, (_, month): CellValue[] => [
    month + 1,
    ...Array.from({ length: years }, (_, index) => keptIn(index, first + month)),
    month === 0 ? shares : null,
  ]);
  const named = (name: string, at: number) => ({
    name,
    refersTo: `=${onSheet(sheetName, rangeAt(at, first, at, last))}`,
    comment: texts.section,
    whenTaken: "repoint" as const,
  });
  return [
    section(column, row, shareColumn, texts.section),
    {
      rowHeights: [{ rows: `${header}:${header}`, height: 30 }],
      blocks: [
        {
          at: cellAt(column, header),
          values: [
            [
              texts.month,
              ...Array.from({ length: years }, (_, index) => `=YEAR(KPI_Start)-${years - index}`),
              texts.share,
            ],
            ...rows,
          ],
        },
      ],
      formats: [
        headerFormat(rangeAt(column, header, shareColumn, header)),
        {
          range: rangeAt(column, first, column, last),
          numberFormat: texts.monthFormat,
          color: colors.ink,
          horizontal: "Center",
          border: colors.line,
        },
        {
          range: rangeAt(column + 1, first, column + years, last),
          fill: kept ? fills.offered : fills.input,
          color: colors.ink,
          numberFormat: numberFormats.anyUnit,
          border: colors.line,
          locked: false,
        },
        {
          range: rangeAt(shareColumn, first, shareColumn, last),
          fill: fills.computed,
          color: colors.ink,
          numberFormat: numberFormats.percent,
          horizontal: "Center",
          border: colors.line,
          locked: true,
        },
      ],
      conditionals: [
        {
          range: rangeAt(shareColumn, first, shareColumn, last),
          rule: { kind: "dataBar", color: colors.bar, min: 0 },
        },
      ],
      names: [named("KPI_SeasonMonth", column), named("KPI_SeasonShare", shareColumn)],
      notes: [
        { cell: cellAt(column + 1, header), text: texts.years },
        { cell: cellAt(shareColumn, header), text: texts.note },
      ],
    },
  ];
}

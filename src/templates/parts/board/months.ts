/** Target against actual by month, up to the month of the as-of date; and the attainment of the months closed before. */
import { habits } from "../../../locales/habits";
import { dashboardTexts } from "../../../locales/templates/dashboard";
import { historyTexts } from "../../../locales/templates/history";
import { numberFormats } from "../../build/look";
import { lastDay } from "../../build/periods";
import type { Facts, Language, Span } from "../../plan";
import type { Figures } from "./figures";
import { monthsIn } from "../../build/dates";
import { dataBlock, type DataBlock } from "./layout";

/** A year, or the whole period where that is longer; two years at most. */
export function monthCount(period: Span): number {
  return Math.max(12, Math.min(24, monthsIn(period)));
}

/** Which months the blocks show, and the row in which a block begins. */
export interface MonthPlace {
  count: number;
  row: number;
}

/** The first day of the month that lies `back` months before that of the as-of date. */
function monthStart(back: number): string {
  return `=DATE(YEAR(${lastDay}),MONTH(${lastDay})-${back},1)`;
}

/** "9月", "Sep"; among more than a year's months each January says its year: "27年1月", "Jan 27" */
function monthLabel(language: Language, month: string, count: number): string {
  const { name, nameWithYear } = habits[language].months;
  return `=${count > 12 ? nameWithYear(month) : name(month)}`;
}

function pastOf(month: string): { rows: string; sum: (values: string) => string } {
  const where = `KPI_HistoryPeriod,${month},KPI_HistorySubject,KPI_BoardMetric`;
  return { rows: `COUNTIFS(${where})`, sum: (values) => `SUMIFS(${values},${where})` };
}

/** The workdays of a month that belong to the period; below 1 for a month outside of it. */
function workdaysWithin(month: string): string {
  const first = `MAX(${month},KPI_Start)`;
  const last = `MIN(EOMONTH(${month},0),KPI_End)`;
  return (
    `(NETWORKDAYS(${first},${last},KPI_HolidayDates)` +
    `+COUNTIFS(KPI_MakeupDates,">="&${first},KPI_MakeupDates,"<="&${last}))`
  );
}

/**
 * A month of the period has its share of the target by workdays, an earlier one what was kept of it. Sales are added
 * up as of the day; what was kept counts for months that were over by then.
 */
export function months(
  language: Language,
  facts: Facts,
  figures: Figures,
  { count, row }: MonthPlace
): DataBlock {
  const { months: texts } = dashboardTexts[language];
  const kept = facts.names.includes("KPI_HistoryActual");
  const measured =
    facts.names.includes("KPI_ActualAmount") && facts.names.includes("KPI_MeasureList");
  const target = figures.value("target");
  const actual = figures.value("actual");
  const sales = "INDEX(KPI_MeasureList,1)";
  const isSales =
    `OR(KPI_BoardMetric=${sales},` +
    `SUMPRODUCT((KPI_MetricList=KPI_BoardMetric)*(KPI_TargetDimension=${sales}))>0)`;
  return dataBlock(
    row,
    texts,
    count,
    (index, cell) => {
      const month = cell(0);
      const end = `EOMONTH(${month},0)`;
      const { rows, sum } = pastOf(month);
      const pastTarget = kept ? `IF(${rows}=0,"",${sum("KPI_HistoryTarget")})` : '""';
      const pastActual = kept
        ? `IF(OR(${rows}=0,${end}>KPI_AsOf),"",${sum("KPI_HistoryActual")})`
        : '""';
      const inPeriod = `AND(${end}>=KPI_Start,${month}<=KPI_End)`;
      const wholePeriod = `AND(KPI_Start>=${month},KPI_End<=${end},KPI_AsOf>=KPI_Start)`;
      const sold = `SUMIFS(KPI_ActualAmount,KPI_ActualDate,">="&${month},KPI_ActualDate,"<="&MIN(${end},KPI_AsOf))`;
      const otherwise = `IF(${wholePeriod},${actual},${pastActual})`;
      return [
        monthStart(count - 1 - index),
        monthLabel(language, month, count),
        `=IF(${inPeriod},IF(OR(${target}="",N(KPI_Workdays)=0),"",` +
          `${target}*${workdaysWithin(month)}/KPI_Workdays),${pastTarget})`,
        measured
          ? `=IF(${isSales},IF(${sold}<>0,${sold},${otherwise}),${otherwise})`
          : `=${otherwise}`,
      ];
    },
    [numberFormats.date, undefined, numberFormats.anyUnit, numberFormats.anyUnit]
  );
}

/** Attainment month by month: of the headline metric, and of all metrics on average. */
export function trend(language: Language, facts: Facts, { count, row }: MonthPlace): DataBlock {
  const { trend: texts } = dashboardTexts[language];
  const { kinds } = historyTexts[language];
  const kept = facts.names.includes("KPI_HistoryAttainment");
  return dataBlock(
    row,
    texts,
    count,
    (index, cell) => {
      const month = cell(0);
      const { rows, sum } = pastOf(month);
      const all =
        `KPI_HistoryPeriod,${month},KPI_HistoryKind,"${kinds.metric}",` +
        `KPI_HistoryAttainment,">-1000000"`;
      const over = `EOMONTH(${month},0)<=KPI_AsOf`;
      return [
        monthStart(count - index),
        monthLabel(language, month, count),
        kept ? `=IF(OR(${rows}=0,NOT(${over})),"",${sum("KPI_HistoryAttainment")}/${rows})` : null,
        kept ? `=IF(COUNTIFS(${all})=0,"",AVERAGEIFS(KPI_HistoryAttainment,${all}))` : null,
      ];
    },
    [numberFormats.date, undefined, numberFormats.percent, numberFormats.percent]
  );
}

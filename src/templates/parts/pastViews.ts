/** What closed periods tell: who moved in rank since the period before the last, and which months are strong. */
import { habits } from "../../locales/habits";
import { historyTexts } from "../../locales/templates/history";
import { offered } from "../build/checks";
import { headerRow } from "../build/frame";
import { whenFilled, whenNumbers } from "../build/guards";
import { nthOf } from "../build/lookup";
import { colors, numberFormats } from "../build/look";
import {
  buildTable,
  columnsWith,
  type BuiltTable,
  type Pieces,
  type WordlessColumn,
} from "../build/table";
import type { Language } from "../plan";
import { setupBlock } from "./setup";

const months = 12;
const centered = { horizontal: "Center" as const };

/** A value that was kept for the row's person in the period that `period` names; "" where none was. */
function keptIn(period: string, values: string): string {
  const own = `KPI_HistorySubject,[@{person}],KPI_HistoryPeriod,${period}`;
  const there = `COUNTIFS(${own},${values},">-1000000")`;
  return whenFilled(["person"], `IF(N(${period})=0,"",IF(${there}=0,"",SUMIFS(${values},${own})))`);
}

/** A row per person of the settings sheet: rank and score in the last closed period, and against the one before. */
export function rankMoves(language: Language, column: number, ready: number): BuiltTable {
  const { columns } = historyTexts[language].moves;
  const score = { ...centered, numberFormat: numberFormats.score };
  const upAndDown = (id: string) => [
    { kind: "formula" as const, formula: `=N({${id}})>0`, color: colors.good, bold: true },
    { kind: "formula" as const, formula: `=N({${id}})<0`, color: colors.bad, bold: true },
  ];
  const specs: Record<keyof typeof columns, WordlessColumn> = {
    person: { width: 14, formula: `=${nthOf("KPI_PeopleList", "ROW()-ROW([#{person}])")}` },
    rank: { ...centered, width: 11, formula: keptIn("KPI_LastClosed", "KPI_HistoryRank") },
    before: { ...centered, width: 11, formula: keptIn("KPI_ClosedBefore", "KPI_HistoryRank") },
    move: {
      ...centered,
      width: 11,
      numberFormat: "▲0;▼0;0",
      formula: whenNumbers(["rank", "before"], "[@{before}]-[@{rank}]"),
      rules: upAndDown("move"),
    },
    score: { ...score, width: 11, formula: keptIn("KPI_LastClosed", "KPI_HistoryScore") },
    scoreBefore: { ...score, width: 11, formula: keptIn("KPI_ClosedBefore", "KPI_HistoryScore") },
    change: {
      ...score,
      width: 11,
      numberFormat: "+0.0;-0.0;0.0",
      formula: whenNumbers(["score", "scoreBefore"], "ROUND([@{score}]-[@{scoreBefore}],6)"),
      rules: upAndDown("change"),
    },
  };
  return buildTable({
    name: "KPI_RankMoves",
    column,
    row: headerRow,
    columns: columnsWith(columns, specs, "computed"),
    rows: [],
    ready,
    headerHeight: 30,
  });
}

/** The twelve months of the year, each against the average month of the metric that was picked. */
export function season(language: Language, column: number): BuiltTable {
  const { columns } = historyTexts[language].season;
  const { ofNumber } = habits[language].months;
  const number = "ROW()-ROW([#{month}])";
  const own =
    `(MONTH(KPI_HistoryPeriod)=${number})*(KPI_HistorySubject=KPI_SeasonMetric)` +
    "*ISNUMBER(KPI_HistoryActual)";
  const specs: Record<keyof typeof columns, WordlessColumn> = {
    month: {
      ...centered,
      width: 14,
      numberFormat: ofNumber.numberFormat,
      formula: `=${ofNumber.formula(number)}`,
    },
    years: {
      ...centered,
      width: 13,
      formula: `=IF(KPI_SeasonMetric="","",SUMPRODUCT(${own}))`,
    },
    average: {
      width: 14,
      numberFormat: numberFormats.anyUnit,
      formula: `=IF(N([@{years}])=0,"",SUMPRODUCT(${own},KPI_HistoryActual)/[@{years}])`,
    },
    index: {
      ...centered,
      width: 14,
      numberFormat: numberFormats.wholePercent,
      formula: whenNumbers(
        ["average"],
        'IF(AVERAGE([{average}])=0,"",[@{average}]/AVERAGE([{average}]))'
      ),
      rules: [{ kind: "dataBar", color: colors.bar, min: 0, max: 2 }],
    },
  };
  return buildTable({
    name: "KPI_Season",
    column,
    row: headerRow,
    columns: columnsWith(columns, specs, "computed"),
    rows: [],
    ready: months,
    headerHeight: 30,
  });
}

/** The metric whose season is shown, and the two periods that ranks are compared between. */
export function pastSetup(
  language: Language,
  sheetName: string,
  column: number,
  row: number
): Pieces[] {
  const { setup: texts, kinds } = historyTexts[language];
  const first = `INDEX(KPI_HistorySubject,MATCH("${kinds.metric}",KPI_HistoryKind,0))`;
  const latest = (among: string) => `SUMPRODUCT(MAX(${among}*KPI_HistoryPeriod))`;
  const month = { filling: "computed" as const, numberFormat: "yyyy-mm" };
  const earlier = "ISNUMBER(KPI_HistoryRank)*(KPI_HistoryPeriod<KPI_LastClosed)";
  return setupBlock({
    sheetName,
    section: texts.section,
    column,
    row,
    meaningColumns: 2,
    fields: [
      {
        ...texts.metric,
        name: "KPI_SeasonMetric",
        value: `=IF(COUNTIF(KPI_HistoryKind,"${kinds.metric}")=0,"",${first})`,
        filling: "offered",
        check: offered("=KPI_HistorySubject"),
      },
      {
        ...texts.last,
        ...month,
        name: "KPI_LastClosed",
        value: `=IF(COUNT(KPI_HistoryRank)=0,"",${latest("ISNUMBER(KPI_HistoryRank)")})`,
      },
      {
        ...texts.before,
        ...month,
        name: "KPI_ClosedBefore",
        value: `=IF(N(KPI_LastClosed)=0,"",IF(SUMPRODUCT(${earlier})=0,"",${latest(earlier)}))`,
      },
    ],
  });
}

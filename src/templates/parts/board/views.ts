/** What the other charts are drawn from: the funnel, who the gap comes from, the perspectives, and the ranking. */
import { dashboardTexts } from "../../../locales/templates/dashboard";
import { scorecardTexts } from "../../../locales/templates/scorecard";
import { headerRow } from "../../build/frame";
import { nthOf } from "../../build/lookup";
import { numberFormats } from "../../build/look";
import { buildTable, columnsWith, type BuiltTable, type WordlessColumn } from "../../build/table";
import { stageIds } from "../../example/funnel";
import type { Facts, Language } from "../../plan";
import { dataBlock, dataColumn, type DataBlock } from "./layout";

/** Counts in the middle of the chart: half of what is missing to the widest stage lies before each. */
export function funnelData(language: Language, { names }: Facts, row: number): DataBlock {
  const there = names.includes("KPI_StageCount");
  return dataBlock(
    row,
    dashboardTexts[language].funnel,
    stageIds.length,
    (index, cell) => {
      if (!there) return [null, null, null, null];
      const nth = String(index + 1);
      const count = cell(2);
      const rate = cell(1);
      return [
        `=${nthOf("KPI_StageList", nth)}&IF(${rate}="",""," "&TEXT(${rate},"0%"))`,
        `=${nthOf("KPI_StageRate", nth)}`,
        `=${nthOf("KPI_StageCount", nth)}`,
        `=IF(${count}="","",(MAX(KPI_StageCount)-${count})/2)`,
      ];
    },
    [undefined, numberFormats.percent, numberFormats.count, numberFormats.count]
  );
}

/** As many contributors by name; the rest makes one more row. */
export const gapCount = 8;

/**
 * The position of the nth of equal entries of a list, from its end backwards as LARGE counts: lists may hold texts
 * beside numbers.
 */
function positionOf(list: string, value: string, nth: string): string {
  const rows = `ROWS(${list})`;
  const fromEnd = `${rows}-ROW(${list})+MIN(ROW(${list}))`;
  return `${rows}+1-SUMPRODUCT(LARGE((${list}=${value})*(${fromEnd}),${nth}))`;
}

/** The largest gaps first; a surplus is a negative gap and comes last. */
export function gapData(language: Language, { names }: Facts, row: number): DataBlock {
  const { gaps: texts } = dashboardTexts[language];
  const there = names.includes("KPI_BreakdownGap");
  return dataBlock(
    row,
    texts,
    gapCount + 1,
    (index, cell) => {
      if (!there) return [null, null, null, null];
      const gap = cell(1);
      const split = [`=IF(${gap}="","",MAX(0,${gap}))`, `=IF(${gap}="","",MIN(0,${gap}))`];
      const count = "COUNT(KPI_BreakdownGap)";
      if (index === gapCount) {
        const shown = `SUM(${cell(1, 0)}:${cell(1, gapCount - 1)})`;
        return [
          `=IF(${count}<=${gapCount},"","${texts.others}"&(${count}-${gapCount}))`,
          `=IF(${count}<=${gapCount},"",SUM(KPI_BreakdownGap)-${shown})`,
          ...split,
        ];
      }
      const nth = index + 1;
      const larger = `ISNUMBER(KPI_BreakdownGap)*(KPI_BreakdownGap>${gap})`;
      const same = `${nth}-SUMPRODUCT(${larger})`;
      return [
        `=IF(${gap}="","",INDEX(KPI_BreakdownItem,${positionOf("KPI_BreakdownGap", gap, same)}))`,
        `=IF(${nth}>${count},"",LARGE(KPI_BreakdownGap,${nth}))`,
        ...split,
      ];
    },
    [undefined, ...Array<string>(3).fill(numberFormats.anyUnit)]
  );
}

export const perspectiveIds = ["finance", "customer", "process", "learning"] as const;

/** The mean of all scores so far within each perspective, each line counting alike. */
export function perspectiveData(language: Language, { names }: Facts, row: number): DataBlock {
  const words = scorecardTexts[language].perspectives;
  const there = names.includes("KPI_LineScore");
  return dataBlock(
    row,
    dashboardTexts[language].perspectives,
    perspectiveIds.length,
    (index, cell) => {
      const lines = `KPI_LinePerspective,${cell(0)},KPI_LineScore,">=0"`;
      return [
        words[perspectiveIds[index]!],
        there ? `=IF(COUNTIFS(${lines})=0,"",AVERAGEIFS(KPI_LineScore,${lines}))` : null,
      ];
    },
    [undefined, numberFormats.score]
  );
}

/** Places that the ranking shows. */
export const rankingRows = 10;

/** The first places by total score; people who share a place come one after the other, as in the scorecard. */
export function ranking(language: Language, { names }: Facts): BuiltTable {
  const { ranking: texts } = dashboardTexts[language];
  const there = names.includes("KPI_ScoreRank");
  const nth = "(ROW()-ROW([#{place}]))";
  const placed = (formula: string) => (there ? `=IF([@{place}]="","",${formula})` : '=""');
  const same = `${nth}-COUNTIF(KPI_ScoreRank,"<"&[@{place}])`;
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    place: {
      horizontal: "Center",
      formula: there ? `=IF(${nth}>COUNT(KPI_ScoreRank),"",SMALL(KPI_ScoreRank,${nth}))` : '=""',
    },
    position: {
      horizontal: "Center",
      formula: placed(positionOf("KPI_ScoreRank", "[@{place}]", same)),
    },
    person: { formula: placed('[@{place}]&". "&INDEX(KPI_ScorePerson,[@{position}])') },
    score: {
      numberFormat: numberFormats.score,
      formula: placed("INDEX(KPI_ScoreTotal,[@{position}])"),
    },
  };
  return buildTable({
    name: "KPI_Dashboard",
    column: dataColumn,
    row: headerRow,
    columns: columnsWith(texts.columns, specs, "computed"),
    rows: [],
    ready: rankingRows,
    headerHeight: 20,
  });
}

/** The six charts of the page, each under a line that says in numbers what to see in it. */
import { breakdownTexts } from "../../../locales/templates/breakdown";
import { dashboardTexts } from "../../../locales/templates/dashboard";
import { funnelTexts } from "../../../locales/templates/funnel";
import { historyTexts } from "../../../locales/templates/history";
import { scorecardTexts } from "../../../locales/templates/scorecard";
import { colors, moneyFormat, numberFormats } from "../../build/look";
import type { BuiltTable, Pieces } from "../../build/table";
import type { ChartPlan, ChartSeries, Choices, Facts, Language } from "../../plan";
import { chartPlace, type DataBlock } from "./layout";
import { amountText, percentText, quoted, sentence } from "./words";

/** In the order in which they stand on the page. */
const chartIds = ["months", "gaps", "funnel", "trend", "ranking", "perspectives"] as const;
type ChartId = (typeof chartIds)[number];

const shades = {
  main: "#2F6F8F",
  soft: "#B9CDD9",
  short: "#C0503F",
  ahead: "#3C9A6A",
  funnel: "#B7791F",
  people: "#6D4C91",
} as const;

export interface BoardData extends Record<Exclude<ChartId, "ranking">, DataBlock> {
  ranking: BuiltTable;
  monthCount: number;
}

type Shape = Pick<ChartPlan, "kind" | "categories" | "series" | "legend"> &
  Partial<Pick<ChartPlan, "numberFormat" | "firstOnTop">>;

function shapes(choices: Choices, data: BoardData): Record<ChartId, Shape> {
  const { charts: texts } = dashboardTexts[choices.language];
  const { months, gaps, funnel, trend, ranking, perspectives } = data;
  const series = (
    name: string,
    values: string,
    color: string,
    more: Partial<ChartSeries> = {}
  ) => ({
    name,
    values,
    color,
    ...more,
  });
  return {
    months: {
      kind: "columns",
      categories: months.body(1),
      series: [
        series(texts.months.target, months.body(2), shades.soft),
        series(texts.months.actual, months.body(3), shades.main),
      ],
      legend: "Bottom",
      numberFormat: moneyFormat(choices),
    },
    gaps: {
      kind: "stackedBars",
      categories: gaps.body(0),
      series: [
        series(texts.gaps.short, gaps.body(2), shades.short),
        series(texts.gaps.ahead, gaps.body(3), shades.ahead),
      ],
      legend: "Bottom",
      firstOnTop: true,
      numberFormat: moneyFormat(choices),
    },
    funnel: {
      kind: "stackedBars",
      categories: funnel.body(0),
      series: [
        { name: texts.funnel.margin, values: funnel.body(3), hidden: true },
        series(texts.funnel.count, funnel.body(2), shades.funnel, { labels: true }),
      ],
      legend: "None",
      firstOnTop: true,
      numberFormat: numberFormats.count,
    },
    trend: {
      kind: "columns",
      categories: trend.body(1),
      series: [
        series(texts.trend.headline, trend.body(2), shades.main),
        series(texts.trend.all, trend.body(3), shades.soft),
      ],
      legend: "Bottom",
      numberFormat: numberFormats.wholePercent,
    },
    ranking: {
      kind: "bars",
      categories: ranking.body("person"),
      series: [series(texts.ranking.score, ranking.body("score"), shades.people, { labels: true })],
      legend: "None",
      firstOnTop: true,
      numberFormat: numberFormats.score,
    },
    perspectives: {
      kind: "columns",
      categories: perspectives.body(0),
      series: [
        series(texts.perspectives.score, perspectives.body(1), shades.people, { labels: true }),
      ],
      legend: "None",
      numberFormat: numberFormats.score,
    },
  };
}

interface Line {
  /** holds while there is nothing to draw */
  empty: string;
  /** what the numbers say */
  says: string;
}

function lines(language: Language, data: BoardData): Record<ChartId, Line> {
  const { lines: texts } = dashboardTexts[language];
  const { months, gaps, funnel, trend, ranking, perspectives } = data;
  const amount = (cell: string) => amountText(language, cell);
  const whenThere = (cell: string, ...parts: string[]) => `IF(${cell}="","",${sentence(...parts)})`;
  const latest = data.monthCount - 1;
  const [target, actual] = [months.cell(2, latest), months.cell(3, latest)];
  const actualBefore = months.cell(3, latest - 1);
  const [largest, gap] = [gaps.cell(0, 0), gaps.cell(1, 0)];
  const allGaps = `SUM(${gaps.body(1)})`;
  const rates = funnel.body(1);
  const slowest = `INDEX(KPI_StageList,MATCH(MIN(${rates}),${rates},0))`;
  const [closed, closedBefore] = [trend.cell(2, latest), trend.cell(2, latest - 1)];
  const change = `TEXT(100*(${closed}-${closedBefore}),"+0.0;-0.0;0.0")`;
  const places = ranking.body("place");
  const last = `MAX(${places})`;
  const scores = perspectives.body(1);
  return {
    months: {
      empty: `${actual}=""`,
      says: sentence(
        quoted(texts.months.now),
        amount(actual),
        whenThere(target, quoted(" / "), amount(target)),
        whenThere(actualBefore, quoted(texts.months.before), amount(actualBefore))
      ),
    },
    gaps: {
      empty: `COUNT(${gaps.body(1)})=0`,
      says: `IF(${gap}<=0,"${texts.gaps.none}",${sentence(
        quoted(texts.gaps.largest),
        largest,
        quoted(" "),
        amount(gap),
        `IF(${allGaps}<=0,"",${sentence(quoted(texts.gaps.share), percentText(`${gap}/${allGaps}`))})`
      )})`,
    },
    funnel: {
      empty: `COUNT(${rates})=0`,
      says: sentence(
        quoted(texts.funnel.bottleneck),
        slowest,
        quoted(" "),
        percentText(`MIN(${rates})`)
      ),
    },
    trend: {
      empty: `COUNT(${trend.body(2)})=0`,
      says: whenThere(
        closed,
        quoted(texts.trend.closed),
        percentText(closed),
        whenThere(closedBefore, quoted(texts.trend.change), change, quoted(texts.trend.points))
      ),
    },
    ranking: {
      empty: `COUNT(${places})=0`,
      says: sentence(
        quoted(texts.ranking.people),
        "COUNT(KPI_ScoreRank)",
        quoted(texts.ranking.shown),
        `COUNT(${places})`,
        quoted(texts.ranking.end),
        `IF(COUNTIF(KPI_ScoreRank,${last})>COUNTIF(${places},${last}),"${texts.ranking.tie}","")`
      ),
    },
    perspectives: {
      empty: `COUNT(${scores})=0`,
      says: sentence(
        quoted(texts.perspectives.lowest),
        `INDEX(${perspectives.body(0)},MATCH(MIN(${scores}),${scores},0))`,
        quoted(" "),
        `TEXT(MIN(${scores}),"0.0")`
      ),
    },
  };
}

/** The name by which each chart's numbers come in, and the sheet that has it; the months need none. */
const feeders: Partial<Record<ChartId, { name: string; sheet: (language: Language) => string }>> = {
  gaps: { name: "KPI_BreakdownGap", sheet: (language) => breakdownTexts[language].sheetName },
  funnel: { name: "KPI_StageCount", sheet: (language) => funnelTexts[language].sheetName },
  trend: { name: "KPI_HistoryAttainment", sheet: (language) => historyTexts[language].sheetName },
  ranking: { name: "KPI_ScoreRank", sheet: (language) => scorecardTexts[language].sheetName },
  perspectives: { name: "KPI_LineScore", sheet: (language) => scorecardTexts[language].sheetName },
};

/** Where the workbook lacks the sheet that a chart needs, its place stays free and names that sheet. */
export function charts(choices: Choices, data: BoardData, { names }: Facts): Pieces {
  const { language } = choices;
  const { charts: texts, noData, noDataFrom } = dashboardTexts[language];
  const shape = shapes(choices, data);
  const line = lines(language, data);
  const each = chartIds.map((id, index) => {
    const feeder = feeders[id];
    const nothing = feeder ? `${noDataFrom}${feeder.sheet(language)}` : noData;
    const there = !feeder || names.includes(feeder.name);
    const { empty, says } = line[id];
    return {
      ...{ id, place: chartPlace(index), there },
      text: there ? `=IF(${empty},"${nothing}",${says})` : nothing,
    };
  });
  return {
    blocks: each.map(({ place, text }) => ({ at: place.line, values: [[text]] })),
    formats: each.flatMap(({ place }) => [
      { range: place.lineRange, fill: colors.section, vertical: "Center" as const },
      { range: place.line, bold: true, color: colors.title },
    ]),
    charts: each.flatMap(({ id, place, there }) =>
      there
        ? [
            {
              name: `KPI_Chart${id[0]!.toUpperCase()}${id.slice(1)}`,
              title: texts[id].title,
              description: texts[id].description,
              area: place.area,
              ...shape[id],
            },
          ]
        : []
    ),
  };
}

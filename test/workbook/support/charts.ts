/** A sheet with a chart of each kind over the same few months, so that what draws and keeps charts can be tried on all. */
import type { ChartKind, ChartPlan } from "../../../src/templates/plan";
import type { Book } from "../../../src/workbench/book/book";
import type { Templates } from "../../../src/workbook/state";
import { createWorkbook } from "../../../src/workbook/workbook";
import { openClient } from "../../support/client";
import { choices, libraryOf, plainPlan, templates } from "./templates";

type Words = "target" | "actual" | "gap" | "foot" | "shows" | ChartKind;

/** the languages that the charts are tried in */
type Tried = "en-US" | "zh-CN";

const words: Record<Tried, Record<Words, string>> = {
  "en-US": {
    target: "Target",
    actual: "Actual",
    gap: "Gap",
    foot: "Foot",
    shows: "Each month from January to June",
    columns: "Target and actual",
    stackedColumns: "Where the gap stands",
    bars: "Ranking of months",
    stackedBars: "Gap on its foot",
    line: "Trend of actual",
    columnsAndLine: "Actual against target",
    radar: "Months around",
  },
  "zh-CN": {
    target: "目标",
    actual: "实际",
    gap: "差距",
    foot: "底座",
    shows: "一月至六月各月的情况",
    columns: "目标与实际对比",
    stackedColumns: "差距所在",
    bars: "各月排名",
    stackedBars: "差距叠加",
    line: "实际走势",
    columnsAndLine: "实际与目标",
    radar: "各月雷达图",
  },
};

const months: [string, number, number][] = [
  ["Jan", 100, 92],
  ["Feb", 100, 105],
  ["Mar", 120, 96],
  ["Apr", 120, 131],
  ["May", 130, 117],
  ["Jun", 140, 138],
];

const kinds: ChartKind[] = [
  "columns",
  "stackedColumns",
  "bars",
  "stackedBars",
  "line",
  "columnsAndLine",
  "radar",
];

const target = "#BFC8D6";
const actual = "#0F6CBD";
const gap = "#C4314B";

/** Months in B3:B8, target, actual, foot and gap in C to F; the charts two beside each other from H2 on. */
export function chartPlans(language: Tried = "en-US"): ChartPlan[] {
  const say = words[language];
  const both: ChartPlan["series"] = [
    { name: say.target, values: "C3:C8", color: target },
    { name: say.actual, values: "D3:D8", color: actual },
  ];
  const onFoot: ChartPlan["series"] = [
    { name: say.foot, values: "E3:E8", hidden: true },
    { name: say.gap, values: "F3:F8", color: gap, labels: true },
  ];
  const series: Record<ChartKind, ChartPlan["series"]> = {
    columns: both,
    stackedColumns: onFoot,
    bars: [{ name: say.actual, values: "D3:D8", color: actual, labels: true }],
    stackedBars: onFoot,
    line: both,
    columnsAndLine: [
      { name: say.actual, values: "D3:D8", color: actual },
      { name: say.target, values: "C3:C8", color: gap, line: true },
    ],
    radar: both,
  };
  return kinds.map((kind, index) => {
    const left = index % 2 === 0 ? ["H", "M"] : ["O", "T"];
    const top = 2 + Math.floor(index / 2) * 16;
    return {
      name: `KPI_Chart_${kind}`,
      kind,
      title: say[kind],
      area: `${left[0]}${top}:${left[1]}${top + 14}`,
      categories: "B3:B8",
      series: series[kind],
      numberFormat: "#,##0",
      legend: kind === "bars" ? "None" : "Bottom",
      firstOnTop: kind === "bars",
      description: say.shows,
    };
  });
}

/** Templates of which "targets" writes that sheet. */
export function withCharts(): Templates {
  return {
    ...templates,
    targets: {
      ...templates.targets,
      needs: [],
      tables: [],
      plan: ({ language }) => {
        const say = words[language as Tried];
        return plainPlan({
          language,
          blocks: [
            { at: "B2", values: [["", say.target, say.actual, say.foot, say.gap]] },
            {
              at: "B3",
              values: months.map(([name, goal, done], index) => {
                const row = index + 3;
                const figures = [goal, done, `=MIN(C${row},D${row})`, `=ABS(D${row}-C${row})`];
                return [language === "zh-CN" ? `${index + 1}月` : name, ...figures];
              }),
            },
          ],
          charts: chartPlans(language as Tried),
        });
      },
    },
  };
}

/** Has the sheet written into a book by the real client. Whoever asks disposes of the book. */
export async function writeCharts(book: Book, language: Tried = "en-US"): Promise<void> {
  const client = await openClient({ book });
  await createWorkbook(libraryOf(withCharts())).insert("targets", { ...choices, language });
  await client.close();
}

/** Where sales are missing: by product, by region, by person, each list again with the largest first. */
import { breakdownTexts } from "../../locales/templates/breakdown";
import { statusTexts } from "../../locales/templates/status";
import { cellAt, rangeAt } from "../build/address";
import { numberFrom } from "../build/checks";
import { typed } from "../build/columns";
import { firstColumn, section } from "../build/frame";
import { whenFilled, whenNumbers } from "../build/guards";
import { lookedUp, nthOf } from "../build/lookup";
import { colors, fills, gapFormat, gapRules, moneyFormat, numberFormats } from "../build/look";
import { within } from "../build/periods";
import {
  buildTable,
  columnsWith,
  headerFormat,
  type BuiltTable,
  type Pieces,
  type WordlessColumn,
} from "../build/table";
import { commonTexts } from "../../locales/templates/common";
import type { ChartPlan, Choices } from "../plan";
import { compared } from "./gapBridge";

export type ContributorId = "product" | "region" | "person";
export const contributorIds: readonly ContributorId[] = ["product", "region", "person"];

/** By what the sales data name it, where its list stands, and the table of its own. */
const sources = {
  product: { list: "KPI_ProductList", sales: "KPI_ActualProduct", table: "KPI_GapProducts" },
  region: { list: "KPI_RegionList", sales: "KPI_ActualRegion", table: "KPI_GapRegions" },
  person: { list: "KPI_PeopleList", sales: "KPI_ActualPerson", table: "KPI_GapPeople" },
} as const;

const chartNames = {
  product: "KPI_ChartGapProducts",
  region: "KPI_ChartGapRegions",
  person: "KPI_ChartGapPeople",
} as const;

/** Bars that a chart has room for: the largest gaps. */
const barCount = 8;

/** Beside each table its chart, and to the right of that the list with the largest first. */
const chartColumns = { first: firstColumn + 8, last: firstColumn + 12 };
const sortedColumn = firstColumn + 14;

export interface Contributors {
  choices: Choices;
  id: ContributorId;
  /** of the heading; the table's header is below it */
  row: number;
  ready: number;
  /** there is a sales data sheet, a breakdown sheet */
  measured: boolean;
  split: boolean;
}

/** Rows from one heading to the next. */
export function contributorRows(ready: number): number {
  return Math.max(ready, barCount + 3) + 5;
}

export function contributorTable({
  choices: { language },
  id,
  row,
  ready,
  measured,
  split,
}: Contributors): BuiltTable {
  const { columns } = statusTexts[language].contributors;
  const { text } = typed(language);
  const { list, sales, table: name } = sources[id];
  const sold = (when: string) =>
    whenFilled(["item"], `SUMIFS(KPI_ActualAmount,${sales},[@{item}],${when})`);
  const figure = (when: string): WordlessColumn => ({
    filling: measured ? "computed" : "input",
    numberFormat: numberFormats.count,
    ...(measured ? { formula: sold(when) } : { validation: numberFrom(0, language) }),
  });
  const word = breakdownTexts[language].dimensions[id];
  const byHistory = 'IF(SUM([{base}])=0,"",N(KPI_GapTarget)*N([@{base}])/SUM([{base}]))';
  const share = split
    ? `IF(AND(KPI_SplitBy="${word}",KPI_SplitMetric=INDEX(KPI_MetricList,1)),` +
      `${lookedUp("[@{item}]", "KPI_BreakdownItem", "KPI_BreakdownTarget")},${byHistory})`
    : byHistory;
  const itemOf = `=${nthOf(list, "[@{no}]")}`;
  const specs: Record<keyof typeof columns, WordlessColumn> = {
    no: { horizontal: "Center", formula: "=ROW()-ROW([#{no}])" },
    item: {
      ...(measured ? {} : { ...text, filling: "offered" as const }),
      formula: itemOf,
      rules: [
        {
          kind: "formula",
          formula: "=AND(N({short})>0,N({short})=MAX({short:all}))",
          fill: colors.badFill,
          color: colors.bad,
          bold: true,
        },
      ],
    },
    base: figure(compared),
    target: {
      filling: "offered",
      numberFormat: numberFormats.count,
      validation: numberFrom(0, language),
      formula: whenFilled(["item"], share),
    },
    actual: figure(within("KPI_ActualDate")),
    gap: {
      numberFormat: gapFormat(numberFormats.count, commonTexts[language].gap),
      formula: whenNumbers(["target", "actual"], "[@{target}]-[@{actual}]"),
      rules: gapRules("gap"),
    },
    short: {
      numberFormat: "#,##0;-#,##0;",
      formula: whenNumbers(["gap"], "MAX(0,[@{gap}])"),
    },
  };
  return buildTable({
    name,
    column: firstColumn,
    row: row + 1,
    columns: columnsWith(columns, specs, "computed"),
    rows: [],
    ready,
  });
}

/** Heading, the sorted list and its chart, beside the table. */
export function contributorViews(contributors: Contributors, table: BuiltTable): Pieces[] {
  const { id, row, ready, choices } = contributors;
  const { language } = choices;
  const texts = statusTexts[language].contributors;
  const header = row + 1;
  const first = header + 1;
  const last = header + ready;
  const lastSorted = sortedColumn + texts.sorted.length - 1;
  const short = table.formula("[{short}]");
  return [
    section(firstColumn, row, chartColumns.last, texts.sections[id]),
    section(sortedColumn, row, lastSorted, texts.largest),
    {
      blocks: [
        { at: cellAt(sortedColumn, header), values: [[...texts.sorted]] },
        {
          at: cellAt(sortedColumn, first),
          values: [[`=IF(SUM(${short})<=0,"",KPI.PARETO(${table.formula("[{item}]")},${short}))`]],
        },
      ],
      formats: [
        headerFormat(rangeAt(sortedColumn, header, lastSorted, header)),
        {
          range: rangeAt(sortedColumn, first, lastSorted, last),
          fill: fills.computed,
          color: colors.ink,
          border: colors.line,
          numberFormat: "#,##0;-#,##0;",
        },
        {
          range: rangeAt(sortedColumn + 2, first, sortedColumn + 3, last),
          numberFormat: "0%;-0%;",
        },
        { range: rangeAt(lastSorted, first, lastSorted, last), horizontal: "Center" },
      ],
      conditionals: [
        {
          range: rangeAt(sortedColumn, first, lastSorted, last),
          rule: {
            kind: "formula",
            formula: `=AND($${cellAt(lastSorted, first)}="A",N($${cellAt(sortedColumn + 1, first)})>0)`,
            fill: colors.badFill,
            color: colors.bad,
          },
        },
      ],
      notes: [{ cell: cellAt(sortedColumn, header), text: texts.sortedNote }],
      charts: [chart(choices, id, row, Math.min(last, first + barCount - 1))],
    },
  ];
}

function chart(choices: Choices, id: ContributorId, row: number, last: number): ChartPlan {
  const { charts } = statusTexts[choices.language].contributors;
  const first = row + 2;
  return {
    name: chartNames[id],
    kind: "bars",
    title: charts[id].title,
    area: rangeAt(chartColumns.first, row + 1, chartColumns.last, row + barCount + 4),
    categories: rangeAt(sortedColumn, first, sortedColumn, last),
    series: [
      {
        name: charts.series,
        values: rangeAt(sortedColumn + 1, first, sortedColumn + 1, last),
        color: colors.bad,
        labels: true,
      },
    ],
    numberFormat: moneyFormat(choices),
    legend: "None",
    firstOnTop: true,
    description: charts[id].description,
  };
}

/** "Product A, 75%" for the item with the largest gap; "none" where nothing is missing. */
export function largestIn(table: BuiltTable, none: string): string {
  const short = table.formula("[{short}]");
  const item = `INDEX(${table.formula("[{item}]")},MATCH(MAX(${short}),${short},0))`;
  return `IF(SUM(${short})<=0,"${none}",${item}&" "&TEXT(MAX(${short})/SUM(${short}),"0%"))`;
}

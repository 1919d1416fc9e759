/** From last period's sales to this period's and on to the target: volume, mix, price, and what is missing. */
import { statusTexts } from "../../locales/templates/status";
import { cellAt, rangeAt } from "../build/address";
import { numberFrom } from "../build/checks";
import { typed } from "../build/columns";
import { firstColumn } from "../build/frame";
import { whenFilled, whenNumbers } from "../build/guards";
import { nthOf } from "../build/lookup";
import { colors, fills, moneyFormat, numberFormats } from "../build/look";
import { within } from "../build/periods";
import {
  buildTable,
  columnsWith,
  headerFormat,
  type BuiltTable,
  type Pieces,
  type WordlessColumn,
} from "../build/table";
import type { ChartPlan, Choices, Language } from "../plan";

/** Two argument pairs of SUMIFS: the date lies in the period that is compared with. */
export const compared = 'KPI_ActualDate,">="&KPI_GapFrom,KPI_ActualDate,"<="&KPI_GapTo';

/** Quantity and amount of each product in both periods; typed where the workbook has no sales data. */
export function bridgeTable(
  { language }: Choices,
  row: number,
  measured: boolean,
  ready: number
): BuiltTable {
  const { columns } = statusTexts[language].bridge;
  const { text } = typed(language);
  const sum = (values: string, when: string) =>
    whenFilled(["product"], `SUMIFS(${values},KPI_ActualProduct,[@{product}],${when})`);
  const figure = (values: string, when: string): WordlessColumn => ({
    filling: measured ? "computed" : "input",
    numberFormat: numberFormats.count,
    ...(measured ? { formula: sum(values, when) } : { validation: numberFrom(0, language) }),
  });
  const price = (amount: string, quantity: string, unsold: string): WordlessColumn => ({
    numberFormat: numberFormats.count,
    formula: whenNumbers(
      [amount, quantity],
      `IF([@{${quantity}}]=0,${unsold},[@{${amount}}]/[@{${quantity}}])`
    ),
  });
  const now = within("KPI_ActualDate");
  const specs: Record<keyof typeof columns, WordlessColumn> = {
    no: { horizontal: "Center", formula: "=ROW()-ROW([#{no}])" },
    product: measured
      ? { formula: `=${nthOf("KPI_ProductList", "[@{no}]")}` }
      : { ...text, filling: "offered", formula: `=${nthOf("KPI_ProductList", "[@{no}]")}` },
    baseQuantity: figure("KPI_ActualQuantity", compared),
    baseAmount: figure("KPI_ActualAmount", compared),
    basePrice: price("baseAmount", "baseQuantity", '""'),
    quantity: figure("KPI_ActualQuantity", now),
    amount: figure("KPI_ActualAmount", now),
    price: price("amount", "quantity", "0"),
  };
  return buildTable({
    name: "KPI_Bridge",
    column: firstColumn,
    row,
    columns: columnsWith(columns, specs, "computed"),
    rows: [],
    ready,
  });
}

const stepIds = ["base", "volume", "mix", "price", "now", "missing", "target"] as const;

/** Rows of the steps with their header. */
export const stepRows = stepIds.length + 1;

const labelColumn = firstColumn + 1;
const valueColumn = labelColumn + 1;
/** foot, whole, up, down, missing */
const barsColumn = valueColumn + 1;
const lastBar = barsColumn + 4;

/** The steps with the bars that a waterfall is drawn from; `row` is their header's. */
export function bridgeSteps(language: Language, table: BuiltTable, row: number): Pieces {
  const { steps, bars, stepHeader } = statusTexts[language].bridge;
  const first = row + 1;
  const last = row + stepIds.length;
  const valueOf = (id: (typeof stepIds)[number]) =>
    cellAt(valueColumn, first + stepIds.indexOf(id));
  const column = (id: string) => table.formula(`[{${id}}]`);
  const values: Record<(typeof stepIds)[number], string | null> = {
    base: `=SUM(${column("baseAmount")})`,
    // One call for three cells: it spills over mix and price.
    volume:
      `=IF(SUM(${column("baseQuantity")})=0,"",KPI.PVM(${column("baseQuantity")},` +
      `${column("basePrice")},${column("quantity")},${column("price")}))`,
    mix: null,
    price: null,
    now: `=SUM(${column("amount")})`,
    missing: `=IF(N(KPI_GapTarget)=0,"",KPI_GapTarget-${valueOf("now")})`,
    target: "=N(KPI_GapTarget)",
  };
  /** where a change starts from */
  const start: Partial<Record<(typeof stepIds)[number], string>> = {
    volume: `N(${valueOf("base")})`,
    mix: `N(${valueOf("base")})+N(${valueOf("volume")})`,
    price: `N(${valueOf("base")})+N(${valueOf("volume")})+N(${valueOf("mix")})`,
    missing: `N(${valueOf("now")})`,
  };
  const rows = stepIds.map((id) => {
    const value = `N(${valueOf(id)})`;
    const from = start[id];
    const isMissing = id === "missing";
    const drawn = from
      ? [
          `=MAX(0,MIN(${from},${from}+${value}))`,
          0,
          `=MAX(0,${isMissing ? "-" : ""}${value})`,
          isMissing ? 0 : `=MAX(0,-${value})`,
          isMissing ? `=MAX(0,${value})` : 0,
        ]
      : [0, `=${value}`, 0, 0, 0];
    return [steps[id], values[id], ...drawn];
  });
  return {
    rowHeights: [{ rows: `${row}:${row}`, height: 33 }],
    blocks: [
      {
        at: cellAt(labelColumn, row),
        values: [[stepHeader, bars.value, bars.foot, bars.whole, bars.up, bars.down, bars.missing]],
      },
      // Without the empty cells that the effects spill into, which must not be written to.
      { at: cellAt(labelColumn, first), values: rows.map(([label]) => [label]) },
      ...(["base", "volume", "now", "missing", "target"] as const).map((id) => ({
        at: valueOf(id),
        values: [[values[id]]],
      })),
      { at: cellAt(barsColumn, first), values: rows.map(([, , ...drawn]) => drawn) },
    ],
    formats: [
      headerFormat(rangeAt(labelColumn, row, lastBar, row)),
      {
        range: rangeAt(labelColumn, first, lastBar, last),
        fill: fills.computed,
        color: colors.ink,
        border: colors.line,
        vertical: "Center",
      },
      { range: rangeAt(labelColumn, first, labelColumn, last), bold: true },
      {
        range: rangeAt(valueColumn, first, valueColumn, last),
        bold: true,
        numberFormat: numberFormats.count,
      },
      {
        range: rangeAt(barsColumn, first, lastBar, last),
        color: colors.quiet,
        numberFormat: "#,##0;-#,##0;",
      },
    ],
    notes: [
      { cell: cellAt(labelColumn, row), text: statusTexts[language].bridge.stepNote },
      { cell: cellAt(barsColumn, row), text: bars.note },
    ],
  };
}

/** The waterfall over the steps whose header stands in `row`. */
export function bridgeChart(choices: Choices, row: number, area: string): ChartPlan {
  const { chart, bars } = statusTexts[choices.language].bridge;
  const first = row + 1;
  const last = row + stepIds.length;
  const series = (offset: number) => rangeAt(barsColumn + offset, first, barsColumn + offset, last);
  return {
    name: "KPI_ChartBridge",
    kind: "stackedColumns",
    title: chart.title,
    area,
    categories: rangeAt(labelColumn, first, labelColumn, last),
    series: [
      { name: bars.foot, values: series(0), hidden: true },
      { name: bars.whole, values: series(1), color: colors.title },
      { name: bars.up, values: series(2), color: colors.good },
      { name: bars.down, values: series(3), color: colors.bad },
      { name: bars.missing, values: series(4), color: "#F2B84B" },
    ],
    numberFormat: moneyFormat(choices),
    legend: "None",
    description: chart.description,
  };
}

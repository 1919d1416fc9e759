/** What the market sheet gives to the target sheet: measures, industry averages and the words of its basis. */
import { marketTexts } from "../../locales/templates/market";
import { targetsTexts } from "../../locales/templates/targets";
import { cellAt, onSheet, rangeAt } from "../build/address";
import { anyNumber } from "../build/checks";
import { typed } from "../build/columns";
import { readyFor } from "../build/company";
import { dateNumber } from "../build/dates";
import { firstColumn, headerRow, headingBeside, section } from "../build/frame";
import { colors, moneyFormat, numberFormats } from "../build/look";
import { columnNames } from "../build/names";
import {
  buildTable,
  columnsWith,
  type BuiltTable,
  type Pieces,
  type RowSpec,
  type WordlessColumn,
} from "../build/table";
import { exampleFormat, exampleTargets, type ExampleTargetId } from "../example";
import type { Choices, Facts } from "../plan";

const measureRows = 6;
const industryRows = 8;

/** Share, growth and size of the whole market, under the names by which targets and scorecards find them. */
export function marketMeasures(
  choices: Choices,
  sheetName: string,
  market: BuiltTable,
  column: number
): { pieces: Pieces[]; lastColumn: number; lastBodyRow: number } {
  const { language } = choices;
  const texts = marketTexts[language].measures;
  const sum = (id: string) => `SUM(${market.formula(`[{${id}}]`)})`;
  const own = sum("own");
  const soFar = sum("soFar");
  const none = `COUNT(${market.formula("[{own}]")})=0`;
  const rows: [label: string, value: string, basis: string, format: string][] = [
    [
      targetsTexts[language].dimensions[7]!,
      `=IF(OR(${none},${soFar}<=0,${own}<0),"",KPI.SHARE(${own},${soFar}))`,
      texts.basis.share,
      numberFormats.percent,
    ],
    [
      texts.labels.growth,
      `=IF(${sum("lastYear")}=0,"",${sum("size")}/${sum("lastYear")}-1)`,
      texts.basis.growth,
      numberFormats.percent,
    ],
    [
      texts.labels.size,
      `=IF(${sum("size")}=0,"",${sum("size")})`,
      texts.basis.size,
      moneyFormat(choices),
    ],
  ];
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    measure: { width: 22, wrap: true },
    value: {
      width: 14,
      filling: "offered",
      horizontal: "Center",
      validation: anyNumber(language),
    },
    basis: { width: 30, wrap: true },
  };
  const table = buildTable({
    name: "KPI_MarketMeasures",
    column,
    row: headerRow,
    columns: columnsWith(texts.columns, specs),
    rows: rows.map(([measure, value, basis, format]) => ({
      values: { measure, value, basis },
      formats: { value: format },
    })),
    ready: measureRows,
  });
  const share = onSheet(sheetName, cellAt(column + 1, table.firstBodyRow));
  return {
    lastColumn: table.lastColumn,
    lastBodyRow: table.lastBodyRow,
    pieces: [
      table,
      {
        names: [
          ...columnNames(table, {
            KPI_MarketMeasureList: "measure",
            KPI_MarketMeasureValue: "value",
          }),
          { name: "KPI_MarketShare", refersTo: `=${share}`, whenTaken: "repoint" },
        ],
      },
      headingBeside(column, table.lastColumn, texts.section),
    ],
  };
}

/** The industry's figures for the metrics of the target sheet, which takes the averages from here. */
export function industryTable(choices: Choices, { names }: Facts, column: number): BuiltTable {
  const { language } = choices;
  const texts = marketTexts[language].industry;
  const { text, number, date, suggestion } = typed(language);
  const rows = industryRowsOf(choices);
  const defined = names.includes("KPI_IndicatorName");
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    metric: {
      ...(defined ? suggestion("=KPI_IndicatorName") : text),
      width: 24,
    },
    average: { ...number, width: 14 },
    best: { ...number, width: 14 },
    source: { ...text, width: 30 },
    asOf: { ...date, width: 13 },
  };
  return buildTable({
    name: "KPI_Industry",
    column,
    row: headerRow,
    columns: columnsWith(texts.columns, specs),
    rows,
    ready: readyFor(rows.length, industryRows),
  });
}

/** The best of the industry in the example, for the metrics that have an industry average. */
const exampleBest: Partial<Record<ExampleTargetId, number>> = {
  orderValue: 31_000,
  repurchase: 0.41,
  collection: 0.97,
};

/** When the example's industry figures were published. */
const dateOfFigures = dateNumber("2026-07-31");

function industryRowsOf(choices: Choices): RowSpec[] {
  const { language, content, targets } = choices;
  if (content === "empty") {
    return (targets ?? []).map(({ metric }) => ({ values: { metric } }));
  }
  const { example } = marketTexts[language];
  return (Object.keys(exampleBest) as ExampleTargetId[]).map((id, index) => {
    const { measure, industry } = exampleTargets[id];
    const format = exampleFormat(measure, choices);
    return {
      values: {
        metric: targetsTexts[language].example.rows[id].metric,
        average: industry!,
        best: exampleBest[id]!,
        source: example.sources[index]!,
        asOf: dateOfFigures,
      },
      formats: { average: format, best: format },
    };
  });
}

/** Two cells to write in; the target sheet shows them as its basis. */
export function marketBasis(
  { language, content }: Choices,
  sheetName: string,
  row: number
): { pieces: Pieces[]; lastRow: number } {
  const { basis } = marketTexts[language];
  const { example, basis: labels } = targetsTexts[language];
  const first = row + 1;
  const lastRow = row + 2;
  const lastColumn = firstColumn + 8;
  const text = (id: "market" | "positioning") => (content === "example" ? example.basis[id] : null);
  const name = (defined: string, at: number) => ({
    name: defined,
    refersTo: `=${onSheet(sheetName, cellAt(firstColumn + 1, at))}`,
    whenTaken: "repoint" as const,
  });
  return {
    lastRow,
    pieces: [
      section(firstColumn, row, lastColumn, basis.section),
      {
        blocks: [
          {
            at: cellAt(firstColumn, first),
            values: [
              [labels.market, text("market")],
              [labels.positioning, text("positioning")],
            ],
          },
        ],
        merges: [first, lastRow].map((at) => rangeAt(firstColumn + 1, at, lastColumn, at)),
        rowHeights: [{ rows: `${first}:${lastRow}`, height: 36 }],
        formats: [
          {
            range: rangeAt(firstColumn, first, firstColumn, lastRow),
            bold: true,
            color: colors.title,
            vertical: "Center",
            border: colors.line,
          },
          {
            range: rangeAt(firstColumn + 1, first, lastColumn, lastRow),
            fill: colors.input,
            color: colors.ink,
            wrap: true,
            vertical: "Center",
            border: colors.line,
            locked: false,
          },
        ],
        names: [name("KPI_MarketBasis", first), name("KPI_PositioningBasis", lastRow)],
        notes: [{ cell: cellAt(firstColumn, row), text: basis.note }],
      },
    ],
  };
}

import { marketTexts } from "../locales/templates/market";
import { cellAt } from "./build/address";
import { typed } from "./build/columns";
import { companyOf, exampleCompany, readyFor } from "./build/company";
import { firstColumn, frame, headerRow, headingBeside, roomBelow, section } from "./build/frame";
import { whenFilled, whenNumbers } from "./build/guards";
import { colors, moneyFormat, numberFormats } from "./build/look";
import { columnNames } from "./build/names";
import { within } from "./build/periods";
import { buildTable, columnsWith, type BuiltTable, type WordlessColumn } from "./build/table";
import { exampleMarket, exampleSold } from "./example/market";
import { competitorTable } from "./parts/competitors";
import { industryTable, marketBasis, marketMeasures } from "./parts/marketFigures";
import type { Choices, Facts, Template } from "./plan";
import { tableNames } from "./tables";

const readyRows = 8;

/** The ground that targets stand on: market and share by product, competitors, industry averages. */
export const market: Template = {
  id: "market",
  version: 5,
  needs: ["settings"],
  tables: tableNames.market,
  plan(choices, facts) {
    const { language } = choices;
    const texts = marketTexts[language];
    const sheetName = choices.sheetName ?? texts.sheetName;
    const table = marketTable(choices, facts);
    const measures = marketMeasures(choices, sheetName, table, table.lastColumn + 2);
    const industry = industryTable(choices, facts, measures.lastColumn + 2);
    const beside = Math.max(measures.lastBodyRow, industry.lastBodyRow, table.lastBodyRow);
    const basisRow = beside + roomBelow + 1;
    const basis = marketBasis(choices, sheetName, basisRow);
    const competitorsRow = basis.lastRow + 2;
    const competitors = competitorTable(choices, facts, table, competitorsRow + 1);
    return frame(
      {
        template: "market",
        version: market.version,
        choices,
        texts,
        tabColor: "#2F6F8F",
        frozenColumns: 2,
        facts: true,
        legend: ["input", "offered", "computed"],
        legendColumn: firstColumn,
        select: cellAt(firstColumn, headerRow + 1),
        pagesAfter: [table.lastColumn],
      },
      table,
      measures.pieces,
      industry,
      {
        names: columnNames(industry, {
          KPI_IndustryMetric: "metric",
          KPI_IndustryAverage: "average",
        }),
      },
      headingBeside(measures.lastColumn + 2, industry.lastColumn, texts.industry.section),
      basis.pieces,
      section(firstColumn, competitorsRow, competitors.lastColumn, texts.competitors.section),
      competitors
    );
  },
};

/** Our sales of the product in the period, counted where the workbook has sales data. */
const ownSales = whenFilled(
  ["product"],
  'IF(COUNT(KPI_ActualDate)=0,"",' +
    `SUMIFS(KPI_ActualAmount,KPI_ActualProduct,[@{product}],${within("KPI_ActualDate")}))`
);

function marketTable(choices: Choices, facts: Facts): BuiltTable {
  const { language } = choices;
  const texts = marketTexts[language];
  const { text, percent, suggestion, ...common } = typed(language);
  const money = { ...common.money, numberFormat: moneyFormat(choices) };
  const counted = facts.names.includes("KPI_ActualAmount");
  const computed = { filling: "computed" as const };
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    product: { ...suggestion("=KPI_ProductList"), width: 18 },
    size: { ...money, width: 15 },
    lastYear: { ...money, width: 15 },
    growth: {
      ...computed,
      width: 13,
      horizontal: "Center",
      numberFormat: numberFormats.percent,
      formula: whenNumbers(
        ["size", "lastYear"],
        'IF([@{lastYear}]=0,"",[@{size}]/[@{lastYear}]-1)'
      ),
      rules: [
        { kind: "formula", formula: "=AND(ISNUMBER({growth}),{growth}<0)", color: colors.bad },
        { kind: "formula", formula: "=AND(ISNUMBER({growth}),{growth}>0)", color: colors.good },
      ],
    },
    soFar: {
      ...computed,
      width: 15,
      numberFormat: money.numberFormat,
      formula: whenNumbers(["size"], "[@{size}]*KPI_TimeGone"),
    },
    own: {
      ...money,
      width: 15,
      ...(counted && { filling: "offered" as const, formula: ownSales }),
    },
    share: {
      ...computed,
      width: 13,
      horizontal: "Center",
      numberFormat: numberFormats.percent,
      formula: whenNumbers(
        ["soFar", "own"],
        'IF(OR([@{soFar}]<=0,[@{own}]<0),"",KPI.SHARE([@{own}],[@{soFar}]))'
      ),
      rules: [
        {
          kind: "formula",
          formula: "=AND(ISNUMBER({share}),ISNUMBER({goal}),{share}<{goal})",
          fill: colors.badFill,
          color: colors.bad,
        },
        {
          kind: "formula",
          formula: "=AND(ISNUMBER({share}),ISNUMBER({goal}),{share}>={goal})",
          fill: colors.goodFill,
          color: colors.good,
        },
      ],
    },
    goal: { ...percent(1), width: 13 },
    positioning: { ...text, width: 30 },
    demand: { ...text, width: 30 },
    season: { ...text, width: 22 },
    chance: { ...text, width: 30 },
  };
  const isExample = choices.content === "example";
  const { products } = isExample ? exampleCompany(language) : companyOf(choices, facts);
  return buildTable({
    name: "KPI_Market",
    column: firstColumn,
    row: headerRow,
    columns: columnsWith(texts.columns, specs),
    rows: products.map((product, index) => {
      const figures = isExample ? exampleMarket[index] : undefined;
      if (!figures) return { values: { product } };
      return {
        values: {
          product,
          ...figures,
          ...(!counted && { own: exampleSold(index).amount }),
          ...texts.example.products[index],
        },
        height: 34,
      };
    }),
    ready: readyFor(products.length, readyRows),
  });
}

/** Where the gap comes from, counted in the sales data: against last period, and by who and what is short. */
import { statusTexts } from "../../locales/templates/status";
import { cellAt, rangeAt } from "../build/address";
import { dateOnly, numberFrom } from "../build/checks";
import { companyOf, readyFor } from "../build/company";
import { firstColumn, foldedRows, section } from "../build/frame";
import { colors, numberFormats } from "../build/look";
import type { Pieces } from "../build/table";
import type { Choices, Company, Facts } from "../plan";
import { bridgeChart, bridgeSteps, bridgeTable, stepRows } from "./gapBridge";
import {
  contributorIds,
  contributorRows,
  contributorTable,
  contributorViews,
  largestIn,
  type ContributorId,
} from "./gapContributors";
import { setupBlock } from "./setup";

/** Rows of the setup with its heading, and one between it and what follows. */
const setupRows = 7;

/** A waterfall stays a picture, however many products stand beside it. */
const mostChartRows = 20;

/** With `row` for the heading. */
export function gapAnalysis(choices: Choices, facts: Facts, row: number): Pieces[] {
  const { language } = choices;
  const company = companyOf(choices, facts);
  const measured = facts.tables.includes("KPI_Actuals");
  const split = facts.tables.includes("KPI_Breakdown");
  const bridgeRow = row + setupRows;
  const table = bridgeTable(choices, bridgeRow + 1, measured, readyFor(company.products.length, 6));
  const stepsRow = table.lastBodyRow + 2;
  let next = stepsRow + stepRows + 1;
  const lists = contributorIds.map((id) => {
    const ready = readyFor(countOf(company, id), 6);
    const contributors = { choices, id, row: next, ready, measured, split };
    next += contributorRows(ready);
    return { contributors, table: contributorTable(contributors) };
  });
  const texts = statusTexts[language].bridge;
  const lastStep = stepsRow + stepRows - 1;
  const chartArea = rangeAt(
    firstColumn + 8,
    bridgeRow + 1,
    firstColumn + 12,
    Math.min(lastStep, bridgeRow + mostChartRows)
  );
  return [
    ...setup(choices, row, measured, {
      dates: table.formula("[{baseAmount}]"),
      largest: lists.map((list) => largestIn(list.table, texts.nothing)),
    }),
    section(firstColumn, bridgeRow, firstColumn + 12, texts.section),
    table,
    bridgeSteps(language, table, stepsRow),
    foldedRows(bridgeRow + 1, lastStep),
    { charts: [bridgeChart(choices, stepsRow, chartArea)] },
    ...lists.flatMap(({ contributors, table }) => [
      table,
      foldedRows(contributors.row + 1, contributors.row + contributorRows(contributors.ready) - 2),
      ...contributorViews(contributors, table),
    ]),
  ];
}

function countOf({ products, regions, people }: Company, id: ContributorId): number {
  return { product: products, region: regions, person: people }[id].length;
}

/**
 * The period before: as many whole months as this one where it runs from a first to a last day of a month, else as many
 * days.
 */
const months = "((YEAR(KPI_End)-YEAR(KPI_Start))*12+MONTH(KPI_End)-MONTH(KPI_Start)+1)";
const wholeMonths = "AND(DAY(KPI_Start)=1,DAY(KPI_End+1)=1)";
const dayBefore =
  `IF(${wholeMonths},DATE(YEAR(KPI_Start),MONTH(KPI_Start)-${months},1),` +
  "KPI_Start-(KPI_End-KPI_Start+1))";

function setup(
  choices: Choices,
  row: number,
  measured: boolean,
  found: { dates: string; largest: string[] }
): Pieces[] {
  const { language } = choices;
  const { sheetName, analysis } = statusTexts[language];
  const { ways } = analysis;
  const date = {
    filling: "offered" as const,
    numberFormat: numberFormats.date,
    check: dateOnly(language),
  };
  const finding = ways.map((way, index) => `"${way} "&${found.largest[index]}`).join('&"   |   "&');
  const state = measured
    ? `=IF(COUNT(KPI_ActualDate)=0,"${analysis.noRows}",` +
      `IF(SUM(${found.dates})=0,"${analysis.noBase}",${finding}))`
    : `=IF(SUM(${found.dates})=0,"${analysis.noData}",${finding})`;
  const stateRow = row + 5;
  const at = cellAt(firstColumn + 1, stateRow);
  return [
    ...setupBlock({
      sheetName: choices.sheetName ?? sheetName,
      section: analysis.section,
      column: firstColumn + 1,
      row,
      meaningColumns: 10,
      fields: [
        {
          ...analysis.from,
          name: "KPI_GapFrom",
          value: `=${dayBefore}`,
          ...date,
        },
        { ...analysis.to, name: "KPI_GapTo", value: "=KPI_Start-1", ...date },
        {
          ...analysis.target,
          name: "KPI_GapTarget",
          value: '=IF(INDEX(KPI_TargetValue,1)="","",INDEX(KPI_TargetValue,1))',
          filling: "offered",
          numberFormat: numberFormats.anyUnit,
          check: numberFrom(0, language),
        },
      ],
    }),
    {
      blocks: [{ at, values: [[state]] }],
      formats: [{ range: at, bold: true, color: colors.bad, vertical: "Center" }],
      rowHeights: [{ rows: `${stateRow}:${stateRow}`, height: 24 }],
    },
  ];
}

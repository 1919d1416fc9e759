import { breakdownTexts } from "../locales/templates/breakdown";
import { cellAt, columnLetters, rangeAt } from "./build/address";
import { numberFrom, offered, oneOf } from "./build/checks";
import { companyOf, readyFor } from "./build/company";
import { monthsIn } from "./build/dates";
import {
  firstColumn,
  foldedColumns,
  foldedRows,
  frame,
  headerRow,
  onTwoPages,
  roomBelow,
} from "./build/frame";
import { whenFilled } from "./build/guards";
import { colors, gapFormat, numberFormats } from "./build/look";
import { nthOf } from "./build/lookup";
import { columnNames } from "./build/names";
import { within } from "./build/periods";
import { spanOf } from "./build/span";
import { standing } from "./build/standing";
import {
  buildTable,
  columnsWith,
  type BuiltTable,
  type ColumnSpec,
  type Pieces,
  type WordlessColumn,
} from "./build/table";
import {
  blockRows,
  fitsByWeek,
  partCell,
  periodCount,
  periodHead,
  periodIds,
  shareCell,
  shareRow,
  startCell,
} from "./parts/periods";
import { seasonBlock, seasonRows } from "./parts/season";
import { setupBlock } from "./parts/setup";
import type { Choices, Company, Facts, Language, Span, Template } from "./plan";
import { tableNames } from "./tables";

/** Rows where the lists are short. */
const readyRows = 12;

/** Rows that the longest of the lists takes, whichever of them the target is split by. */
function rowsFor({ people, regions, products, channels }: Company): number {
  const longest = Math.max(...[people, regions, products, channels].map(({ length }) => length));
  return Math.min(blockRows, readyFor(longest, readyRows));
}

/** Columns before the periods: item, weight, target, due by now, actual, attainment, gap, light, row check. */
const leading = 9;
const periodColumn = firstColumn + leading;
/** A narrow column lies between the table and the block by weight, and a label column. */
const blockColumn = (count: number) => periodColumn + count + 2;

/** In percent, by product: the story's product C is to bring a tenth and lags behind that. */
const exampleWeights = [0.4, 0.32, 0.1, 0.18];

/** One target over periods and items: by weight on the right, as decided in the table, checked in both directions. */
export const breakdown: Template = {
  id: "breakdown",
  version: 6,
  needs: ["settings", "targets"],
  tables: tableNames.breakdown,
  plan(choices, facts) {
    const texts = breakdownTexts[choices.language];
    const count = periodCount(choices, facts);
    const block = blockColumn(count);
    const table = mainTable(choices, facts, count);
    const settingRow = table.lastBodyRow + roomBelow + 1;
    const fields = setup(choices, facts, table, settingRow, count);
    const seasonRow = settingRow + settingCount + 2;
    const width = (at: number, of: number) => ({
      columns: `${columnLetters(at)}:${columnLetters(at)}`,
      width: of,
    });
    return frame(
      {
        template: "breakdown",
        version: breakdown.version,
        choices,
        texts,
        tabColor: "#2F6F8F",
        frozenColumns: frozen,
        facts: true,
        legend: ["input", "offered", "computed"],
        legendColumn: firstColumn,
        select: cellAt(firstColumn + 1, headerRow + 1),
        print: printed(table, count, seasonRow + seasonRows - 1),
      },
      table,
      {
        names: columnNames(table, {
          KPI_BreakdownItem: "item",
          KPI_BreakdownTarget: "target",
          KPI_BreakdownDue: "dueNow",
          KPI_BreakdownActual: "actual",
          KPI_BreakdownAttainment: "attainment",
          KPI_BreakdownGap: "gap",
        }),
        columnWidths: [width(block - 2, 2), width(block - 1, 11)],
      },
      foldedRows(table.firstBodyRow, table.lastBodyRow),
      foldedColumns(periodColumn, periodColumn + count - 1),
      foldedColumns(block - 1, block + count - 1),
      periodHead({ language: choices.language, table, count, column: periodColumn, block }),
      fields,
      seasonBlock(
        {
          language: choices.language,
          sheetName: choices.sheetName ?? texts.sheetName,
          column: firstColumn,
          row: seasonRow,
        },
        facts
      )
    );
  },
};

/** the margin and the items */
const frozen = 2;

/** so many periods still fit on a page with the rest of the table */
const mostOnOnePage = 14;

/** Beyond these, so many that both pages are about as wide. */
function printed(table: BuiltTable, count: number, lastRow: number) {
  if (count <= mostOnOnePage) return { area: rangeAt(1, 1, table.lastColumn, lastRow) };
  const onFirst = Math.max(0, Math.round(count / 2) - 6);
  return onTwoPages(table, { after: periodColumn + onFirst - 1, frozen, lastRow });
}

type Dimension = keyof (typeof breakdownTexts)["en-US"]["dimensions"];

/** A formula for each dimension, chosen by the cell that says what the target is broken down by. */
function byDimension(
  language: Language,
  formulas: readonly (readonly [Dimension, string])[]
): string {
  const words = breakdownTexts[language].dimensions;
  return formulas.reduceRight(
    (rest, [dimension, formula]) => `IF(KPI_SplitBy="${words[dimension]}",${formula},${rest})`,
    '""'
  );
}

function itemFormula(language: Language): string {
  const position = "ROW()-ROW([#{item}])";
  return `=${byDimension(language, [
    ["region", nthOf("KPI_RegionList", position)],
    ["person", nthOf("KPI_PeopleList", position)],
    ["product", nthOf("KPI_ProductList", position)],
    ["channel", nthOf("KPI_ChannelList", position)],
  ])}`;
}

function actualFormula(language: Language): string {
  const sold = (column: string) =>
    `SUMIFS(KPI_ActualAmount,${column},[@{item}],${within("KPI_ActualDate")})`;
  return whenFilled(
    ["item"],
    byDimension(language, [
      ["region", sold("KPI_ActualRegion")],
      ["person", sold("KPI_ActualPerson")],
      ["product", sold("KPI_ActualProduct")],
      ["channel", sold("KPI_ActualChannel")],
      ["team", sold("KPI_ActualTeam")],
      ["customer", sold("KPI_ActualCustomer")],
    ])
  );
}

function columnsOf(language: Language, measured: boolean, count: number): ColumnSpec[] {
  const texts = breakdownTexts[language];
  const amount = { width: 13, numberFormat: numberFormats.count };
  const ids = periodIds(count);
  const block = blockColumn(count);
  const sum = (of: (id: string, nth: number) => string) =>
    ids.map((id, index) => of(id, index + 1)).join("+");
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    item: { width: 18, filling: "offered", formula: itemFormula(language) },
    // the settings below the table stand in this column too, and hold a metric's name
    weight: {
      width: 20,
      filling: "input",
      horizontal: "Center",
      numberFormat: numberFormats.percent,
      validation: numberFrom(0, language),
    },
    target: {
      ...amount,
      filling: "computed",
      formula: whenFilled(
        ["item"],
        sum((id) => `N([@{${id}}])`)
      ),
    },
    dueNow: {
      ...amount,
      filling: "computed",
      formula: whenFilled(
        ["item"],
        sum((id, nth) => `N([@{${id}}])*${partCell(block, nth)}`)
      ),
    },
    actual: {
      ...amount,
      filling: measured ? "offered" : "input",
      ...(measured && { formula: actualFormula(language) }),
    },
    ...standing(language, numberFormats.count),
    check: {
      width: 13,
      filling: "computed",
      horizontal: "Center",
      numberFormat: gapFormat(numberFormats.count, {
        short: texts.check.short,
        ahead: texts.check.over,
        even: texts.check.even,
      }),
      formula: whenFilled(["item"], `ROUND(SUM(${shareRow(block, count)})-[@{target}],6)`),
      rules: [
        {
          kind: "formula",
          formula: "=N({check})<>0",
          fill: colors.badFill,
          color: colors.bad,
          bold: true,
        },
      ],
    },
  };
  const periods = ids.map((id, index): ColumnSpec => {
    const share = shareCell(block, index + 1);
    return {
      id,
      header: `${texts.period.header} ${index + 1}`,
      ...(index === 0 && { note: texts.period.note }),
      width: 10,
      filling: "offered",
      numberFormat: numberFormats.count,
      formula: `=IF(OR([@{item}]="",${startCell(periodColumn + index)}=""),"",${share})`,
    };
  });
  return [...columnsWith(texts.columns, specs), ...periods];
}

function mainTable(choices: Choices, facts: Facts, count: number): BuiltTable {
  const { language, content } = choices;
  return buildTable({
    name: "KPI_Breakdown",
    column: firstColumn,
    row: headerRow,
    columns: columnsOf(language, facts.names.includes("KPI_ActualAmount"), count),
    rows: content === "example" ? exampleWeights.map((weight) => ({ values: { weight } })) : [],
    ready: rowsFor(companyOf(choices, facts)),
    headerHeight: 36,
  });
}

/** Cells that steer the breakdown. */
const settingCount = 7;

function grainsFor(language: Language, span: Span): { offered: string[]; first: string } {
  const { week, month, quarter } = breakdownTexts[language].grains;
  return {
    offered: [...(fitsByWeek(span) ? [week] : []), month, quarter],
    // a month by the month would be one column
    first: monthsIn(span) === 1 ? week : month,
  };
}

function setup(
  choices: Choices,
  facts: Facts,
  table: BuiltTable,
  row: number,
  count: number
): Pieces[] {
  const { language, content } = choices;
  const { setup: texts, dimensions, phasings, sheetName } = breakdownTexts[language];
  const first = "INDEX(KPI_MetricList,1)";
  const example = content === "example";
  const lastPeriod = periodColumn + count - 1;
  const periods = rangeAt(periodColumn, headerRow + 1, lastPeriod, table.lastBodyRow);
  const grains = grainsFor(language, spanOf(choices, facts));
  const { phasing } = texts;
  return setupBlock({
    sheetName: choices.sheetName ?? sheetName,
    section: texts.section,
    column: firstColumn,
    row,
    meaningColumns: 5,
    fields: [
      {
        ...texts.metric,
        name: "KPI_SplitMetric",
        value: `=IF(${first}="","",${first})`,
        filling: "offered",
        check: offered("=KPI_MetricList"),
      },
      {
        ...texts.total,
        name: "KPI_SplitTotal",
        value:
          '=IF(KPI_SplitMetric="","",IF(COUNTIF(KPI_MetricList,KPI_SplitMetric)=0,"",' +
          "INDEX(KPI_TargetValue,MATCH(KPI_SplitMetric,KPI_MetricList,0))))",
        filling: "offered",
        numberFormat: numberFormats.anyUnit,
      },
      {
        ...texts.by,
        name: "KPI_SplitBy",
        value: example ? dimensions.product : dimensions.region,
        filling: "input",
        check: oneOf(Object.values(dimensions), language),
      },
      {
        ...texts.grain,
        name: "KPI_SplitGrain",
        value: grains.first,
        filling: "input",
        check: oneOf(grains.offered, language),
      },
      {
        label: phasing.label,
        meaning:
          `=IF(AND(KPI_SplitPhasing="${phasings.season}",COUNT(KPI_SeasonShare)<12),` +
          `"${phasing.noSeason}","${phasing.meaning}")`,
        name: "KPI_SplitPhasing",
        value: phasings.workdays,
        filling: "input",
        check: oneOf(Object.values(phasings), language),
      },
      {
        ...texts.unit,
        name: "KPI_SplitUnit",
        value: 100,
        filling: "input",
        numberFormat: numberFormats.anyUnit,
        check: numberFrom(0.01, language),
      },
      {
        ...texts.all,
        value: `=SUM(${periods})`,
        filling: "computed",
        numberFormat: numberFormats.anyUnit,
      },
    ],
  });
}

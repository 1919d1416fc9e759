import { breakdownTexts } from "../locales/templates/breakdown";
import { cellAt, columnLetters } from "./build/address";
import { numberFrom, offered, oneOf } from "./build/checks";
import { companyOf, readyFor } from "./build/company";
import { firstColumn, frame, headerRow, roomBelow } from "./build/frame";
import { whenFilled } from "./build/guards";
import { colors, gapFormat, numberFormats } from "./build/look";
import { nthOf } from "./build/lookup";
import { columnNames } from "./build/names";
import { within } from "./build/periods";
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
  partCell,
  periodCount,
  periodHead,
  periodIds,
  shareCell,
  startCell,
} from "./parts/periods";
import { setupBlock } from "./parts/setup";
import type { Choices, Company, Language, Template } from "./plan";
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
/** A narrow column lies between the table and the block, and a label column. */
const blockColumn = periodColumn + periodCount + 2;

/** In percent, by product: the story's product C is to bring a tenth and lags behind that. */
const exampleWeights = [0.4, 0.32, 0.1, 0.18];

/** One target over periods and items: by weight on the right, as decided in the table, checked in both directions. */
export const breakdown: Template = {
  id: "breakdown",
  version: 3,
  needs: ["settings", "targets"],
  tables: tableNames.breakdown,
  plan(choices, facts) {
    const texts = breakdownTexts[choices.language];
    const table = mainTable(
      choices,
      facts.names.includes("KPI_ActualAmount"),
      rowsFor(companyOf(choices, facts))
    );
    return frame(
      {
        template: "breakdown",
        version: breakdown.version,
        choices,
        texts,
        tabColor: "#2F6F8F",
        frozenColumns: 2,
        facts: true,
        legend: ["input", "offered", "computed"],
        legendColumn: firstColumn,
        select: cellAt(firstColumn + 1, headerRow + 1),
        print: { area: `A1:${columnLetters(table.lastColumn)}${table.lastBodyRow + 10}` },
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
        columnWidths: [
          {
            columns: `${columnLetters(blockColumn - 2)}:${columnLetters(blockColumn - 2)}`,
            width: 2,
          },
          {
            columns: `${columnLetters(blockColumn - 1)}:${columnLetters(blockColumn - 1)}`,
            width: 11,
          },
        ],
      },
      periodHead({
        language: choices.language,
        table,
        column: periodColumn,
        block: blockColumn,
      }),
      setup(choices, table)
    );
  },
};

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

function columnsOf(language: Language, measured: boolean): ColumnSpec[] {
  const texts = breakdownTexts[language];
  const amount = { width: 13, numberFormat: numberFormats.count };
  const ids = periodIds();
  const sum = (of: (id: string, nth: number) => string) =>
    ids.map((id, index) => of(id, index + 1)).join("+");
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    item: { width: 18, filling: "offered", formula: itemFormula(language) },
    weight: {
      width: 10,
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
        sum((id, nth) => `N([@{${id}}])*${partCell(blockColumn, nth)}`)
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
      formula: whenFilled(
        ["item"],
        `ROUND(${sum((_, nth) => `N(${shareCell(blockColumn, nth)})`)}-[@{target}],6)`
      ),
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
    const share = shareCell(blockColumn, index + 1);
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

function mainTable({ language, content }: Choices, measured: boolean, ready: number): BuiltTable {
  return buildTable({
    name: "KPI_Breakdown",
    column: firstColumn,
    row: headerRow,
    columns: columnsOf(language, measured),
    rows: content === "example" ? exampleWeights.map((weight) => ({ values: { weight } })) : [],
    ready,
    headerHeight: 36,
  });
}

function setup(choices: Choices, table: BuiltTable): Pieces[] {
  const { language, content } = choices;
  const { setup: texts, dimensions, grains, sheetName } = breakdownTexts[language];
  const first = "INDEX(KPI_MetricList,1)";
  const example = content === "example";
  const periods = `${cellAt(periodColumn, headerRow + 1)}:${cellAt(periodColumn + periodCount - 1, table.lastBodyRow)}`;
  return setupBlock({
    sheetName: choices.sheetName ?? sheetName,
    section: texts.section,
    column: firstColumn,
    row: table.lastBodyRow + roomBelow + 1,
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
        value: example ? grains.week : grains.month,
        filling: "input",
        check: oneOf(Object.values(grains), language),
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

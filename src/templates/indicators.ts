import { indicatorsTexts } from "../locales/templates/indicators";
import { targetsTexts } from "../locales/templates/targets";
import { cellAt, columnLetters, rangeAt } from "./build/address";
import { typed } from "./build/columns";
import { firstColumn, frame, headerRow, headingBeside } from "./build/frame";
import { colors, lightFormat, numberFormats, unitsOf } from "./build/look";
import { columnNames } from "./build/names";
import {
  buildTable,
  columnsWith,
  type BuiltTable,
  type Pieces,
  type WordlessColumn,
} from "./build/table";
import { indicatorRows } from "./parts/indicatorRows";
import type { Choices, Template } from "./plan";
import { tableNames } from "./tables";

const readyRows = 40;

/** What every number means; an indicator's rows are its versions, of which one is in force on the as-of date. */
export const indicators: Template = {
  id: "indicators",
  version: 5,
  needs: ["settings"],
  tables: tableNames.indicators,
  plan(choices) {
    const texts = indicatorsTexts[choices.language];
    const table = dictionary(choices);
    return frame(
      {
        template: "indicators",
        version: indicators.version,
        choices,
        texts,
        tabColor: "#2F6F8F",
        frozenColumns: 4,
        facts: true,
        legend: ["input", "computed"],
        legendColumn: firstColumn + 1,
        select: cellAt(firstColumn + 1, headerRow + 1),
        pagesAfter: [table.lastColumn],
      },
      table,
      {
        names: columnNames(table, {
          KPI_IndicatorName: "indicator",
          KPI_IndicatorState: "state",
          KPI_IndicatorAmber: "amber",
          KPI_IndicatorGreen: "green",
        }),
      },
      summary(choices, table)
    );
  },
};

/**
 * 1 in force, -1 replaced, 0 not yet valid. A row is replaced by one of the same indicator that is valid by the as-of
 * date and begins later, or on the same day and stands further down.
 */
const stateFormula =
  '=IF([@{indicator}]="","",IF([@{from}]>KPI_AsOf,0,' +
  "IF(SUMPRODUCT(([{indicator}]=[@{indicator}])*([{from}]<=KPI_AsOf)*" +
  "(([{from}]>[@{from}])+([{from}]=[@{from}])*(ROW([{from}])>ROW())))>0,-1,1)))";

function dictionary(choices: Choices): BuiltTable {
  const { language } = choices;
  const texts = indicatorsTexts[language];
  const { directions } = targetsTexts[language];
  const { text, person, date, word, suggestion, percent } = typed(language);
  const computed = { filling: "computed" as const, horizontal: "Center" as const };
  const rows = indicatorRows(choices);
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    no: { ...computed, width: 7, formula: "=ROW()-ROW([#{no}])" },
    indicator: { ...text, width: 24 },
    state: {
      ...computed,
      width: 12,
      numberFormat: lightFormat(texts.states),
      formula: stateFormula,
      rules: [
        { kind: "formula", formula: "={state}=1", fill: colors.goodFill, color: colors.good },
        {
          kind: "formula",
          formula: "=AND(ISNUMBER({state}),{state}=0)",
          fill: colors.warnFill,
          color: colors.warn,
        },
        { kind: "formula", formula: "={state}=-1", color: colors.quiet },
      ],
    },
    meaning: { ...text, width: 32 },
    formula: { ...text, width: 44 },
    source: { ...suggestion(Object.values(texts.sources)), width: 18 },
    unit: { ...suggestion(unitsOf(choices)), width: 12, horizontal: "Center" },
    direction: { ...word(Object.values(directions)), width: 14 },
    amber: { ...percent(), width: 10 },
    green: { ...percent(), width: 10 },
    owner: { ...person, width: 14 },
    from: { ...date, width: 13 },
    change: { ...text, width: 30 },
  };
  return buildTable({
    name: "KPI_Indicators",
    column: firstColumn,
    row: headerRow,
    columns: columnsWith(texts.columns, specs),
    rows,
    ready: Math.max(readyRows, rows.length + 10),
  });
}

/** How complete the dictionary is, beside it. */
function summary({ language }: Choices, table: BuiltTable): Pieces[] {
  const { summary: words } = indicatorsTexts[language];
  const column = table.lastColumn + 2;
  const state = "KPI_IndicatorState";
  const lacking = (id: string) => `=SUMPRODUCT((${state}=1)*(${table.formula(`[{${id}}]`)}=""))`;
  const rows = [
    [words.inForce, `=COUNTIF(${state},1)`],
    [words.coming, `=COUNTIF(${state},0)`],
    [words.noSource, lacking("source")],
    [words.noOwner, lacking("owner")],
  ];
  const first = headerRow + 1;
  const last = headerRow + rows.length;
  const values = rangeAt(column + 1, first, column + 1, last);
  const width = (at: number, characters: number) => ({
    columns: `${columnLetters(at)}:${columnLetters(at)}`,
    width: characters,
  });
  return [
    headingBeside(column, column + 1, words.section),
    {
      columnWidths: [width(column, 30), width(column + 1, 11)],
      blocks: [{ at: cellAt(column, first), values: rows }],
      formats: [
        {
          range: rangeAt(column, first, column + 1, last),
          fill: colors.computed,
          color: colors.ink,
          border: colors.line,
          vertical: "Center",
        },
        { range: values, bold: true, horizontal: "Center", numberFormat: numberFormats.count },
      ],
      conditionals: [
        {
          range: rangeAt(column + 1, first + 2, column + 1, last),
          rule: {
            kind: "formula",
            formula: `=${cellAt(column + 1, first + 2)}>0`,
            fill: colors.warnFill,
            color: colors.warn,
          },
        },
      ],
    },
  ];
}

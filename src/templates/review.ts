import { commonTexts } from "../locales/templates/common";
import { reviewTexts } from "../locales/templates/review";
import { cellAt, columnLetters, rangeAt } from "./build/address";
import { typed } from "./build/columns";
import { firstColumn, frame, headerRow, headingBeside, roomBelow } from "./build/frame";
import { nthOf } from "./build/lookup";
import { colors, lightFormat, numberFormats, unitFormat } from "./build/look";
import { columnNames } from "./build/names";
import {
  buildTable,
  columnsWith,
  type BuiltTable,
  type Pieces,
  type WordlessColumn,
} from "./build/table";
import { exampleFormat, exampleTargets } from "./example";
import { changeTable, decisionTable, lensTable, promiseTable } from "./parts/reviewTables";
import type { Choices, Facts, Language, Template } from "./plan";
import { tableNames } from "./tables";

const readyRows = 12;

/** The facts by themselves, then what people make of them: lenses, decisions, promises, changes. */
export const review: Template = {
  id: "review",
  version: 5,
  needs: ["settings", "targets", "tasks"],
  tables: tableNames.review,
  plan(choices, facts) {
    const { language } = choices;
    const table = factTable(choices);
    const below = ({ lastBodyRow }: BuiltTable) => lastBodyRow + roomBelow + 1;
    const promises = promiseTable(choices, below(table));
    const lenses = lensTable(choices, below(promises.table));
    const decisions = decisionTable(choices, below(lenses.table));
    const changes = changeTable(choices, below(decisions.table));
    return frame(
      {
        template: "review",
        version: review.version,
        choices,
        texts: reviewTexts[language],
        tabColor: "#8C4A2F",
        frozenColumns: 0,
        facts: true,
        legend: ["input", "computed"],
        legendColumn: firstColumn,
        select: table.body("finding").split(":")[0] as string,
        pagesAfter: [table.lastColumn],
      },
      table,
      summary(language, table, promises.table, facts),
      promises.pieces,
      lenses.pieces,
      decisions.pieces,
      changes.pieces,
      { names: columnNames(promises.table, { KPI_PromiseKept: "kept" }) }
    );
  },
};

function factTable(choices: Choices): BuiltTable {
  const { language, content } = choices;
  const { facts, example } = reviewTexts[language];
  const { text } = typed(language);
  const fromTargets = (name: string) => `=${nthOf(name, "[@{no}]")}`;
  const value = (name: string): WordlessColumn => ({
    width: 26,
    numberFormat: numberFormats.anyUnit,
    formula: fromTargets(name),
  });
  return buildTable({
    name: "KPI_ReviewFacts",
    column: firstColumn,
    row: headerRow,
    columns: columnsWith(
      facts.columns,
      {
        no: { width: 24, horizontal: "Center", formula: "=ROW()-ROW([#{no}])" },
        metric: { width: 30, formula: fromTargets("KPI_MetricList") },
        target: value("KPI_TargetValue"),
        actual: value("KPI_TargetActual"),
        attainment: {
          width: 18,
          numberFormat: numberFormats.percent,
          formula: fromTargets("KPI_TargetAttainment"),
          rules: [{ kind: "dataBar", color: colors.bar, min: 0, max: 1.2 }],
        },
        light: {
          width: 18,
          horizontal: "Center",
          numberFormat: lightFormat(commonTexts[language].lights),
          formula: fromTargets("KPI_TargetLight"),
          rules: [{ kind: "icons", set: "ThreeTrafficLights1", amber: 0, green: 1 }],
        },
        owner: { width: 16, formula: fromTargets("KPI_TargetOwner") },
        finding: { ...text, width: 40 },
      },
      "computed"
    ),
    rows:
      content === "example"
        ? Object.values(exampleTargets).map(({ measure }, index) => {
            const format = exampleFormat(measure, choices);
            return {
              values: { finding: example.findings[index] ?? null },
              formats: { target: format, actual: format },
            };
          })
        : (choices.targets ?? []).map(({ unit }) => ({
            values: {},
            formats: { target: unitFormat(unit), actual: unitFormat(unit) },
          })),
    ready: readyRows,
  });
}

/** The month in a few numbers, beside the facts; strategies and customers where the workbook has their sheets. */
function summary(
  language: Language,
  table: BuiltTable,
  promises: BuiltTable,
  { names }: Facts
): Pieces[] {
  const { summary: words, promises: kept, facts } = reviewTexts[language];
  const column = table.lastColumn + 2;
  const light = table.formula("[{light}]");
  const ratio = (part: string, whole: string) => `=${part}&"${words.of}"&${whole}`;
  const { count, wholePercent, days } = numberFormats;
  const rows: [label: string, formula: string, format?: string][] = [
    [words.onTarget, ratio(`COUNTIF(${light},1)`, `COUNT(${light})`)],
    [words.tasksDone, ratio("COUNTIF(KPI_TaskLight,2)", "COUNT(KPI_TaskLight)")],
    [words.stepIn, "=COUNTIF(KPI_TaskLight,-1)", count],
    [
      words.kept,
      ratio(
        `COUNTIF(${promises.formula("[{kept}]")},"${kept.kept.yes}")`,
        `COUNTA(${promises.formula("[{promise}]")})`
      ),
    ],
  ];
  if (names.includes("KPI_StrategyFound")) {
    const effect = "SUM(KPI_StrategyFound)/SUM(KPI_StrategyExpected)";
    rows.push([words.effect, `=IF(SUM(KPI_StrategyExpected)=0,"",${effect})`, wholePercent]);
  }
  if (names.includes("KPI_VoiceSatisfaction")) {
    rows.push(
      [words.satisfaction, "=KPI_VoiceSatisfaction", "0.00"],
      [words.complaints, "=KPI_OpenComplaints", count],
      [words.daysToClose, "=KPI_DaysToClose", days]
    );
  }
  const first = headerRow + 1;
  const last = headerRow + rows.length;
  return [
    headingBeside(column, column + 1, facts.section),
    {
      columnWidths: [
        { columns: `${columnLetters(column)}:${columnLetters(column)}`, width: 30 },
        { columns: `${columnLetters(column + 1)}:${columnLetters(column + 1)}`, width: 14 },
      ],
      blocks: [
        { at: cellAt(column, first), values: rows.map(([label, formula]) => [label, formula]) },
      ],
      formats: [
        {
          range: rangeAt(column, first, column + 1, last),
          border: colors.line,
          color: colors.ink,
          fill: colors.computed,
          vertical: "Center",
        },
        {
          range: rangeAt(column + 1, first, column + 1, last),
          bold: true,
          horizontal: "Center",
        },
        ...rows.flatMap(([, , numberFormat], index) =>
          numberFormat === undefined
            ? []
            : [{ range: cellAt(column + 1, first + index), numberFormat }]
        ),
      ],
    },
  ];
}

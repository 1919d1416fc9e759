import { historyTexts } from "../locales/templates/history";
import { settingsTexts } from "../locales/templates/settings";
import { targetsTexts } from "../locales/templates/targets";
import { cellAt } from "./build/address";
import { typed } from "./build/columns";
import { companyOf, readyFor } from "./build/company";
import { firstColumn, frame, headerRow, headingBeside, roomBelow } from "./build/frame";
import { colors, numberFormats } from "./build/look";
import { columnNames } from "./build/names";
import {
  buildTable,
  columnsWith,
  type BuiltTable,
  type RowSpec,
  type WordlessColumn,
} from "./build/table";
import { exampleFormat, exampleTargets } from "./example";
import { pastRows } from "./example/history";
import { pastSetup, rankMoves, season } from "./parts/pastViews";
import type { Choices, Template } from "./plan";
import { tableNames } from "./tables";

const readyRows = 60;
const readyPeople = 12;

/** What closed periods brought, as it stood when they were closed: what trend, season and rank moves rest on. */
export const history: Template = {
  id: "history",
  version: 5,
  needs: ["settings"],
  tables: tableNames.history,
  plan(choices, facts) {
    const { language } = choices;
    const texts = historyTexts[language];
    const table = pastTable(choices);
    const { people } = companyOf(choices, facts);
    const moves = rankMoves(language, table.lastColumn + 2, readyFor(people.length, readyPeople));
    const months = season(language, moves.lastColumn + 2);
    const setupRow = months.lastBodyRow + roomBelow + 1;
    return frame(
      {
        template: "history",
        version: history.version,
        choices,
        texts,
        tabColor: colors.quiet,
        frozenColumns: 4,
        facts: true,
        legend: ["input", "offered", "computed"],
        legendColumn: firstColumn,
        select: cellAt(firstColumn, headerRow + 1),
        pagesAfter: [table.lastColumn],
      },
      table,
      {
        names: columnNames(table, {
          KPI_HistoryPeriod: "period",
          KPI_HistoryKind: "kind",
          KPI_HistorySubject: "subject",
          KPI_HistoryTarget: "target",
          KPI_HistoryActual: "actual",
          KPI_HistoryAttainment: "attainment",
          KPI_HistoryScore: "score",
          KPI_HistoryRank: "rank",
        }),
      },
      moves,
      headingBeside(table.lastColumn + 2, moves.lastColumn, texts.moves.section),
      months,
      headingBeside(moves.lastColumn + 2, months.lastColumn, texts.season.section),
      pastSetup(language, choices.sheetName ?? texts.sheetName, moves.lastColumn + 2, setupRow)
    );
  },
};

/** Plain values: what was paid and said by them stays as it was, whatever changes later. */
function pastTable(choices: Choices): BuiltTable {
  const { language, content } = choices;
  const texts = historyTexts[language];
  const { date, number, suggestion, whole, word } = typed(language);
  const bar = { kind: "dataBar" as const, color: colors.bar, min: 0 };
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    period: { ...date, width: 15, numberFormat: "yyyy-mm" },
    kind: { ...word(Object.values(texts.kinds)), width: 11 },
    subject: { ...suggestion("=KPI_PeopleList"), wrap: false, width: 24 },
    target: { ...number, width: 15 },
    actual: { ...number, width: 15 },
    attainment: {
      ...number,
      width: 15,
      numberFormat: numberFormats.percent,
      rules: [{ ...bar, max: 1.2 }],
    },
    score: {
      ...number,
      width: 13,
      horizontal: "Center",
      numberFormat: numberFormats.score,
      rules: [{ ...bar, max: 120 }],
    },
    rank: { ...whole(1, 9999), width: 11 },
  };
  return buildTable({
    name: "KPI_History",
    column: firstColumn,
    row: headerRow,
    columns: columnsWith(texts.columns, specs),
    rows: content === "example" ? exampleRows(choices) : [],
    ready: readyRows,
    headerHeight: 30,
  });
}

function exampleRows(choices: Choices): RowSpec[] {
  const { language } = choices;
  const { kinds } = historyTexts[language];
  const { rows } = targetsTexts[language].example;
  const { people } = settingsTexts[language].example;
  return pastRows().map(({ of, rank = null, ...values }) => {
    const isPerson = typeof of === "number";
    const format = exampleFormat(isPerson ? "money" : exampleTargets[of].measure, choices);
    return {
      values: {
        ...values,
        kind: isPerson ? kinds.person : kinds.metric,
        subject: isPerson ? people[of]![0]! : rows[of].metric,
        rank,
      },
      formats: { target: format, actual: format },
    };
  });
}

import { personTexts } from "../locales/templates/person";
import { settingsTexts } from "../locales/templates/settings";
import { cellAt, onSheet, rangeAt } from "./build/address";
import { oneOfList } from "./build/checks";
import { firstColumn, frame, headerRow, section } from "./build/frame";
import { lookedUp } from "./build/lookup";
import { colors, numberFormats } from "./build/look";
import {
  buildTable,
  columnsWith,
  type BuiltTable,
  type Pieces,
  type WordlessColumn,
} from "./build/table";
import { talkGaps, talkGoals, talkLines, talkPay, talkTasks } from "./parts/talkTables";
import type { Choices, Facts, Language, Template } from "./plan";
import { tableNames } from "./tables";

/** Label and name stand in the row above the header. */
const picker = cellAt(firstColumn + 1, headerRow - 1);

/** The example's consultant whose region leaks: the talk that matters this month. */
const examplePerson = 4;

const lastColumn = firstColumn + 8;

/** One person on one page, for the talk: pick the name, everything else follows. */
export const person: Template = {
  id: "person",
  version: 3,
  needs: ["settings", "scorecard", "tasks", "incentive"],
  tables: tableNames.person,
  plan(choices, facts) {
    const { language } = choices;
    const texts = personTexts[language];
    const result = resultTable(language, facts);
    const lines = talkLines(language, result.lastBodyRow + 3);
    const gaps = talkGaps(language, lines, lines.lastBodyRow + 3);
    const goals = talkGoals(language, gaps.lastBodyRow + 3);
    const tasks = talkTasks(language, goals.lastBodyRow + 3);
    const pay = talkPay(language, tasks.lastBodyRow + 3);
    const heading = (table: BuiltTable, text: string) =>
      section(firstColumn, table.firstBodyRow - 2, lastColumn, text);
    const notes = handwriting(language, pay.lastBodyRow + 2);
    return frame(
      {
        template: "person",
        version: person.version,
        choices,
        texts,
        tabColor: "#6D4C91",
        frozenColumns: 0,
        facts: true,
        legend: ["offered", "computed"],
        legendColumn: lastColumn - 1,
        select: picker,
        print: { orientation: "Portrait", area: rangeAt(1, 1, lastColumn, notes.lastRow) },
      },
      pick(choices),
      result,
      lines,
      heading(lines, texts.lines.section),
      gaps,
      heading(gaps, texts.gaps.section),
      goals,
      heading(goals, texts.goals.section),
      tasks,
      heading(tasks, texts.tasks.section),
      pay,
      heading(pay, texts.pay.section),
      notes.pieces
    );
  },
};

function pick(choices: Choices): Pieces {
  const { language, content, sheetName } = choices;
  const texts = personTexts[language];
  const name = settingsTexts[language].example.people[examplePerson]![0]!;
  return {
    blocks: [
      {
        at: cellAt(firstColumn, headerRow - 1),
        values: [
          [
            texts.pick,
            content === "example"
              ? name
              : '=IF(INDEX(KPI_PeopleList,1)="","",INDEX(KPI_PeopleList,1))',
          ],
        ],
      },
    ],
    formats: [
      {
        range: cellAt(firstColumn, headerRow - 1),
        bold: true,
        color: colors.title,
        horizontal: "Right",
      },
      {
        range: picker,
        fill: colors.offered,
        color: colors.ink,
        border: colors.line,
        bold: true,
        size: 12,
        horizontal: "Center",
        locked: false,
      },
    ],
    validations: [{ range: picker, ...oneOfList("=KPI_PeopleList", language) }],
    names: [
      {
        name: "KPI_TalkPerson",
        refersTo: `=${onSheet(sheetName ?? texts.sheetName, picker)}`,
        whenTaken: "repoint",
      },
    ],
  };
}

/** The last rank that was kept in the history, "" where there is none. */
function rankBefore({ names }: Facts): string {
  if (!names.includes("KPI_HistoryRank")) return '=""';
  const kept = "(KPI_HistorySubject=KPI_TalkPerson)*ISNUMBER(KPI_HistoryRank)";
  const latest = `SUMPRODUCT(MAX(${kept}*KPI_HistoryPeriod))`;
  return (
    `=IF(SUMPRODUCT(${kept})=0,"",SUMIFS(KPI_HistoryRank,KPI_HistorySubject,KPI_TalkPerson,` +
    `KPI_HistoryPeriod,${latest}))`
  );
}

function resultTable(language: Language, facts: Facts): BuiltTable {
  const { columns } = personTexts[language].result;
  const ofPerson = (values: string) => `=${lookedUp("KPI_TalkPerson", "KPI_ScorePerson", values)}`;
  const large = { width: 14, horizontal: "Center" as const };
  const score = { ...large, numberFormat: numberFormats.score };
  const specs: Record<keyof typeof columns, WordlessColumn> = {
    grade: { ...large, width: 9, formula: ofPerson("KPI_ScoreGrade") },
    role: { width: 28, horizontal: "Center", formula: ofPerson("KPI_ScoreRole") },
    total: {
      ...score,
      formula: ofPerson("KPI_ScoreTotal"),
      rules: [{ kind: "dataBar", color: colors.bar, min: 0, max: 120 }],
    },
    kpiScore: { ...score, formula: ofPerson("KPI_ScoreKpi") },
    goalScore: { ...score, formula: ofPerson("KPI_ScoreGoal") },
    rank: { ...large, formula: ofPerson("KPI_ScoreRank") },
    people: { ...large, formula: "=COUNT(KPI_ScoreTotal)" },
    before: { ...large, formula: rankBefore(facts) },
    move: {
      ...large,
      numberFormat: "▲0;▼0;0",
      formula: '=IF(AND(ISNUMBER([@{rank}]),ISNUMBER([@{before}])),[@{before}]-[@{rank}],"")',
      rules: [
        { kind: "formula", formula: "=N({move})>0", color: colors.good, bold: true },
        { kind: "formula", formula: "=N({move})<0", color: colors.bad, bold: true },
      ],
    },
  };
  return buildTable({
    name: "KPI_Talk",
    column: firstColumn,
    row: headerRow,
    columns: columnsWith(columns, specs, "computed"),
    rows: [{ values: {}, height: 30 }],
    ready: 1,
    headerHeight: 30,
  });
}

/** Boxes to write in by hand: what is typed here would stay when the next name is picked. */
function handwriting(language: Language, row: number): { pieces: Pieces[]; lastRow: number } {
  const { talk } = personTexts[language];
  const first = row + 1;
  const lastRow = row + talk.boxes.length;
  const middle = firstColumn + 1;
  return {
    lastRow: lastRow + 1,
    pieces: [
      section(firstColumn, row, lastColumn, talk.section),
      {
        rowHeights: [{ rows: `${first}:${lastRow}`, height: 40 }],
        blocks: [
          { at: cellAt(middle, first), values: talk.boxes.map((box) => [box]) },
          { at: cellAt(middle, lastRow + 1), values: [[talk.signature]] },
        ],
        merges: talk.boxes.map((_, index) =>
          rangeAt(middle + 1, first + index, lastColumn, first + index)
        ),
        formats: [
          {
            range: rangeAt(middle, first, lastColumn, lastRow),
            border: colors.line,
            color: colors.quiet,
            vertical: "Top",
            wrap: true,
          },
          { range: cellAt(middle, lastRow + 1), color: colors.quiet, vertical: "Bottom" },
        ],
      },
    ],
  };
}

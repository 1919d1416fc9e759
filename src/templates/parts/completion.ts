/** How far the tasks of each person and of each strategy are, in two blocks side by side. */
import { tasksTexts } from "../../locales/templates/tasks";
import { cellAt, rangeAt } from "../build/address";
import { firstColumn, section } from "../build/frame";
import { colors, fills, numberFormats } from "../build/look";
import { headerFormat, type BuiltTable, type Pieces } from "../build/table";
import type { Language } from "../plan";

/** Strategies that their block has room for, and people at least. */
export const completionRows = 8;

/** With `row` for the headings; the blocks take two rows more than there are people. */
export function completion(
  language: Language,
  table: BuiltTable,
  row: number,
  people: number
): Pieces[] {
  const { byOwner, byStrategy } = tasksTexts[language];
  return [
    ...block(language, table, row, {
      column: firstColumn + 2,
      rows: people,
      texts: byOwner,
      id: "owner",
      nameAt: person,
      // Several people may share a task, so the name may stand anywhere in the cell.
      criterion: (name) => `"*"&${name}&"*"`,
    }),
    ...block(language, table, row, {
      column: firstColumn + 9,
      rows: completionRows,
      texts: byStrategy,
      id: "strategy",
      nameAt: strategy,
      criterion: (name) => name,
    }),
  ];
}

interface Grouping {
  column: number;
  rows: number;
  texts: { section: string; name: string; note: string };
  /** the task column that is counted by */
  id: string;
  /** the formula of the nth name; `above` is the range of the names shown so far, with the header */
  nameAt: (position: number, above: string) => string;
  criterion: (nameCell: string) => string;
}

function person(position: number): string {
  const name = `INDEX(KPI_PeopleList,${position})`;
  return `=IF(${position}>ROWS(KPI_PeopleList),"",IF(${name}="","",${name}))`;
}

/** A strategy may stand in several rows of its list; it is shown the first time only. */
function strategy(position: number, above: string): string {
  const name = `INDEX(KPI_Strategies,${position})`;
  return (
    `=IF(${position}>ROWS(KPI_Strategies),"",` +
    `IF(${name}="","",IF(COUNTIF(${above},${name})>0,"",${name})))`
  );
}

function block(language: Language, table: BuiltTable, row: number, grouping: Grouping): Pieces[] {
  const { column, rows, texts } = grouping;
  const words = tasksTexts[language].completion;
  const header = row + 1;
  const first = header + 1;
  const last = header + rows;
  const lastColumn = column + 4;
  const rates = rangeAt(lastColumn, first, lastColumn, last);
  return [
    section(column, row, lastColumn, texts.section),
    {
      rowHeights: [{ rows: `${header}:${header}`, height: 33 }],
      blocks: [
        {
          at: cellAt(column, header),
          values: [
            [texts.name, words.tasks, words.done, words.behind, words.progress],
            ...Array.from({ length: rows }, (_, index) =>
              counts(table, grouping, header, index + 1)
            ),
          ],
        },
      ],
      formats: [
        headerFormat(rangeAt(column, header, lastColumn, header)),
        {
          range: rangeAt(column, first, lastColumn, last),
          fill: fills.computed,
          color: colors.ink,
          border: colors.line,
          vertical: "Center",
        },
        { range: rangeAt(column + 1, first, lastColumn, last), horizontal: "Center" },
        { range: rates, numberFormat: numberFormats.wholePercent },
      ],
      conditionals: [
        { range: rates, rule: { kind: "dataBar", color: colors.bar, min: 0, max: 1 } },
      ],
      notes: [{ cell: cellAt(column, header), text: texts.note }],
    },
  ];
}

/** One row: name, tasks, done, behind, average progress. */
function counts(
  table: BuiltTable,
  { column, id, nameAt, criterion }: Grouping,
  header: number,
  position: number
): string[] {
  const row = header + position;
  const name = cellAt(column, row);
  const tasks = cellAt(column + 1, row);
  const matching = `${table.formula(`[{${id}}]`)},${criterion(name)}`;
  const light = table.formula("[{light}]");
  return [
    nameAt(position, rangeAt(column, header, column, row - 1)),
    `=IF(${name}="","",COUNTIFS(${matching}))`,
    `=IF(${name}="","",COUNTIFS(${matching},${light},2))`,
    `=IF(${name}="","",COUNTIFS(${matching},${light},"<1"))`,
    `=IF(N(${tasks})=0,"",AVERAGEIFS(${table.formula("[{progress}]")},${matching}))`,
  ];
}

/** The Gantt strip beside the tasks: a bounded block of narrow columns, painted by rules from the task's own row. */
import { habits } from "../../locales/habits";
import { tasksTexts } from "../../locales/templates/tasks";
import { cellAt, columnLetters, fixed, rangeAt } from "../build/address";
import { headerRow } from "../build/frame";
import { colors } from "../build/look";
import type { BuiltTable, Pieces } from "../build/table";
import type { CellValue, Conditional, Language } from "../plan";

/** Six weeks by the day, nine months by the week. More columns would slow down every recalculation. */
export const stripColumns = 42;

const paint = {
  done: "#2F6F8F",
  late: "#F2B84B",
  planned: "#BFD7EA",
  overdue: "#D9534F",
  asOf: "#FBE0DD",
} as const;

export interface Strip {
  language: Language;
  table: BuiltTable;
  /** first column of the strip */
  column: number;
  lastRow: number;
  /** cells of the sheet that hold the strip's first day, the as-of date and the days per column */
  startCell: string;
  asOfCell: string;
  stepCell: string;
}

export function ganttStrip(strip: Strip): Pieces[] {
  return [dates(strip), legend(strip), { conditionals: bars(strip) }];
}

function dates({ language, table, column, lastRow, startCell, stepCell }: Strip): Pieces {
  const lastColumn = column + stripColumns - 1;
  const months: CellValue[] = [];
  const days: CellValue[] = [];
  for (let at = column; at <= lastColumn; at++) {
    const day = cellAt(at, headerRow);
    const before = cellAt(at - 1, headerRow);
    const first = at === column;
    months.push(first ? `=${day}` : `=IF(MONTH(${day})=MONTH(${before}),"",${day})`);
    days.push(first ? `=${fixed(startCell)}` : `=${before}+${fixed(stepCell)}`);
  }
  const small = { size: 8, horizontal: "Center" as const, vertical: "Center" as const };
  return {
    columnWidths: [
      { columns: `${columnLetters(column - 1)}:${columnLetters(column - 1)}`, width: 2 },
      { columns: `${columnLetters(column)}:${columnLetters(lastColumn)}`, width: 3.2 },
    ],
    blocks: [{ at: cellAt(column, headerRow - 1), values: [months, days] }],
    formats: [
      {
        range: rangeAt(column, headerRow - 1, lastColumn, headerRow - 1),
        numberFormat: habits[language].months.ofDate,
        color: colors.quiet,
        bold: true,
        ...small,
      },
      {
        range: rangeAt(column, headerRow, lastColumn, headerRow),
        numberFormat: "d",
        color: colors.headerText,
        fill: colors.header,
        ...small,
      },
      {
        range: rangeAt(column, table.firstBodyRow, lastColumn, lastRow),
        border: "#E8ECF1",
      },
    ],
    notes: [{ cell: cellAt(column, headerRow), text: tasksTexts[language].gantt.note }],
  };
}

/** Coloured cells with their meaning, in the row above the months. */
function legend({ language, column }: Strip): Pieces {
  const texts = tasksTexts[language].gantt;
  const row = headerRow - 2;
  const entries = ["done", "late", "planned", "overdue", "asOf"] as const;
  const spread = Math.floor(stripColumns / entries.length);
  return {
    blocks: entries.map((entry, index) => ({
      at: cellAt(column + index * spread + 1, row),
      values: [[texts[entry]]],
    })),
    formats: entries.flatMap((entry, index) => [
      { range: cellAt(column + index * spread, row), fill: paint[entry] },
      {
        range: cellAt(column + index * spread + 1, row),
        size: 9,
        color: colors.quiet,
        vertical: "Center" as const,
      },
    ]),
  };
}

/** First one wins: overdue, done, should be done, planned, the as-of column. */
function bars({ table, column, lastRow, asOfCell, stepCell }: Strip): Conditional[] {
  const row = table.firstBodyRow;
  const lastColumn = column + stripColumns - 1;
  const range = rangeAt(column, row, lastColumn, lastRow);
  const day = `${columnLetters(column)}$${headerRow}`;
  const step = fixed(stepCell);
  const asOf = fixed(asOfCell);
  const start = `$${table.letters("start")}${row}`;
  const due = `$${table.letters("due")}${row}`;
  const progress = `$${table.letters("progress")}${row}`;
  const task = `ISNUMBER(${start}),ISNUMBER(${due}),ISNUMBER(${progress})`;
  // A column stands for the days from its date up to the next column's.
  const within = `${day}+${step}>${start},${day}<=${due}`;
  const doneUntil = `${start}+${progress}*(${due}-${start}+1)`;
  const rules: [conditions: string, fill: string][] = [
    [`${task},${progress}<1,${day}>${due},${day}<=${asOf}`, paint.overdue],
    [`${task},${within},${progress}>0,${day}<${doneUntil}`, paint.done],
    [`${task},${within},${day}<=${asOf}`, paint.late],
    [`${task},${within}`, paint.planned],
    [`${asOf}>=${day},${asOf}<${day}+${step}`, paint.asOf],
  ];
  const headerRange = rangeAt(column, headerRow, lastColumn, headerRow);
  return [
    ...rules.map(([conditions, fill]) => ({
      range,
      rule: { kind: "formula" as const, formula: `=AND(${conditions})`, fill, stopIfTrue: true },
    })),
    {
      range: headerRange,
      rule: {
        kind: "formula" as const,
        formula: `=AND(${asOf}>=${day},${asOf}<${day}+${step})`,
        fill: paint.overdue,
        color: colors.headerText,
        bold: true,
      },
    },
  ];
}

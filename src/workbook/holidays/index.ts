/** Adds a year's public holidays to the settings sheet, below what is listed there, and takes them back. */
import { settingsTexts } from "../../locales/templates/settings";
import { holidaysOf, makeupDaysOf, type CalendarDay } from "../../templates/holidays";
import { occasionOf } from "../../templates/settings";
import { asText } from "../actuals/cells";
import { dress, grow, shrink, type Place } from "../actuals/size";
import { askForBlock, blockIn, keys, type Block } from "../blocks";
import { changesOf, copyOf, type Change } from "../closing/sheetRows";
import { lines, pause, rangeOf, requireAsWritten, withLeftBehind } from "../closing/write";
import { talk } from "../excel";
import type { Templates } from "../state";
import { Trouble } from "../types";
import type { CellValue } from "../../templates/plan";

type List = Block<"date" | "occasion">;

const lists = {
  KPI_Holidays: {
    columns: keys(
      (language) => {
        const { date, occasion } = settingsTexts[language].holidays;
        return { date: { header: date }, occasion: { header: occasion } };
      },
      { date: "KPI_HolidayDates", occasion: undefined }
    ),
    daysOf: holidaysOf,
  },
  KPI_MakeupDays: {
    columns: keys(
      (language) => {
        const { date, occasion } = settingsTexts[language].makeup;
        return { date: { header: date }, occasion: { header: occasion } };
      },
      { date: "KPI_MakeupDates", occasion: undefined }
    ),
    daysOf: makeupDaysOf,
  },
};

/** A list with the days that come to it: how long it was and is to be, and the cells that change. */
interface Filled {
  list: List;
  rows: number;
  changes: Change[];
}

interface Trail {
  filled: Filled[];
  /** what Excel says of the cells since */
  written: CellValue[][];
}

let last: Trail | undefined;

/**
 * Adds the days of a year that are not listed yet, and returns how many; days that people listed stay as they are. A
 * Trouble "gone" where there is no settings sheet; with any other the lists are as they were.
 */
export async function addHolidays(templates: Templates, year: number): Promise<number> {
  const found = await talk(async ({ workbook }) => {
    const asked = Object.entries(lists).map(([table, { columns }]) =>
      askForBlock(workbook, table, columns)
    );
    await workbook.context.sync();
    return asked.map((each) => blockIn(each) as List | undefined);
  });
  const days = Object.values(lists).map(({ daysOf }) => daysOf(year));
  const filled = found.flatMap((list, at) => (list ? [withDays(list, days[at]!)] : []));
  if (filled.length < found.length) throw new Trouble("gone", { table: "KPI_Holidays" });
  const count = filled.reduce((sum, { changes, list }) => sum + datesIn(changes, list), 0);
  if (count === 0) return 0;
  const { language } = filled[0]!.list;
  const look = templates.settings.plan(
    { language, content: "empty", asOf: days[0]![0]!.day },
    { names: [], tables: [] }
  );
  const trail: Trail = { filled, written: [] };
  try {
    await talk(async (context) => {
      const { workbook } = context;
      pause(context);
      for (const { list, rows } of filled) {
        const sheet = workbook.worksheets.getItem(list.sheetId);
        const place = placeOf(list, list.values.length);
        grow(workbook.tables.getItem(list.table), sheet, place, rows);
        const added = { from: place.row + place.rows, count: rows - place.rows };
        const ids = ["date", "occasion"] as const;
        dress(sheet, workbook, look, list.table, added, (index) => {
          const id = ids[index];
          return id && list.column + list.slots[id];
        });
      }
      const changes = changesIn(trail);
      for (const change of changes) rangeOf(context, change).formulas = lines(change.after);
      const ranges = changes.map((change) => rangeOf(context, change).load("formulas"));
      await context.sync();
      trail.written = ranges.map(({ formulas }) => formulas.map(([cell]) => cell as CellValue));
    });
  } catch (error) {
    try {
      await restore(trail);
    } catch {
      // The first trouble is what the user is told; what may have stayed comes with it.
      throw withLeftBehind(error, { changes: changesIn(trail) });
    }
    throw error;
  }
  last = trail;
  return count;
}

/** A Trouble "gone" where there is nothing to take back, "changedMeanwhile" where a cell holds something else by now. */
export async function takeBackHolidays(): Promise<void> {
  if (!last) throw new Trouble("gone", {});
  await requireAsWritten({ changes: changesIn(last), written: last.written });
  await restore(last);
  last = undefined;
}

/** The list with these days below its last row, less those that it has. */
function withDays(list: List, days: readonly CalendarDay[]): Filled {
  const { date, occasion } = list.slots;
  const listed = new Set(list.values.map((values) => values[date]));
  const cells = copyOf(list);
  let end = list.values.length;
  while (end > 0 && list.values[end - 1]!.every((value) => value === "")) end--;
  for (const each of days.filter(({ day }) => !listed.has(day))) {
    const line = (cells[end++] ??= new Array<CellValue>(list.width).fill(""));
    line[date] = each.day;
    line[occasion] = asText(occasionOf(each, list.language));
  }
  return { list, rows: cells.length, changes: changesOf(list, cells) };
}

function datesIn(changes: readonly Change[], { column, slots }: List): number {
  return changes
    .filter((change) => change.column === column + slots.date)
    .reduce((sum, { after }) => sum + after.length, 0);
}

function changesIn({ filled }: Trail): Change[] {
  return filled.flatMap(({ changes }) => changes);
}

/** Cells as they were; a table that nobody made longer since is as long as it was. */
async function restore(trail: Trail): Promise<void> {
  const { sheetName } = trail.filled[0]!.list;
  await talk(
    async (context) => {
      const { workbook } = context;
      const tables = trail.filled.map(({ list }) => workbook.tables.getItem(list.table));
      const bodies = tables.map((table) => table.getDataBodyRange().load("rowCount"));
      await context.sync();
      pause(context);
      for (const change of changesIn(trail)) {
        rangeOf(context, change).formulas = lines(change.before);
      }
      trail.filled.forEach(({ list, rows }, at) => {
        if (bodies[at]!.rowCount !== rows) return;
        const sheet = workbook.worksheets.getItem(list.sheetId);
        shrink(tables[at]!, sheet, placeOf(list, rows), list.values.length);
      });
      await context.sync();
    },
    { patient: true, facts: { sheet: sheetName } }
  );
}

function placeOf({ row, column, width }: List, rows: number): Place {
  return { row, column, width, rows };
}

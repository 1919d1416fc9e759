/** Adds a year's public holidays to the settings sheet, below what is listed there, and takes them back. */
import { settingsTexts } from "../../locales/templates/settings";
import { holidaysOf, makeupDaysOf, type CalendarDay } from "../../templates/holidays";
import { occasionOf } from "../../templates/settings";
import { asText } from "../actuals/cells";
import { askForBlock, blockIn, keys, type Block } from "../blocks";
import { changesOf, copyOf } from "../closing/sheetRows";
import { talk } from "../excel";
import { exchange, type Along, type Change, type ExchangeManner } from "../exchange";
import type { Templates } from "../state";
import { tableLength } from "../tableLength";
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

/** What takes the days back. */
interface Trail {
  changes: Change[];
  manner: ExchangeManner & { along: Along; undo: Along };
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
  const ids = ["date", "occasion"] as const;
  const lengths = filled.map(({ list, rows }) =>
    tableLength(list, rows, look, (index) => {
      const id = ids[index];
      return id && list.column + list.slots[id];
    })
  );
  const manner = {
    along: {
      first: (context, rows) => lengths.forEach((each, at) => each.longer(context, rows[at]!)),
    },
    undo: {
      last: (context, rows) => lengths.forEach((each, at) => each.shorter(context, rows[at]!)),
    },
    tables: filled.map(({ list }) => list.table),
    facts: { sheet: filled[0]!.list.sheetName },
  } satisfies ExchangeManner;
  const changes = filled.flatMap((each) => each.changes);
  last = { changes: await exchange(changes, manner), manner };
  return count;
}

/** A Trouble "gone" where there is nothing to take back, "changedMeanwhile" where a cell holds something else by now. */
export async function takeBackHolidays(): Promise<void> {
  if (!last) throw new Trouble("gone", {});
  const { changes, manner } = last;
  const { along, undo } = manner;
  await exchange(changes, { ...manner, along: undo, undo: along, back: true });
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

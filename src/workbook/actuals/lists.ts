/** New names for the lists of the settings sheet. */
import type { CellValue, SheetPlan } from "../../templates/plan";
import type { ListId, RowsToImport } from "../importing/types";
import { asEntered, says } from "../exchange";
import { hasValues } from "../named";
import { Trouble } from "../types";
import { asText, withoutApostrophe } from "./cells";
import { dress, grow, shrink } from "./size";
import type { Place } from "./size";

/** The names behind which the lists stand; the region of a person stands in another column of the same table. */
const listNames: Record<ListId | "homes", string> = {
  people: "KPI_PeopleList",
  homes: "KPI_PeopleRegion",
  regions: "KPI_RegionList",
  products: "KPI_ProductList",
  channels: "KPI_ChannelList",
};
type ListName = keyof typeof listNames;

const tables = {
  KPI_People: ["people", "homes"],
  KPI_Lists: ["regions", "products", "channels"],
} as const;
type TableName = keyof typeof tables;

/** A column of names before anything was added, and what was. */
interface Before {
  sheetId: string;
  row: number;
  column: number;
  values: CellValue[];
  added: CellValue[];
  /** as it was when the names were written, once that is done */
  found?: Excel.Range;
}

/** A table that became longer: how many rows it had, and how many it has. */
interface Longer {
  table: TableName;
  sheetId: string;
  place: Omit<Place, "rows">;
  before: number;
  rows: number;
  /** how its rows look */
  settings: SheetPlan;
}

/** What puts the lists back as they were. */
export interface ListsBefore {
  columns: Before[];
  tables: Longer[];
}

type Additions = Pick<RowsToImport, ListId>;

/** Queues the additions, each after a reading; `before` is told what was there before any of it is sent. */
export async function addToLists(
  context: Excel.RequestContext,
  additions: Additions,
  settings: SheetPlan,
  before: ListsBefore
): Promise<void> {
  const wanted: Record<ListName, readonly string[]> = {
    ...additions,
    people: additions.people.map(({ name }) => name),
    homes: additions.people.map(({ region }) => region),
  };
  const concerned = (Object.keys(tables) as TableName[]).filter((name) =>
    tables[name].some((list) => wanted[list].length > 0)
  );
  for (const name of concerned) await addToTable(context, name, wanted, settings, before);
}

async function addToTable(
  context: Excel.RequestContext,
  name: TableName,
  wanted: Record<ListName, readonly string[]>,
  settings: SheetPlan,
  before: ListsBefore
): Promise<void> {
  const { workbook } = context;
  const table = workbook.tables.getItemOrNullObject(name);
  table.load("worksheet/id,worksheet/name");
  const body = table.getDataBodyRange();
  body.load("rowIndex,columnIndex,rowCount,columnCount");
  const columns = tables[name].map((list) => ({
    list,
    range: workbook.names
      .getItemOrNullObject(listNames[list])
      .getRangeOrNullObject()
      .load("values,columnIndex"),
  }));
  await context.sync();
  if (table.isNullObject) throw new Trouble("gone", { table: name });

  const sheet = table.worksheet;
  const place: Place = {
    row: body.rowIndex,
    column: body.columnIndex,
    rows: body.rowCount,
    width: body.columnCount,
  };
  const found = columns.flatMap(({ list, range }) => (hasValues(range) ? [{ list, range }] : []));
  const ends = new Map(found.map(({ list, range }) => [list as ListName, endOf(range.values)]));
  // A person and the region stand in the same row.
  if (name === "KPI_People") ends.set("homes", ends.get("people") ?? 0);
  const rows = Math.max(
    place.rows,
    ...found.map(({ list }) => (ends.get(list) ?? 0) + wanted[list].length)
  );
  if (rows > place.rows) {
    const { row, column, width } = place;
    const longer: Longer = {
      ...{ table: name, sheetId: sheet.id, place: { row, column, width } },
      ...{ before: place.rows, rows, settings },
    };
    before.tables.push(longer);
    lengthen(context, longer, place.rows, rows);
  }
  for (const { list, range } of found) {
    const entries = wanted[list];
    if (entries.length === 0) continue;
    const at = place.row + (ends.get(list) ?? 0);
    const start = at - place.row;
    const column: Before = {
      ...{ sheetId: sheet.id, row: at, column: range.columnIndex },
      values: entries.map((_, index) => (range.values[start + index]?.[0] ?? "") as CellValue),
      added: entries.map(asText),
    };
    const cells = rangeOf(context, column);
    column.found = rangeOf(context, column).load("formulas");
    cells.values = column.added.map((entry) => [entry]);
    before.columns.push(column);
  }
}

function lengthen(
  { workbook }: Excel.RequestContext,
  { table, sheetId, place, settings }: Longer,
  from: number,
  to: number
): void {
  const sheet = workbook.worksheets.getItem(sheetId);
  grow(workbook.tables.getItem(table), sheet, { ...place, rows: from }, to);
  const added = { from: place.row + from, count: to - from };
  dress(sheet, workbook, settings, table, added, (index) => place.column + index);
}

/** After the last name. */
function endOf(values: unknown[][]): number {
  let end = values.length;
  while (end > 0 && values[end - 1][0] === "") end--;
  return end;
}

/**
 * Whether nobody has written meanwhile where the names were added; asked after the request that wrote them. Where
 * somebody has, that is what is put back from now on.
 */
export function isAsRead({ columns }: ListsBefore): boolean {
  return columns
    .map((each) => {
      if (!each.found) return true;
      const there = columnIn(each.found);
      const same = there.every((cell, at) => cell === each.values[at]);
      each.values = there;
      return same;
    })
    .every((same) => same);
}

/**
 * Puts the lists back where they say what was added, and nothing else, and tables to their lengths: one in whose new
 * rows somebody else has typed stays longer.
 */
export async function putListsBack(
  context: Excel.RequestContext,
  { columns, tables: longer }: ListsBefore
): Promise<void> {
  if (columns.length === 0) return;
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/id");
  const bodies = longer.map(({ table }) =>
    workbook.tables.getItemOrNullObject(table).getDataBodyRange().load("rowCount")
  );
  await context.sync();
  const isThere = ({ sheetId }: { sheetId: string }) =>
    sheets.items.some(({ id }) => id === sheetId);
  const left = columns.filter(isThere);
  const now = left.map((each) => rangeOf(context, each).load("formulas"));
  const resized = longer.filter((each, at) => {
    const { isNullObject, rowCount } = bodies[at];
    return isThere(each) && !isNullObject && rowCount === each.rows;
  });
  const added = resized.map((each) => addedRows(context, each)?.load("formulas"));
  await context.sync();

  for (const each of resized)
    if (each.before > each.rows) lengthen(context, each, each.rows, each.before);
  const put = left.map((each, list) =>
    columnIn(now[list]).map((there, at) =>
      says(there, each.added[at]) ? asText(each.values[at]) : asEntered(there)
    )
  );
  const found = left.map((each, list) => {
    const there = rangeOf(context, each).load("formulas");
    rangeOf(context, each).formulas = put[list].map((cell) => [cell]);
    return there;
  });
  resized.forEach((each, at) => {
    const { table, sheetId, place, before, rows } = each;
    const cells = added[at]?.formulas as CellValue[][] | undefined;
    if (!cells) return;
    const first = place.row + before;
    const rest = cells.map((line) => [...line]);
    left.forEach((column, list) => {
      if (column.sheetId !== sheetId) return;
      put[list].forEach((cell, down) => {
        const line = rest[column.row + down - first];
        const slot = column.column - place.column;
        if (line && slot >= 0 && slot < place.width) line[slot] = cell;
      });
    });
    if (rest.some((line) => line.some((cell) => cell !== ""))) return;
    const sheet = workbook.worksheets.getItem(sheetId);
    shrink(workbook.tables.getItem(table), sheet, { ...place, rows }, before, []);
  });
  await context.sync();
  giveBack(context, left, now, found);
}

/** Queues the return of what was typed between the reading and the writing. */
function giveBack(
  context: Excel.RequestContext,
  columns: readonly Before[],
  read: readonly Excel.Range[],
  found: readonly Excel.Range[]
): void {
  const { workbook } = context;
  columns.forEach(({ sheetId, row, column }, list) => {
    const before = columnIn(read[list]);
    columnIn(found[list]).forEach((cell, at) => {
      if (cell === before[at]) return;
      const range = workbook.worksheets.getItem(sheetId).getRangeByIndexes(row + at, column, 1, 1);
      range.formulas = [[asEntered(cell)]];
    });
  });
}

/** The rows that came to a table; undefined where it became shorter. */
function addedRows(
  { workbook }: Excel.RequestContext,
  { sheetId, place, before, rows }: Longer
): Excel.Range | undefined {
  if (rows <= before) return undefined;
  return workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(place.row + before, place.column, rows - before, place.width);
}

/** What adds the names again once they are taken back. */
export function addedAgain({ columns, tables: longer }: ListsBefore): ListsBefore {
  return {
    columns: columns.map(({ values, added, found: _, ...place }) => ({
      ...place,
      values: added.map(withoutApostrophe),
      added: values.map(asText),
    })),
    tables: longer.map((each) => ({ ...each, before: each.rows, rows: each.before })),
  };
}

const columnIn = ({ formulas }: Excel.Range) => formulas.map(([cell]) => cell as CellValue);

function rangeOf(
  { workbook }: Excel.RequestContext,
  { sheetId, row, column, values }: Before
): Excel.Range {
  return workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, values.length, 1);
}

/** New names for the lists of the settings sheet. */
import type { CellValue, SheetPlan } from "../../templates/plan";
import type { ListId, RowsToImport } from "../importing/types";
import { asEntered, says } from "../exchange";
import { Trouble } from "../types";
import { asText, withoutApostrophe } from "./cells";
import { dress, grow } from "./size";
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

/** What puts the lists back as they were. */
export type ListsBefore = Before[];

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
  for (const name of concerned) {
    before.push(...(await addToTable(context, name, wanted, settings)));
  }
}

async function addToTable(
  context: Excel.RequestContext,
  name: TableName,
  wanted: Record<ListName, readonly string[]>,
  settings: SheetPlan
): Promise<ListsBefore> {
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
  const found = columns.flatMap(({ list, range }) => (range.isNullObject ? [] : [{ list, range }]));
  const ends = new Map(found.map(({ list, range }) => [list as ListName, endOf(range.values)]));
  // A person and the region stand in the same row.
  if (name === "KPI_People") ends.set("homes", ends.get("people") ?? 0);
  const rows = Math.max(
    place.rows,
    ...found.map(({ list }) => (ends.get(list) ?? 0) + wanted[list].length)
  );
  grow(table, sheet, place, rows);
  dress(
    sheet,
    workbook,
    settings,
    name,
    { from: place.row + place.rows, count: rows - place.rows },
    (index) => place.column + index
  );
  return found.flatMap(({ list, range }) => {
    const entries = wanted[list];
    if (entries.length === 0) return [];
    const at = place.row + (ends.get(list) ?? 0);
    const start = at - place.row;
    const before: Before = {
      ...{ sheetId: sheet.id, row: at, column: range.columnIndex },
      values: entries.map((_, index) => (range.values[start + index]?.[0] ?? "") as CellValue),
      added: entries.map(asText),
    };
    const cells = rangeOf(context, before);
    before.found = rangeOf(context, before).load("formulas");
    cells.values = before.added.map((entry) => [entry]);
    return [before];
  });
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
export function isAsRead(before: ListsBefore): boolean {
  return before.every((each) => {
    const { found, values } = each;
    if (!found) return true;
    const there = found.formulas.map(([cell]) => cell as CellValue);
    const same = there.every((cell, at) => cell === values[at]);
    each.values = there;
    return same;
  });
}

/** Puts the lists back where they say what was added, and nothing else; a table that became longer stays so, blank. */
export async function putListsBack(
  context: Excel.RequestContext,
  before: ListsBefore
): Promise<void> {
  if (before.length === 0) return;
  const sheets = context.workbook.worksheets.load("items/id");
  await context.sync();
  const left = before.filter(({ sheetId }) => sheets.items.some(({ id }) => id === sheetId));
  const now = left.map((each) => rangeOf(context, each).load("formulas"));
  await context.sync();
  left.forEach((each, list) => {
    const { values, added } = each;
    const cells = now[list].formulas.map(([cell], at) => {
      const there = cell as CellValue;
      return [says(there, added[at]) ? asText(values[at]) : asEntered(there)];
    });
    rangeOf(context, each).formulas = cells;
  });
}

/** What adds the names again once they are taken back. */
export function addedAgain(before: ListsBefore): ListsBefore {
  return before.map(({ values, added, ...place }) => ({
    ...place,
    values: added.map(withoutApostrophe),
    added: values.map(asText),
  }));
}

function rangeOf(
  { workbook }: Excel.RequestContext,
  { sheetId, row, column, values }: Before
): Excel.Range {
  return workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, values.length, 1);
}

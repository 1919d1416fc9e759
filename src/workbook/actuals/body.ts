/** The body of the sales data's table as it stands in the workbook, with every cell's value and formula. */
import { languages } from "../../locales";
import { actualsTexts } from "../../locales/templates/actuals";
import type { CellValue, Language } from "../../templates/plan";
import { holdsFormula } from "../blocks";
import { columnIds, targetKinds } from "../importing/types";
import type { ColumnId, Row } from "../importing/types";
import { stampOfTexts } from "../stamp";
import { Trouble } from "../types";

export const tableName = "KPI_Actuals";

/** The names by which other sheets read the columns: they follow a header that is renamed or a column that is moved. */
const columnNames: Record<ColumnId, string> = {
  date: "KPI_ActualDate",
  order: "KPI_ActualOrder",
  person: "KPI_ActualPerson",
  region: "KPI_ActualRegion",
  team: "KPI_ActualTeam",
  product: "KPI_ActualProduct",
  channel: "KPI_ActualChannel",
  customer: "KPI_ActualCustomer",
  kind: "KPI_ActualKind",
  quantity: "KPI_ActualQuantity",
  amount: "KPI_ActualAmount",
  cost: "KPI_ActualCost",
  expense: "KPI_ActualExpense",
  due: "KPI_ActualDue",
  collected: "KPI_ActualCollected",
};

export interface Body {
  sheetId: string;
  sheetName: string;
  /** of the first body cell, counted from 0 */
  row: number;
  column: number;
  width: number;
  headers: string[];
  /** of each of columnIds, counted within the table; -1 where the column was deleted */
  slots: number[];
  values: CellValue[][];
  /** as Excel gives them: a text that begins with "=" is no formula where the value is the same */
  formulas: CellValue[][];
}

/** Rows in one answer of Excel: some 30,000 cells, well below what it sends at once. */
const rowsPerRead = 2_000;

/** A Trouble "gone" where the table is no more. One sync to find it, and one for every 2,000 rows. */
export async function readBody(
  context: Excel.RequestContext,
  onProgress: (share: number) => void = () => undefined
): Promise<Body> {
  const table = context.workbook.tables.getItemOrNullObject(tableName);
  table.load("name,worksheet/id,worksheet/name,columns/items/name");
  const range = table.getDataBodyRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  const named = columnIds.map((id) =>
    context.workbook.names
      .getItemOrNullObject(columnNames[id])
      .getRangeOrNullObject()
      .load("columnIndex,worksheet/id")
  );
  await context.sync();
  if (table.isNullObject) throw new Trouble("gone", { table: tableName });

  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const headers = table.columns.items.map(({ name }) => name);
  const sheetId = table.worksheet.id;
  const body: Body = {
    sheetId,
    sheetName: table.worksheet.name,
    row: rowIndex,
    column: columnIndex,
    width: columnCount,
    headers,
    slots: columnIds.map((id, at) => {
      const found = named[at];
      const isHere = !found.isNullObject && found.worksheet.id === sheetId;
      const place = isHere ? found.columnIndex - columnIndex : -1;
      return place >= 0 && place < columnCount ? place : headerOf(id, headers);
    }),
    values: [],
    formulas: [],
  };
  if (body.slots[0] < 0) throw new Trouble("gone", { table: tableName, sheet: body.sheetName });
  const sheet = table.worksheet;
  for (let from = 0; from < rowCount; from += rowsPerRead) {
    const count = Math.min(rowsPerRead, rowCount - from);
    const part = sheet.getRangeByIndexes(rowIndex + from, columnIndex, count, columnCount);
    part.load("values,formulas");
    // One request would be more than Excel takes.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const row of part.values as CellValue[][]) body.values.push(row);
    for (const row of part.formulas as CellValue[][]) body.formulas.push(row);
    onProgress((from + count) / rowCount);
  }
  return body;
}

/** By the header that we write, in any language, where the column's name was lost. */
function headerOf(id: ColumnId, headers: readonly string[]): number {
  return headers.findIndex((header) =>
    languages.some((language) => actualsTexts[language].columns[id].header === header)
  );
}

/** Columns of the user's own that compute: their first cell holds a formula. They are never written. */
export function computedColumns(body: Body): boolean[] {
  return Array.from({ length: body.width }, (_, column) =>
    body.slots.includes(column) ? false : holdsFormula(body, 0, column)
  );
}

/** The positions of rows in which anything was entered. */
export function filledRows(body: Body): number[] {
  const computed = computedColumns(body);
  return body.values.flatMap((row, at) =>
    row.some((value, column) => !computed[column] && value !== "") ? [at] : []
  );
}

/** A row as imports compare it. */
export function rowOf(body: Body, at: number): Row {
  return columnIds.map((id, index) => {
    const slot = body.slots[index];
    const value = slot < 0 ? "" : body.values[at][slot];
    if (value === "" || value === null) return null;
    if (targetKinds[id] === "text") return String(value).trim();
    if (typeof value !== "number") return String(value);
    return targetKinds[id] === "date" ? Math.floor(value) : value;
  });
}

/** The language that the sheet was written in: the one of most of its headers. */
export function languageOf({ headers }: Body): Language {
  const counts = languages.map((language) => {
    const known = Object.values(actualsTexts[language].columns).map(({ header }) => header);
    return { language, count: headers.filter((header) => known.includes(header)).length };
  });
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).language;
}

/** Another text when anything in the body is another. */
export function stampOf({ formulas, headers, sheetId }: Body): string {
  return stampOfTexts([
    sheetId + headers.join("\u0001"),
    ...formulas.map((row) => row.join("\u0001")),
  ]);
}

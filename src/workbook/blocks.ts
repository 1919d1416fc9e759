/** Bodies of tables, with their columns found by name or header, in whatever order they stand. */
import { languages, type Language } from "../locales";
import type { CellValue } from "../templates/plan";
import { asText, isSameInEveryRow } from "./actuals/cells";
import { Trouble } from "./types";

/** A column by what it means, with the headers that we write in each language and the name by which sheets read it. */
export interface ColumnKey {
  headers: string[];
  name?: string;
}

type Columns = Record<string, { header: string }>;

export function keys<Id extends string>(
  columnsIn: (language: Language) => Columns,
  ids: Record<Id, string | undefined>
): Record<Id, ColumnKey> {
  const entries = Object.entries<string | undefined>(ids).map(([id, name]) => [
    id,
    { headers: languages.map((language) => columnsIn(language)[id].header), name },
  ]);
  return Object.fromEntries(entries) as Record<Id, ColumnKey>;
}

/** The body of a table. */
export interface Block<Column extends string = string> {
  table: string;
  sheetId: string;
  sheetName: string;
  /** of the first body cell, counted from 0 */
  row: number;
  column: number;
  width: number;
  /** where each column stands within the table */
  slots: Record<Column, number>;
  language: Language;
  values: CellValue[][];
  /** as Excel gives them: a text that begins with "=" is no formula where the value is the same */
  formulas: CellValue[][];
  numberFormats: string[][];
}

/** Cells as Excel gives them. */
export type Contents = Pick<Block, "values" | "formulas">;

export function holdsFormula({ values, formulas }: Contents, row: number, column: number): boolean {
  const formula = formulas[row][column];
  return typeof formula === "string" && formula.startsWith("=") && formula !== values[row][column];
}

/** A cell as it is written to be what it is. */
export function writable(cells: Contents, row: number, column: number): CellValue {
  return holdsFormula(cells, row, column)
    ? cells.formulas[row][column]
    : asText(cells.values[row][column]);
}

/** A cell that stands in another row from now on: its formula where that means the same there, else what it showed. */
export function moved(cells: Contents, row: number, column: number): CellValue {
  const formula = cells.formulas[row][column];
  const stays = holdsFormula(cells, row, column) && isSameInEveryRow(String(formula));
  return stays ? formula : asText(cells.values[row][column]);
}

/** Asks for a table, to be sought by `blockIn` after the next sync. */
export function askForBlock(
  workbook: Excel.Workbook,
  id: string,
  columns: Readonly<Record<string, ColumnKey>>
) {
  const table = workbook.tables.getItemOrNullObject(id);
  table.load("name,worksheet/id,worksheet/name,columns/items/name");
  const body = table.getDataBodyRange();
  body.load("values,formulas,numberFormat,rowIndex,columnIndex,columnCount");
  const named = Object.entries<ColumnKey>(columns).map(([column, key]) => ({
    column,
    key,
    range: key.name
      ? workbook.names
          .getItemOrNullObject(key.name)
          .getRangeOrNullObject()
          .load("columnIndex,worksheet/id")
      : undefined,
  }));
  return { id, table, body, named };
}

export type AskedBlock = ReturnType<typeof askForBlock>;

/** undefined where there is no such table; a Trouble "gone" where a column of it is missing. */
export function blockIn({ id, table, body, named }: AskedBlock): Block | undefined {
  if (table.isNullObject) return undefined;
  const { id: sheetId, name: sheetName } = table.worksheet;
  const headers = table.columns.items.map(({ name }) => name);
  const slots = named.map(({ column, key, range }) => {
    const isHere = range && !range.isNullObject && range.worksheet.id === sheetId;
    const place = isHere ? range.columnIndex - body.columnIndex : -1;
    const slot =
      place >= 0 && place < body.columnCount
        ? place
        : headers.findIndex((header) => key.headers.includes(header));
    if (slot < 0) throw new Trouble("gone", { sheet: sheetName, table: id });
    return [column, slot] as const;
  });
  const counts = languages.map(
    (_, at) => named.filter(({ key }) => headers.includes(key.headers[at])).length
  );
  return {
    table: id,
    sheetId,
    sheetName,
    row: body.rowIndex,
    column: body.columnIndex,
    width: body.columnCount,
    slots: Object.fromEntries(slots),
    language: languages[counts.indexOf(Math.max(...counts))],
    values: body.values as CellValue[][],
    formulas: body.formulas as CellValue[][],
    numberFormats: body.numberFormat as string[][],
  };
}

/** The open workbook's side: the tables that people fill in, with what each column means, read as plain data. */
import { languages } from "../../locales";
import { rowKeys } from "../../templates/rowKeys";
import type { CellValue, TableColumn } from "../../templates/plan";
import { readAreas } from "../areas";
import type { Block } from "../blocks";
import { readFacts, type WorkbookFacts } from "../facts";
import { readRecord } from "../record";
import { stampOfTexts } from "../stamp";
import { tableNamed, type Templates } from "../state";

export interface OurColumn {
  /** undefined for a column of the user's own */
  id?: string;
  /** as the column is called now */
  header: string;
  /** everything that it is called in a copy, in either language */
  headers: readonly string[];
  /** the template computes it and nobody types there */
  computes: boolean;
}

/** A table's body; slots tell where the key's columns stand, those that are there. */
export interface OurTable extends Omit<Block, "language"> {
  columns: OurColumn[];
}

export interface Ours {
  stamp: string;
  tables: OurTable[];
}

export async function readOurs(context: Excel.RequestContext, templates: Templates): Promise<Ours> {
  // where the tables lie comes along with the facts
  const bodies = new Map(
    Object.keys(rowKeys).map((name) => [
      name,
      context.workbook.tables
        .getItemOrNullObject(name)
        .getDataBodyRange()
        .load("rowIndex,columnIndex,rowCount,columnCount"),
    ])
  );
  const facts = await readFacts(context);
  const found = [...bodies].flatMap(([table, body]) => {
    const fact = tableNamed(facts, table);
    if (!fact || body.isNullObject) return [];
    const { sheetId, sheetName, headers } = fact;
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = body;
    return [{ table, sheetId, sheetName, headers, row, column, rows, columns }];
  });
  const cells = await readAreas(context, found, ["values", "formulas", "numberFormat"]);
  const tables = found.map(({ headers, rows: _, columns: width, ...place }, at): OurTable => {
    const columns = columnsOf(templates, facts, place.table, headers);
    const slots = columns.flatMap(({ id }, slot) =>
      id === undefined ? [] : [[id, slot] as const]
    );
    return {
      ...{ ...place, width, columns },
      slots: Object.fromEntries(slots),
      values: cells[at].values as CellValue[][],
      formulas: cells[at].formulas as CellValue[][],
      numberFormats: cells[at].numberFormat as string[][],
    };
  });
  return { stamp: stampOf(tables), tables };
}

function stampOf(tables: readonly OurTable[]): string {
  return stampOfTexts(
    tables.flatMap(({ table, sheetId, row, column, columns, values, formulas }) => [
      `${table} ${sheetId} ${row} ${column}`,
      columns.map(({ header }) => header).join("\u0001"),
      ...[...values, ...formulas].map((line) => line.join("\u0001")),
    ])
  );
}

/** By the headers that the record says were written, or, that lost, by those of the template in either language. */
function columnsOf(
  templates: Templates,
  facts: WorkbookFacts,
  table: string,
  headers: readonly string[]
): OurColumn[] {
  const template = Object.values(templates).find(({ tables }) => tables.includes(table));
  const recorded = template && readRecord(facts.record)[template.id]?.tables[table];
  const known = {
    names: facts.names.map(({ name }) => name),
    tables: facts.tables.map(({ name }) => name),
  };
  const planned = languages.flatMap((language) => {
    const plan = template?.plan({ language, content: "empty", asOf: 1 }, known);
    return plan?.tables.find(({ name }) => name === table)?.columns ?? [];
  });
  const named = (header: string) =>
    Object.entries(recorded ?? {}).find(([, written]) => isSameHeader(written, header))?.[0] ??
    planned.find((column) => isSameHeader(column.header, header))?.id;
  return headers.map((header) => {
    const id = named(header);
    const same = planned.filter((column) => column.id === id);
    return {
      ...(id !== undefined && { id }),
      header,
      headers: [header, ...same.map((column) => column.header)],
      computes: same.some(isComputed),
    };
  });
}

function isComputed({ formula, offered }: TableColumn): boolean {
  return formula !== undefined && !offered;
}

/** A line break in a header may have become another sign on its way. */
export function isSameHeader(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(header: string): string {
  return header.replace(/\s+/g, " ").trim().toLowerCase();
}

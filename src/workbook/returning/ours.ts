/** The open workbook's side: the tables that people fill in, with what each column means, read as plain data. */
import { languages } from "../../locales";
import { rowKeys } from "../../templates/rowKeys";
import type { CellValue, TableColumn } from "../../templates/plan";
import type { Block } from "../blocks";
import { readFacts, type WorkbookFacts } from "../facts";
import { readRecord } from "../record";
import { sameName } from "../sheetNames";
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
  const facts = await readFacts(context);
  const found = Object.keys(rowKeys).flatMap((name) => tableNamed(facts, name) ?? []);
  const asked = found.map(({ name, sheetId, sheetName, headers }) => {
    const body = context.workbook.tables.getItem(name).getDataBodyRange();
    body.load("values,formulas,numberFormat,rowIndex,columnIndex,columnCount");
    return { name, sheetId, sheetName, headers, body };
  });
  await context.sync();
  const tables = asked.map(({ name, sheetId, sheetName, headers, body }): OurTable => {
    const table = Object.keys(rowKeys).find((each) => sameName(each, name)) ?? name;
    const columns = columnsOf(templates, facts, table, headers);
    const slots = columns.flatMap(({ id }, at) => (id === undefined ? [] : [[id, at] as const]));
    return {
      ...{ table, sheetId, sheetName, columns },
      row: body.rowIndex,
      column: body.columnIndex,
      width: body.columnCount,
      slots: Object.fromEntries(slots),
      values: body.values as CellValue[][],
      formulas: body.formulas as CellValue[][],
      numberFormats: body.numberFormat as string[][],
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

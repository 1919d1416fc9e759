/** Everything that a check rests on: the facts, where our tables lie, and the cells of the sheets that hold them. */
import { languages } from "../../locales";
import type { Language, SheetPlan, TemplateId } from "../../templates/plan";
import { readFacts } from "../facts";
import type { TableFact, WorkbookFacts } from "../facts";
import { readRecord } from "../record";
import type { TemplateRecord } from "../record";
import { loopState, tableNamed } from "../state";
import type { Templates } from "../state";
import type { Held } from "../types";
import { readCells, type SheetCells } from "./cells";

/** A table of ours, with where its body lies. */
export interface TableLook extends TableFact {
  row: number;
  column: number;
  rows: number;
}

export interface TemplateLook {
  held: Held;
  record?: TemplateRecord;
  /** as it would be written into this workbook today, on this sheet */
  plan: SheetPlan;
  /** as it would be written into an empty workbook */
  bare: SheetPlan;
}

export interface Look {
  facts: WorkbookFacts;
  templates: TemplateLook[];
  /** by the name that the workbook has for them */
  tables: Map<string, TableLook>;
  sheets: Map<string, SheetCells>;
  /** our tables that go by another name now, by our own name for them */
  renamed: Map<string, { template: TemplateId; table: TableFact }>;
  /** ids of those sheets that take no changes */
  protectedSheets: string[];
}

export async function look(context: Excel.RequestContext, templates: Templates): Promise<Look> {
  const facts = await readFacts(context);
  const renamed = renamedTables(templates, facts);
  const { held } = loopState(templates, withOwnNames(facts, renamed));
  const ours = new Set([
    ...held.flatMap(({ template }) => templates[template].tables.map((name) => name.toLowerCase())),
    ...[...renamed.values()].map(({ table }) => table.name.toLowerCase()),
  ]);
  const tables = facts.tables
    .filter(({ name }) => ours.has(name.toLowerCase()))
    .map((fact) => {
      const body = context.workbook.tables.getItem(fact.name).getDataBodyRange();
      body.load("rowIndex,columnIndex,rowCount");
      return { fact, body };
    });
  const sheetIds = new Set([
    ...held.map(({ sheetId }) => sheetId),
    ...tables.map(({ fact }) => fact.sheetId),
  ]);
  const sheets = [...sheetIds].map((id) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    const protection = sheet.protection.load("protected");
    return { id, used, protection };
  });
  await context.sync();
  const cells = await readCells(
    context,
    sheets
      .filter(({ used }) => !used.isNullObject)
      .map(({ id, used }) => ({
        id,
        name: facts.sheets.find((sheet) => sheet.id === id)!.name,
        row: used.rowIndex,
        column: used.columnIndex,
        rows: used.rowCount,
        columns: used.columnCount,
      }))
  );
  return {
    facts,
    renamed,
    protectedSheets: sheets.filter(({ protection }) => protection.protected).map(({ id }) => id),
    templates: held.map((place) => templateLook(templates, place, facts, renamed)),
    tables: new Map(
      tables.map(({ fact, body }) => [
        fact.name,
        { ...fact, row: body.rowIndex, column: body.columnIndex, rows: body.rowCount },
      ])
    ),
    sheets: new Map(cells.map((sheet) => [sheet.id, sheet])),
  };
}

/** The facts as they would be if nobody had renamed our tables. */
function withOwnNames(facts: WorkbookFacts, renamed: Look["renamed"]): WorkbookFacts {
  const ownName = new Map([...renamed].map(([name, { table }]) => [table.name, name]));
  return {
    ...facts,
    tables: facts.tables.map((table) => ({
      ...table,
      name: ownName.get(table.name) ?? table.name,
    })),
  };
}

/** Tables that have most of the headers of one of ours that is missing. */
function renamedTables(templates: Templates, facts: WorkbookFacts): Look["renamed"] {
  const renamed: Look["renamed"] = new Map();
  const known = Object.values(templates).flatMap(({ tables }) => tables);
  const strangers = facts.tables.filter(
    ({ name }) => !known.some((other) => other.toLowerCase() === name.toLowerCase())
  );
  if (strangers.length === 0) return renamed;
  for (const [id, { tables }] of Object.entries(readRecord(facts.record))) {
    const template = id as TemplateId;
    for (const [name, columns] of Object.entries(tables)) {
      if (!templates[template]?.tables.includes(name) || tableNamed(facts, name)) continue;
      const headers = Object.values(columns);
      const kept = (table: TableFact) =>
        headers.filter((header) => table.headers.includes(header)).length;
      const [best] = strangers
        .filter(
          (table) =>
            kept(table) * 2 > headers.length &&
            ![...renamed.values()].some((other) => other.table === table)
        )
        .sort((one, other) => kept(other) - kept(one));
      if (best) renamed.set(name, { template, table: best });
    }
  }
  return renamed;
}

function templateLook(
  templates: Templates,
  held: Held,
  facts: WorkbookFacts,
  renamed: Look["renamed"]
): TemplateLook {
  const template = templates[held.template];
  const record = readRecord(facts.record)[held.template];
  const { currency } = facts;
  const choices = { content: "empty" as const, asOf: 1, ...(currency && { currency }) };
  const inLanguage = (language: Language, known = { names: [], tables: [] } as KnownFacts) =>
    template.plan({ ...choices, language, sheetName: held.sheetName }, known);
  const language =
    record?.language ??
    languageOf(
      languages.map((each) => inLanguage(each)),
      facts
    );
  const today = {
    names: facts.names.map(({ name }) => name),
    tables: withOwnNames(facts, renamed).tables.map(({ name }) => name),
    ...(facts.company && { company: facts.company }),
    ...(facts.period && { period: facts.period }),
  };
  const asMade = record && { columns: columnsIn(record) };
  return {
    held,
    ...(record && { record }),
    plan: inLanguage(language, { ...today, ...asMade }),
    bare: inLanguage(language, { names: [], tables: [], ...asMade }),
  };
}

function columnsIn({ tables }: TemplateRecord): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(tables).map(([table, columns]) => [table, Object.keys(columns)])
  );
}

type KnownFacts = Parameters<Templates[TemplateId]["plan"]>[1];

/** Where the record is lost: the language in which most of the headers are. */
function languageOf(plans: readonly SheetPlan[], facts: WorkbookFacts): Language {
  const kept = (plan: SheetPlan): number =>
    plan.tables.reduce((sum, { name, columns }) => {
      const headers = tableNamed(facts, name)?.headers ?? [];
      return sum + columns.filter(({ header }) => headers.includes(header)).length;
    }, 0);
  return [...plans].sort((one, other) => kept(other) - kept(one))[0].language;
}

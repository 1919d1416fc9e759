/** What of the loop a workbook holds, worked out from its facts. */
import { languages } from "../locales";
import type { SheetPlan, Template, TemplateId } from "../templates/plan";
import type { TableFact, WorkbookFacts } from "./facts";
import type { Library } from "./library";
import { readRecord } from "./record";
import type { WorkbookRecord } from "./record";
import { sameName } from "./sheetNames";
import type { Held, LoopState } from "./types";

export type Templates = Readonly<Record<TemplateId, Template>>;

export function tableNamed(facts: WorkbookFacts, name: string): TableFact | undefined {
  return facts.tables.find((table) => sameName(table.name, name));
}

/** With the templates at hand. */
export function loopState(templates: Templates, facts: WorkbookFacts): LoopState {
  const record = readRecord(facts.record);
  const tables = Object.fromEntries(Object.values(templates).map((each) => [each.id, each.tables]));
  return sorted(tables, facts, record, (id, main) => isOurs(templates[id], main, record));
}

/** Fetches the templates only where a table can be told by its headers alone: the record of it is lost. */
export async function readState(library: Library, facts: WorkbookFacts): Promise<LoopState> {
  const record = readRecord(facts.record);
  const isDoubtful = entries(library.tables).some(
    ([id, [main]]) => !record[id] && tableNamed(facts, main)
  );
  if (isDoubtful) return loopState(await library.load(), facts);
  return sorted(library.tables, facts, record, (id) => record[id] !== undefined);
}

function entries(tables: Library["tables"]): [TemplateId, readonly string[]][] {
  return Object.entries(tables) as [TemplateId, readonly string[]][];
}

function sorted(
  tables: Library["tables"],
  facts: WorkbookFacts,
  record: WorkbookRecord,
  ours: (template: TemplateId, main: TableFact) => boolean
): LoopState {
  const held: Held[] = [];
  const strangers: LoopState["strangers"] = [];
  for (const [template, names] of entries(tables)) {
    const main = tableNamed(facts, names[0]);
    if (main && ours(template, main)) {
      const version = record[template]?.version;
      held.push({
        template,
        sheetId: main.sheetId,
        sheetName: main.sheetName,
        ...(version !== undefined && { version }),
      });
      continue;
    }
    for (const name of names) {
      const stranger = tableNamed(facts, name);
      if (stranger) strangers.push({ table: stranger.name, sheetName: stranger.sheetName });
    }
  }
  return {
    held,
    sheetNames: facts.sheets.map((sheet) => sheet.name),
    strangers,
    workbookProtected: facts.protected,
  };
}

/**
 * A table of our name is ours where the record says that we wrote it, or, the record lost, where it still has at
 * least half of the headers that we write in one of the languages.
 */
function isOurs(template: Template, table: TableFact, record: WorkbookRecord): boolean {
  if (record[template.id]) return true;
  return languages.some((language) => {
    const plan = template.plan({ language, content: "empty", asOf: 1 }, { names: [], tables: [] });
    const headers = headersOf(plan, table.name);
    const kept = headers.filter((header) => table.headers.includes(header));
    return headers.length > 0 && kept.length * 2 >= headers.length;
  });
}

function headersOf(plan: SheetPlan, tableName: string): string[] {
  const table = plan.tables.find(({ name }) => sameName(name, tableName));
  return table?.columns.map((column) => column.header) ?? [];
}

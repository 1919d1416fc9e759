/** What of the loop a workbook holds, worked out from its facts. */
import { languages } from "../locales";
import type { SheetPlan, Template, TemplateId } from "../templates/plan";
import type { TableFact, WorkbookFacts } from "./facts";
import { readRecord } from "./record";
import type { WorkbookRecord } from "./record";
import { sameName } from "./sheetNames";
import type { Held, LoopState } from "./types";

export type Templates = Readonly<Record<TemplateId, Template>>;

export function tableNamed(facts: WorkbookFacts, name: string): TableFact | undefined {
  return facts.tables.find((table) => sameName(table.name, name));
}

export function loopState(templates: Templates, facts: WorkbookFacts): LoopState {
  const record = readRecord(facts.record);
  const held: Held[] = [];
  const strangers: LoopState["strangers"] = [];
  for (const template of Object.values(templates)) {
    const main = tableNamed(facts, template.tables[0]);
    if (main && isOurs(template, main, record)) {
      const version = record[template.id]?.version;
      held.push({
        template: template.id,
        sheetId: main.sheetId,
        sheetName: main.sheetName,
        ...(version !== undefined && { version }),
      });
      continue;
    }
    for (const name of template.tables) {
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

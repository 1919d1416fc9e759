/**
 * What the add-in remembers in the workbook about the templates it wrote. It travels with the file. A workbook whose
 * record is lost or damaged still works: templates are found by their tables.
 */
import type { Language, SheetPlan, TemplateId } from "../templates/plan";

/** the key among the workbook's settings */
export const recordKey = "KPI Loop";

export interface TemplateRecord {
  version: number;
  language: Language;
  /** by table name: the header that each column, known by its stable id, was written with */
  tables: Record<string, Record<string, string>>;
}

export type WorkbookRecord = Partial<Record<TemplateId, TemplateRecord>>;

/** The record as stored; empty where there is none or where it cannot be understood. */
export function readRecord(stored: unknown): WorkbookRecord {
  if (typeof stored !== "object" || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter(([, entry]) => isTemplateRecord(entry))
  ) as WorkbookRecord;
}

function isTemplateRecord(entry: unknown): entry is TemplateRecord {
  if (typeof entry !== "object" || entry === null) return false;
  const { version, tables } = entry as Partial<TemplateRecord>;
  return typeof version === "number" && typeof tables === "object" && tables !== null;
}

/** The record after these plans were written. */
export function withPlans(record: WorkbookRecord, plans: readonly SheetPlan[]): WorkbookRecord {
  const added = plans.map((plan): [TemplateId, TemplateRecord] => [
    plan.template,
    {
      version: plan.version,
      language: plan.language,
      tables: Object.fromEntries(
        plan.tables.map((table) => [
          table.name,
          Object.fromEntries(table.columns.map((column) => [column.id, column.header])),
        ])
      ),
    },
  ]);
  return { ...record, ...Object.fromEntries(added) };
}

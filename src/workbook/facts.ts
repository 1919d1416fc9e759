/** One reading of the workbook: everything that a decision about it rests on, as plain data, in a single sync. */
import type { Company, Span } from "../templates/plan";
import { askForCompany, companyIn, currencyIn } from "./company";
import { askForPeriod, periodIn } from "./period";
import { recordKey } from "./record";

export interface TableFact {
  name: string;
  sheetId: string;
  sheetName: string;
  headers: string[];
}

export interface WorkbookFacts {
  sheets: { id: string; name: string }[];
  activeSheetId: string;
  tables: TableFact[];
  /** names that belong to the whole workbook, with what they refer to ("=Targets!$B$2") */
  names: { name: string; formula: string }[];
  protected: boolean;
  /** the add-in's record as stored; undefined where there is none */
  record: unknown;
  /** what its settings sheet lists; missing where there is none */
  company?: Company;
  /** in what its settings sheet counts amounts */
  currency?: string;
  /** what its settings sheet says the targets are for; missing where there is none */
  period?: Span;
}

export async function readFacts(context: Excel.RequestContext): Promise<WorkbookFacts> {
  const { worksheets, tables, names, protection, settings } = context.workbook;
  worksheets.load("items/id,items/name");
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  tables.load("items/name,items/columns/items/name,items/worksheet/id,items/worksheet/name");
  names.load("items/name,items/formula");
  protection.load("protected");
  const record = settings.getItemOrNullObject(recordKey);
  record.load("value");
  const lists = askForCompany(context);
  const dates = askForPeriod(context);
  await context.sync();
  const company = companyIn(lists);
  const currency = currencyIn(lists);
  const period = periodIn(dates);
  return {
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    activeSheetId: active.id,
    tables: tables.items.map((table) => ({
      name: table.name,
      sheetId: table.worksheet.id,
      sheetName: table.worksheet.name,
      headers: table.columns.items.map((column) => column.name),
    })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    protected: protection.protected,
    record: record.isNullObject ? undefined : record.value,
    ...(company && { company }),
    ...(currency && { currency }),
    ...(period && { period }),
  };
}

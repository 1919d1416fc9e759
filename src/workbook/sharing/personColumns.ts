/** Which columns of this workbook say whose row it is, by the headers that it has now. */
import { languages } from "../../locales";
import { personColumns } from "../../templates/personColumns";
import type { WorkbookFacts } from "../facts";
import { readRecord } from "../record";
import { tableNamed, type Templates } from "../state";
import type { PersonColumn } from "./personCopy";

/** A table that is not there, or whose column goes by another name now, is nobody's. */
export function personColumnsIn(templates: Templates, facts: WorkbookFacts): PersonColumn[] {
  const recorded = Object.values(readRecord(facts.record)).map(({ tables }) => tables);
  return Object.entries(personColumns).flatMap(([name, id]) => {
    const table = tableNamed(facts, name);
    if (!table) return [];
    const there = (header: string | undefined): header is string =>
      header !== undefined && table.headers.includes(header);
    const header =
      recorded.map((tables) => tables[name]?.[id]).find(there) ??
      plannedHeaders(templates, name, id).find(there);
    return header === undefined ? [] : [{ table: table.name, header }];
  });
}

/** How the column is called in each language, where the record is lost. */
function plannedHeaders(templates: Templates, table: string, id: string): string[] {
  const template = Object.values(templates).find(({ tables }) => tables.includes(table));
  return languages.flatMap((language) => {
    const plan = template?.plan({ language, content: "empty", asOf: 0 }, { names: [], tables: [] });
    const columns = plan?.tables.find(({ name }) => name === table)?.columns ?? [];
    return columns.filter((column) => column.id === id).map(({ header }) => header);
  });
}

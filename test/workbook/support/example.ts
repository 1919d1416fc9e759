/** The worked example in a workbook on the headless host, computed by the add-in's own functions. */
import { metadata } from "../../../src/functions/metadata";
import type { Language } from "../../../src/locales";
import { templates } from "../../../src/templates";
import type { TemplateId } from "../../../src/templates/plan";
import { workbook } from "../../../src/workbook";
import { saveXlsx } from "../../../src/workbench/xlsx";
import { openClient, type Client, type ClientOptions } from "../../support/client";
import type { Row } from "./rows";

export { filled, type Row } from "./rows";

export interface Example {
  client: Client;
  rows(table: string): Row[];
  /** what cells show as errors, with their formulas */
  errors(): string[];
  /** the values of a sheet's column from one row to another, counted as Excel counts */
  column(sheet: string, letter: string, first: number, last: number): unknown[];
  close(): Promise<void>;
}

/** A workbook in which the add-in's functions compute. */
export async function openWithFunctions(
  language: Language,
  options: ClientOptions = {}
): Promise<Client> {
  const client = await openClient({
    ...options,
    locale: language,
    namespace: "KPI",
    metadata: metadata(language),
  });
  // associates the functions with the runtime of the frame that is open now
  jest.isolateModules(() => {
    jest.requireActual("../../../src/functions");
  });
  await client.host.whenReady();
  return client;
}

/** What cells show as errors, with their formulas. */
export function errorsIn({ book }: Client): string[] {
  return book.sheets().flatMap(({ id, name }) => {
    const used = book.usedRange(id, true);
    const cells = used ? book.read(id, used).flat() : [];
    return cells
      .filter(({ isError }) => isError)
      .map(({ text, formula }) => `${name}: ${text} ${formula}`);
  });
}

/** English, as of 18 September 2026. With `ids` come the sheets that they need. */
export async function openExample(...ids: TemplateId[]): Promise<Example> {
  const language = "en-US";
  const client = await openWithFunctions(language, { saveFile: saveXlsx });
  const choices = { language, content: "example", asOf: 46283 } as const;
  try {
    await workbook.setUp({ chosen: ids, choices });
    await client.book.settled();
  } catch (failure) {
    await client.close();
    throw failure;
  }

  const { book } = client;
  const plans = Object.values(templates).flatMap(
    (template) => template.plan(choices, { names: [], tables: [] }).tables
  );
  return {
    client,
    rows(name) {
      const table = book.tables().find((each) => each.name === name);
      const plan = plans.find((each) => each.name === name);
      if (!table || !plan) throw new Error(`no table ${name}`);
      const [, ...body] = book.read(table.sheetId, table.range);
      return body.map((row) =>
        Object.fromEntries(plan.columns.map(({ id }, index) => [id, row[index].value]))
      );
    },
    errors: () => errorsIn(client),
    column(sheet, letter, first, last) {
      const found = book.sheets().find(({ name }) => name === sheet);
      if (!found) throw new Error(`no sheet ${sheet}`);
      const column = letter.charCodeAt(0) - "A".charCodeAt(0);
      const range = { row: first - 1, column, rows: last - first + 1, columns: 1 };
      return book.read(found.id, range).map(([cell]) => cell.value);
    },
    close: () => client.close(),
  };
}

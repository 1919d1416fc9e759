import { templates } from "../../src/templates";
import type { Choices } from "../../src/templates/plan";
import { createWorkbook } from "../../src/workbook/workbook";
import { languages } from "../../src/locales";
import { openClient } from "../support/client";
import type { Client } from "../support/client";
import { libraryOf } from "./support/templates";
import { content } from "./support/content";

// Each test opens a client and a spreadsheet engine of its own.
jest.setTimeout(60_000);

/** The templates that are shipped: each goes into a new workbook, and comes out of it again where something fails. */
const workbook = createWorkbook(libraryOf(templates));
let client: Client;

beforeEach(async () => {
  client = await openClient();
});
afterEach(() => client.close());

// The examples are the larger ones; examples.test.ts writes the empty ones as well.
const cases = Object.values(templates).flatMap(({ id }) =>
  languages.map((language) => ({ id, language }))
);

test.each(cases)("$id, $language", async ({ id, language }) => {
  const { book, batches } = client;
  const choices: Choices = { language, content: "example", asOf: 46235 };
  const { written, main } = await workbook.insert(id, choices);
  expect(batches.length).toBeLessThanOrEqual(4);

  await book.settled();
  const tables = book.tables();
  for (const { template, sheetId, sheetName } of written) {
    const plan = templates[template].plan({ ...choices, sheetName }, { names: [], tables: [] });
    for (const planned of plan.tables) {
      const table = tables.find(({ name }) => name === planned.name);
      expect(table).toMatchObject({ sheetId });
      expect(table?.columns.map(({ name }) => name)).toEqual(
        planned.columns.map(({ header }) => header)
      );
      expect(table?.range.rows).toBe(planned.rows.length + 1);
      const cells = book.read(sheetId, table!.range);
      planned.columns.forEach(({ formula }, column) => {
        const found = cells.slice(1).map((row) => row[column].formula !== undefined);
        const rows = planned.rows.map((row) => String(row[column] ?? "").startsWith("="));
        expect(found).toEqual(formula === undefined ? rows : rows.map(() => true));
      });
    }
    const names = book.names().map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(plan.names.map(({ name }) => name)));
    expect(book.merges(sheetId)).toHaveLength(plan.merges.length);
    expect(book.conditionals(sheetId)).toHaveLength(plan.conditionals.length);
  }
  expect((await workbook.read()).held).toEqual(written);
  expect(main.template).toBe(id);
});

test.each(["before", "midway", "after"] as const)(
  "the whole set is taken back where its writing fails %s",
  async (when) => {
    const choices: Choices = { language: "zh-CN", content: "example", asOf: 46235 };
    const before = content(client.book);
    client.host.failBatch(3, { code: "GeneralException", message: "injected", when });
    await expect(workbook.insert("status", choices)).rejects.toMatchObject({ code: "refused" });
    expect(content(client.book)).toEqual(before);
  }
);

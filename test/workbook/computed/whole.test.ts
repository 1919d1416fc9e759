/**
 * The example's whole set: every formula of every sheet shows what plain loops over the sample rows come to, also in a
 * copy for colleagues, and nobody finds what is another's in his or her own.
 */
import { templateOrder, templates } from "../../../src/templates";
import { cellAt } from "../../../src/templates/build/address";
import type { Choices, TemplateId } from "../../../src/templates/plan";
import { saveXlsx } from "../../../src/workbench/xlsx";
import { testInLibreOffice } from "../sharing/libreOffice";
import { expectSameInCopy } from "../sharing/wholeCopy";
import { expectOwnOnly } from "../sharing/wholePeople";
import { openExample, type Example, type Row } from "../support/example";
import {
  expectedCells,
  faults,
  type FormulaCell,
  type Shown,
  type TablePlace,
} from "../support/expected";
import { expectations } from "./whole";

// All sheets, a quarter of sales data among them, are written and computed.
jest.setTimeout(600_000);

const choices: Choices = { language: "en-US", content: "example", asOf: 46283 };
const planOf = (template: TemplateId) =>
  templates[template].plan(choices, { names: [], tables: [] });

let example: Example;
let shown: Shown;
beforeAll(async () => {
  example = await openExample(...templateOrder);
  // expectations ask for the same tables again and again
  const read = new Map<string, Row[]>();
  shown = {
    rows(table) {
      const rows = read.get(table) ?? example.rows(table);
      read.set(table, rows);
      return rows;
    },
    column: example.column,
  };
});
afterAll(() => example.close());

/** where a title says more than the sheet's name */
const titles: Partial<Record<TemplateId, string>> = {
  indicators: "Indicator dictionary",
  market: "Market and competition",
  development: "Team development",
};

/** title and facts, which every sheet but the settings has */
const heading = (template: TemplateId): [string, unknown][] => [
  ["B1", `East Region · ${titles[template] ?? planOf(template).sheetName}`],
  [
    "B3",
    "Period 2026-09-01 to 2026-09-30   |   As of 2026-09-18   |   Workdays gone 64%   |   Amounts in yuan",
  ],
];

function formulaCells(template: TemplateId): FormulaCell[] {
  const { book } = example.client;
  const { sheetName } = planOf(template);
  const sheet = book.sheets().find(({ name }) => name === sheetName)!;
  const used = book.usedRange(sheet.id, true)!;
  return book.read(sheet.id, used).flatMap((row, y) =>
    row.flatMap(({ value, formula, spilledFrom }, x) => {
      const address = cellAt(used.column + x + 1, used.row + y + 1);
      return formula || spilledFrom ? [{ address, value }] : [];
    })
  );
}

function addressOf(name: string): string {
  const { formula } = example.client.book.names().find((each) => each.name === name)!;
  return formula.slice(formula.indexOf("!") + 1).replaceAll("$", "");
}

function placeOf(name: string): TablePlace {
  const { range } = example.client.book.tables().find((table) => table.name === name)!;
  const ids = templateOrder
    .flatMap((template) => planOf(template).tables)
    .find((table) => table.name === name)!
    .columns.map(({ id }, index): [string, number] => [id, range.column + index + 1]);
  return { firstRow: range.row + 2, columns: Object.fromEntries(ids) };
}

test.each(templateOrder)("%s", (template) => {
  const parts = expectations[template](shown);
  const expected = expectedCells(parts, shown, { table: placeOf, name: addressOf });
  if (template !== "settings") {
    for (const [address, value] of heading(template)) expected.set(address, value);
  }
  expect(faults(formulaCells(template), expected)).toEqual([]);
});

testInLibreOffice("a copy computes the same without the add-in", async () => {
  await expectSameInCopy(await saveXlsx(example.client.book));
});

test("each person's file holds no other name, nor an amount that only others have", () =>
  expectOwnOnly(example.client.book));

/** What the references of a formula stand for, read from the workbook without computing anything. */
import { sameName } from "./sheetNames";
import { parseReference } from "./reference";
import type { Reference, Section } from "./reference";
import { talk } from "./excel";
import type { CellPlace, CellValues } from "./types";

type TableReference = Extract<Reference, { kind: "table" }>;

/** Two syncs whatever the number of references: one to see what there is, one to read it. */
export async function readValues(
  references: readonly string[],
  at: CellPlace
): Promise<(CellValues | undefined)[]> {
  return talk(
    async (context) => {
      const known = await lookAround(context, at);
      const ranges = references.map((text) => {
        const reference = parseReference(text);
        const range = reference && rangeOf(reference, known);
        range?.load("values");
        return range;
      });
      await context.sync();
      return ranges.map((range) => range && valuesOf(range));
    },
    { facts: { sheet: at.sheetName } }
  );
}

/** Whole columns and rows without anything in use are one blank cell. */
function valuesOf(range: FoundRange): CellValues | undefined {
  if (!range.isNullObject) return range.values as CellValues;
  return range.blankWhereMissing ? [[""]] : undefined;
}

type FoundRange = Excel.Range & { blankWhereMissing?: boolean };

interface Known {
  workbook: Excel.Workbook;
  at: CellPlace;
  cell: Excel.Range;
  sheets: Excel.Worksheet[];
  tables: Excel.Table[];
  /** of the formula's sheet; they come before the workbook's */
  ownNames: Excel.NamedItemCollection;
  /** the tables that `cell` lies in */
  around: Excel.TableScopedCollection;
}

async function lookAround(context: Excel.RequestContext, at: CellPlace): Promise<Known> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(at.sheetName);
  const cell = sheet.getRange(at.address);
  const around = cell.getTables(false);
  const ownNames = workbook.worksheets.getItem(at.sheetName).names;
  workbook.worksheets.load("items/name");
  workbook.tables.load(
    "items/name,items/showHeaders,items/showTotals,items/columns/items/name,items/worksheet/name"
  );
  for (const collection of [around, ownNames, workbook.names]) collection.load("items/name");
  await context.sync();
  return {
    ...{ workbook, at, cell },
    sheets: workbook.worksheets.items,
    tables: workbook.tables.items,
    ownNames,
    around,
  };
}

function rangeOf(reference: Reference, known: Known): FoundRange | undefined {
  switch (reference.kind) {
    case "cells":
      return cellsOf(reference, known);
    case "name":
      return (
        [...known.ownNames.items, ...known.workbook.names.items]
          .find(({ name }) => sameName(name, reference.name))
          ?.getRangeOrNullObject() ??
        known.tables.find(({ name }) => sameName(name, reference.name))?.getDataBodyRange()
      );
    case "table":
      return tableRange(reference, known);
  }
}

function cellsOf(
  { sheet: sheetName, address }: Extract<Reference, { kind: "cells" }>,
  { sheets, at }: Known
): FoundRange | undefined {
  const sheet = sheets.find(({ name }) => sameName(name, sheetName ?? at.sheetName));
  if (!sheet) return undefined;
  const range = sheet.getRange(address);
  if (/[A-Z]\$?\d/i.test(address)) return range;
  // Excel has no values for whole columns and rows; from the first cell on, so that columns stay side by side.
  const used = sheet.getUsedRange(true).getBoundingRect("A1");
  return Object.assign(range.getIntersectionOrNullObject(used), { blankWhereMissing: true });
}

function tableRange(reference: TableReference, known: Known): FoundRange | undefined {
  const wanted = reference.table ?? known.around.items[0]?.name;
  const table = known.tables.find(({ name }) => wanted !== undefined && sameName(name, wanted));
  if (!table || !hasSection(table, reference.section)) return undefined;
  const columns = reference.columns.map((column) =>
    table.columns.items.find(({ name }) => sameName(name, column))
  );
  const [first, last = first] = columns;
  if (columns.includes(undefined)) return undefined;
  const block =
    first && last
      ? sectionOf(first, reference.section).getBoundingRect(sectionOf(last, reference.section))
      : sectionOf(table, reference.section);
  if (reference.section !== "thisRow") return block;
  if (!sameName(table.worksheet.name, known.at.sheetName)) return undefined;
  return block.getIntersectionOrNullObject(known.cell.getEntireRow());
}

function hasSection({ showHeaders, showTotals }: Excel.Table, section: Section): boolean {
  if (section === "headers") return showHeaders;
  return section !== "totals" || showTotals;
}

function sectionOf(part: Excel.Table | Excel.TableColumn, section: Section): Excel.Range {
  switch (section) {
    case "data":
    case "thisRow":
      return part.getDataBodyRange();
    case "all":
      return part.getRange();
    case "headers":
      return part.getHeaderRowRange();
    case "totals":
      return part.getTotalRowRange();
  }
}

/** One sheet of a book as hucre takes it. */
import type { Cell, WriteSheet } from "hucre/xlsx";
import type { Book, CellView, Rect, SheetInfo, TableInfo } from "../book/book";
import { addressOf, contains } from "./addresses";
import { toFileConditional } from "./conditionals";
import { toFile } from "./formulas";
import { errorMark } from "./package";
import { toFileLines, toFilePage } from "./page";
import { toFileProtection } from "./protection";
import { toCharacters } from "./sizes";
import { toFileColor, toFileStyle } from "./styles";
import { toFileValidation } from "./validations";

type FileCell = Partial<Cell>;

/** The most columns that are looked at for widths; templates stay far below. */
const widestSheet = 1000;

export function saveSheet(book: Book, sheet: SheetInfo): WriteSheet {
  const properties = book.sheetProperties(sheet.id);
  const protection = toFileProtection(properties.protection);
  const { rows, columns } = properties.freeze;
  const tables = book.tables().filter((table) => table.sheetId === sheet.id);
  return {
    name: sheet.name,
    rows: [],
    cells: saveCells(book, sheet.id, tables),
    columns: saveColumns(book, sheet),
    rowDefs: saveRows(book, sheet),
    merges: book.merges(sheet.id).map((rect) => ({
      startRow: rect.row,
      startCol: rect.column,
      endRow: rect.row + rect.rows - 1,
      endCol: rect.column + rect.columns - 1,
    })),
    tables: tables.map((table) => ({
      name: table.name,
      range: addressOf(table.range),
      columns: table.columns.map(({ name }) => ({ name })),
      style: table.style,
      showRowStripes: table.showBandedRows,
      showAutoFilter: table.showFilterButton,
      showTotalRow: table.showTotals,
    })),
    dataValidations: book.validations(sheet.id).map(toFileValidation),
    conditionalRules: book
      .conditionals(sheet.id)
      .map((conditional, index) => toFileConditional(conditional, index + 1)),
    ...((rows > 0 || columns > 0) && { freezePane: { rows, columns } }),
    ...(protection && { protection }),
    pageSetup: toFilePage(properties.page),
    headerFooter: toFileLines(properties.page),
    view: {
      showGridLines: properties.gridlines,
      showRowColHeaders: properties.headings,
      ...(properties.tabColor && { tabColor: { rgb: toFileColor(properties.tabColor) } }),
    },
    hidden: properties.visibility === "Hidden",
    veryHidden: properties.visibility === "VeryHidden",
  };
}

function saveCells(book: Book, sheetId: string, tables: TableInfo[]): Map<string, FileCell> {
  const cells = new Map<string, FileCell>();
  const used = book.usedRange(sheetId, false);
  const functions = book.functions().map(({ name }) => name);
  if (used) {
    const views = book.read(sheetId, used);
    const spills = spillsOf(views, used);
    views.forEach((line, down) =>
      line.forEach((view, across) => {
        const row = used.row + down;
        const column = used.column + across;
        const key = `${row},${column}`;
        const table = tables.find(({ range }) => contains(range, row, column))?.name;
        const style = toFileStyle(book.style(sheetId, row, column));
        const content = saveContent(view, (formula) =>
          toFile(formula, { functions, ...(table && { table }) })
        );
        const spill = spills.get(key);
        const array: FileCell | undefined = spill && {
          formulaType: "array",
          formulaRef: addressOf(spill),
          formulaDynamic: true,
        };
        if (content ?? style) {
          cells.set(key, {
            ...(content ?? { value: null, type: "empty" }),
            ...array,
            ...(style && { style }),
          });
        }
      })
    );
  }
  for (const { row, column, text, author } of book.notes(sheetId)) {
    const key = `${row},${column}`;
    const cell = cells.get(key) ?? { value: null, type: "empty" };
    cells.set(key, { ...cell, comment: { text, author } });
  }
  return cells;
}

function saveContent(view: CellView, stored: (formula: string) => string): FileCell | undefined {
  if (view.formula !== undefined) {
    const formulaResult = view.isError ? errorMark + fileError(view.value) : view.value;
    return { value: null, type: "formula", formula: stored(view.formula), formulaResult };
  }
  if (view.value === null) return undefined;
  if (view.isError) return { value: fileError(view.value), type: "error" };
  return { value: view.value, type: typeof view.value as "string" | "number" | "boolean" };
}

/** A file has no word for the errors that came with spilling and waiting: it says #VALUE! and lets Excel find out. */
function fileError(error: CellView["value"]): string {
  return /^#(SPILL|CALC|BUSY)!$/.test(String(error)) ? "#VALUE!" : String(error);
}

/** The range that each array formula fills, by the formula's cell. */
function spillsOf(views: CellView[][], used: Rect): Map<string, Rect> {
  const spills = new Map<string, Rect>();
  views.forEach((line, down) =>
    line.forEach(({ spilledFrom }, across) => {
      if (!spilledFrom) return;
      const key = `${spilledFrom.row},${spilledFrom.column}`;
      const before = spills.get(key) ?? { ...spilledFrom, rows: 1, columns: 1 };
      spills.set(key, {
        ...before,
        rows: Math.max(before.rows, used.row + down - before.row + 1),
        columns: Math.max(before.columns, used.column + across - before.column + 1),
      });
    })
  );
  return spills;
}

function saveColumns(book: Book, sheet: SheetInfo): NonNullable<WriteSheet["columns"]> {
  const columns: NonNullable<WriteSheet["columns"]> = [];
  const usual = book.columnWidth(sheet.id, sheet.columns - 1);
  for (let column = 0; column < Math.min(sheet.columns, widestSheet); column += 1) {
    const width = book.columnWidth(sheet.id, column);
    const hidden = book.columnHidden(sheet.id, column);
    const outlineLevel = book.outlineLevel(sheet.id, "column", column);
    columns.push({
      ...((width !== usual || hidden) && { width: toCharacters(width) }),
      ...(hidden && { hidden }),
      ...(outlineLevel > 0 && { outlineLevel }),
    });
  }
  // the last one that says something
  const end = columns.findLastIndex((column) => Object.keys(column).length > 0) + 1;
  return columns.slice(0, end);
}

/** Of heights only those that somebody set: they differ from the last row, which nobody has reached. */
function saveRows(book: Book, sheet: SheetInfo): NonNullable<WriteSheet["rowDefs"]> {
  const rows: NonNullable<WriteSheet["rowDefs"]> = new Map();
  const used = book.usedRange(sheet.id, false);
  const usual = book.rowHeight(sheet.id, sheet.rows - 1);
  for (let row = 0; used && row < used.row + used.rows; row += 1) {
    const height = book.rowHeight(sheet.id, row);
    const hidden = book.rowHidden(sheet.id, row);
    const outlineLevel = book.outlineLevel(sheet.id, "row", row);
    const definition = {
      ...(height !== usual && { height }),
      ...(hidden && { hidden }),
      ...(outlineLevel > 0 && { outlineLevel }),
    };
    if (Object.keys(definition).length > 0) rows.set(row, definition);
  }
  return rows;
}

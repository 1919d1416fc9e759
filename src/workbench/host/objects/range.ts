import type { CellView, Rect } from "../../book/book";
import {
  boundingRect,
  contains,
  formatAddress,
  intersection,
  isEntireColumn,
  isEntireRow,
  isOnSheet,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  quoteSheet,
} from "../addresses";
import { isUnbounded, readCells, spread, writeCells } from "../cells";
import { ApiError, invalidArgument } from "../errors";
import { checkCellsOpen, checkSheetOpen } from "../guards";
import type { Scope } from "../scope";
import { deleteCells, insertCells } from "../shifting";
import { ApiObject, IDENTITY } from "./apiObject";
import { ConditionalFormatCollection } from "./conditionalFormatCollection";
import { DataValidation } from "./dataValidation";
import { RangeFormat } from "./rangeFormat";
import { TableScopedCollection } from "./tableCollection";
import { Worksheet } from "./worksheet";

/** A block of cells, whole rows, or whole columns of one sheet. */
export class Range extends ApiObject {
  static override readonly navigation = [
    "format",
    "worksheet",
    "dataValidation",
    "conditionalFormats",
  ];
  /** set once the client holds on to the range */
  referenceId: string | undefined;

  constructor(
    scope: Scope,
    readonly sheetId: string,
    readonly rect: Rect
  ) {
    super(scope);
  }

  override [IDENTITY](): Record<string, unknown> {
    return this.referenceId === undefined ? {} : { _ReferenceId: this.referenceId };
  }

  _KeepReference(): void {
    this.referenceId ??= this.host.references.keep(this);
  }

  get format(): RangeFormat {
    return new RangeFormat(this.host, this);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.host, this.sheetId);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.host, this);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.host, this);
  }

  // where it is
  get address(): string {
    return `${quoteSheet(this.worksheet.name)}!${formatAddress(this.rect)}`;
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.rect.row;
  }
  get columnIndex(): number {
    return this.rect.column;
  }
  get rowCount(): number {
    return this.rect.rows;
  }
  get columnCount(): number {
    return this.rect.columns;
  }
  /** -1 where there are more than 2^31 - 1 */
  get cellCount(): number {
    const count = this.rect.rows * this.rect.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get isEntireColumn(): boolean {
    return isEntireColumn(this.rect);
  }
  get isEntireRow(): boolean {
    return isEntireRow(this.rect);
  }

  // what it holds
  get values(): unknown {
    return this.#read(({ value }) => value ?? "");
  }
  set values(values: unknown) {
    this.#checkThere();
    writeCells(this.host, this, values);
  }
  get formulas(): unknown {
    return this.#read(({ formula, value }) => formula ?? value ?? "");
  }
  set formulas(formulas: unknown) {
    this.#checkThere();
    writeCells(this.host, this, formulas);
  }
  get formulasLocal(): unknown {
    return this.formulas;
  }
  set formulasLocal(formulas: unknown) {
    this.formulas = formulas;
  }
  get text(): unknown {
    return this.#read(({ text }) => text);
  }
  get valueTypes(): unknown {
    return this.#read(valueType);
  }
  get hasSpill(): boolean | null {
    const spills = this.#read(({ spilledFrom }) => spilledFrom !== undefined);
    const all = spills?.flat() ?? [];
    if (all.every(Boolean)) return all.length > 0;
    return all.some(Boolean) ? null : false;
  }
  get numberFormat(): unknown {
    const { row, column } = this.rect;
    return this.#read(() => "General")?.map((line, down) =>
      line.map(
        (general, right) =>
          this.host.book.style(this.sheetId, row + down, column + right).numberFormat ?? general
      )
    );
  }
  set numberFormat(formats: unknown) {
    checkSheetOpen(this.host, this.sheetId, "allowFormatCells");
    if (isUnbounded(this.rect)) {
      if (typeof formats !== "string") throw invalidArgument();
      this.host.book.setStyle(this.sheetId, this.rect, { numberFormat: formats });
      return;
    }
    const block = spread(formats, this.rect).map((row) => row.map(asFormat));
    this.host.book.setNumberFormats(this.sheetId, this.rect, block);
  }
  get numberFormatLocal(): unknown {
    return this.numberFormat;
  }
  set numberFormatLocal(formats: unknown) {
    this.numberFormat = formats;
  }

  // rows and columns that are not seen
  get rowHidden(): boolean | null {
    const { row, rows } = this.#linesInUse();
    return common(rows, (at) => this.host.book.rowHidden(this.sheetId, row + at));
  }
  set rowHidden(hidden: unknown) {
    checkSheetOpen(this.host, this.sheetId, "allowFormatRows");
    const { row, rows } = this.#linesInUse();
    this.host.book.setRowHidden(this.sheetId, row, rows, Boolean(hidden));
  }
  get columnHidden(): boolean | null {
    const { column, columns } = this.rect;
    return common(columns, (at) => this.host.book.columnHidden(this.sheetId, column + at));
  }
  set columnHidden(hidden: unknown) {
    checkSheetOpen(this.host, this.sheetId, "allowFormatColumns");
    const { column, columns } = this.rect;
    this.host.book.setColumnHidden(this.sheetId, column, columns, Boolean(hidden));
  }
  get hidden(): boolean | null {
    if (this.isEntireRow) return this.rowHidden;
    return this.isEntireColumn ? this.columnHidden : false;
  }

  // other ranges
  getCell(row: number, column: number): Range {
    const cell = { row: this.rect.row + row, column: this.rect.column + column };
    return this.#at({ ...cell, rows: 1, columns: 1 });
  }
  getRow(row: number): Range {
    if (!(row >= 0 && row < this.rect.rows)) throw invalidArgument();
    return this.#at({ ...this.rect, row: this.rect.row + row, rows: 1 });
  }
  getColumn(column: number): Range {
    if (!(column >= 0 && column < this.rect.columns)) throw invalidArgument();
    return this.#at({ ...this.rect, column: this.rect.column + column, columns: 1 });
  }
  getLastCell(): Range {
    return this.getLastRow().getLastColumn();
  }
  getLastRow(): Range {
    return this.getRow(this.rect.rows - 1);
  }
  getLastColumn(): Range {
    return this.getColumn(this.rect.columns - 1);
  }
  getEntireRow(): Range {
    return this.#at({ ...this.rect, column: 0, columns: MAX_COLUMNS });
  }
  getEntireColumn(): Range {
    return this.#at({ ...this.rect, row: 0, rows: MAX_ROWS });
  }
  getOffsetRange(rows: number, columns: number): Range {
    const { row, column } = this.rect;
    return this.#at({ ...this.rect, row: row + rows, column: column + columns });
  }
  getResizedRange(rows: number, columns: number): Range {
    const { rows: height, columns: width } = this.rect;
    return this.#at({ ...this.rect, rows: height + rows, columns: width + columns });
  }
  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.#at({ ...this.rect, rows, columns });
  }
  getRowsAbove(count = 1): Range {
    const { row, rows } = this.rect;
    const height = Math.abs(count);
    return this.#at({ ...this.rect, row: count > 0 ? row - height : row + rows, rows: height });
  }
  getRowsBelow(count = 1): Range {
    return this.getRowsAbove(-count);
  }
  getColumnsBefore(count = 1): Range {
    const { column, columns } = this.rect;
    const width = Math.abs(count);
    const start = count > 0 ? column - width : column + columns;
    return this.#at({ ...this.rect, column: start, columns: width });
  }
  getColumnsAfter(count = 1): Range {
    return this.getColumnsBefore(-count);
  }
  getBoundingRect(other: unknown): Range {
    return this.#at(boundingRect(this.rect, this.#other(other)));
  }
  getIntersection(other: unknown): Range {
    const shared = this.getIntersectionOrNullObject(other);
    if (!shared) throw new ApiError("ItemNotFound");
    return shared;
  }
  getIntersectionOrNullObject(other: unknown): Range | null {
    const shared = intersection(this.rect, this.#other(other));
    return shared ? this.#at(shared) : null;
  }
  getUsedRange(valuesOnly?: boolean): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    const used = this.host.book.usedRange(this.sheetId, valuesOnly ?? false);
    const shared = used && intersection(used, this.rect);
    return shared ? this.#at(shared) : null;
  }
  getSpillParent(): Range {
    const parent = this.getSpillParentOrNullObject();
    if (!parent) throw new ApiError("ItemNotFound");
    return parent;
  }
  getSpillParentOrNullObject(): Range | null {
    const from = this.#read((cell) => cell)?.[0]?.[0]?.spilledFrom;
    return from ? this.#at({ ...from, rows: 1, columns: 1 }) : null;
  }
  getTables(fullyContained = false): TableScopedCollection {
    const inside = this.host.book.tables().filter(({ sheetId, range }) => {
      if (sheetId !== this.sheetId) return false;
      return fullyContained ? contains(this.rect, range) : intersection(this.rect, range);
    });
    return new TableScopedCollection(
      this.host,
      inside.map(({ id }) => id)
    );
  }

  // doing
  select(): void {
    const sheet = this.worksheet;
    if (sheet.visibility !== "Visible") throw new ApiError("InvalidOperation");
    sheet.activate();
    this.host.book.select(this.sheetId, this.rect);
  }
  clear(applyTo: unknown = "All"): void {
    const what = CLEARS[String(applyTo)];
    if (!what) throw invalidArgument();
    if (what === "formats") checkSheetOpen(this.host, this.sheetId, "allowFormatCells");
    else checkCellsOpen(this.host, this.sheetId, this.rect);
    if (what !== "nothing") this.host.book.clear(this.sheetId, this.rect, what);
  }
  insert(shift: unknown): Range {
    insertCells(this.host, this, shift);
    return this.#at(this.rect);
  }
  delete(shift: unknown): void {
    deleteCells(this.host, this, shift);
  }
  /** @param across merges each row by itself */
  merge(across = false): void {
    checkSheetOpen(this.host, this.sheetId);
    const { book } = this.host;
    const inTable = book
      .tables()
      .some(({ sheetId, range }) => sheetId === this.sheetId && intersection(range, this.rect));
    if (inTable) throw new ApiError("InvalidOperation");
    const lines = across ? this.rect.rows : 1;
    for (let line = 0; line < lines; line++) {
      const rect = across ? { ...this.rect, row: this.rect.row + line, rows: 1 } : this.rect;
      book.unmerge(this.sheetId, rect);
      if (rect.rows * rect.columns > 1) book.merge(this.sheetId, rect);
    }
  }
  unmerge(): void {
    checkSheetOpen(this.host, this.sheetId);
    this.host.book.unmerge(this.sheetId, this.rect);
  }
  calculate(): void {
    this.host.book.recalculate();
  }
  group(option: unknown): void {
    this.#outline(option, 1);
  }
  ungroup(option: unknown): void {
    this.#outline(option, -1);
  }

  /** asked for before a large write that the client sends in parts */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rect.rows || columns !== this.rect.columns) throw invalidArgument();
  }

  #read<T>(show: (cell: CellView) => T): T[][] | null {
    this.#checkThere();
    return readCells(this.host, this, show);
  }

  /** the sheet may have been deleted since the client got hold of the range */
  #checkThere(): void {
    const isThere = this.host.book.sheets().some(({ id }) => id === this.sheetId);
    if (!isThere) throw new ApiError("ItemNotFound");
  }

  /** whole columns have no rows of their own worth looking at */
  #linesInUse(): { row: number; rows: number } {
    return this.isEntireColumn ? { row: 0, rows: 1 } : this.rect;
  }

  /** whole rows cannot be grouped by columns, nor whole columns by rows */
  #outline(option: unknown, by: 1 | -1): void {
    checkSheetOpen(this.host, this.sheetId);
    const { row, column, rows, columns } = this.rect;
    const { book } = this.host;
    if (option === "ByRows" && !this.isEntireColumn) {
      book.changeOutline(this.sheetId, "row", row, rows, by);
    } else if (option === "ByColumns" && !this.isEntireRow) {
      book.changeOutline(this.sheetId, "column", column, columns, by);
    } else {
      throw invalidArgument();
    }
  }

  #at(rect: Rect): Range {
    if (!isOnSheet(rect)) throw invalidArgument();
    return new Range(this.host, this.sheetId, rect);
  }

  #other(other: unknown): Rect {
    if (other instanceof Range) {
      if (other.sheetId !== this.sheetId) throw invalidArgument();
      return other.rect;
    }
    const parsed = typeof other === "string" ? parseAddress(other) : undefined;
    if (!parsed) throw invalidArgument();
    const sheet = parsed.sheet ?? this.worksheet.name;
    if (sheet.toLowerCase() !== this.worksheet.name.toLowerCase()) throw invalidArgument();
    return parsed.rect;
  }
}

const CLEARS: Record<string, "all" | "contents" | "formats" | "nothing"> = {
  All: "all",
  Contents: "contents",
  Formats: "formats",
  Hyperlinks: "nothing",
  RemoveHyperlinks: "nothing",
};

function asFormat(format: unknown): string | undefined {
  if (format === null || format === undefined) return undefined;
  if (typeof format !== "string") throw invalidArgument();
  return format;
}

function valueType({ value, isError }: CellView): string {
  if (isError) return "Error";
  if (value === null) return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** the value that all of them share; null where they differ */
function common<T>(count: number, valueAt: (at: number) => T): T | null {
  const first = valueAt(0);
  for (let at = 1; at < count; at++) if (valueAt(at) !== first) return null;
  return first;
}

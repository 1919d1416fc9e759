import type { Rect, TableInfo } from "../../book/book";
import { writeCells } from "../cells";
import { ApiError, invalidArgument } from "../errors";
import { bodyRect, columnPosition, findTable, headerRect, totalsRect } from "../lookup";
import type { Scope } from "../scope";
import { resizeTable } from "../tables";
import { ApiCollection, ApiObject, IDENTITY, ITEMS } from "./apiObject";
import { Range } from "./range";

function tableInfo(scope: Scope, id: string): TableInfo {
  const info = findTable(scope, id);
  if (!info) throw new ApiError("ItemNotFound");
  return info;
}

export class TableColumnCollection extends ApiCollection<TableColumn> {
  constructor(
    scope: Scope,
    readonly tableId: string
  ) {
    super(scope);
  }

  [ITEMS](): TableColumn[] {
    const { columns } = tableInfo(this.host, this.tableId);
    return columns.map(({ id }) => new TableColumn(this.host, this.tableId, id));
  }

  get count(): number {
    return this[ITEMS]().length;
  }

  getItem(key: unknown): TableColumn {
    const column = this.getItemOrNullObject(key);
    if (!column) throw new ApiError("ItemNotFound");
    return column;
  }

  /** @param key name, in any case, or id */
  getItemOrNullObject(key: unknown): TableColumn | null {
    const info = tableInfo(this.host, this.tableId);
    const found =
      typeof key === "number"
        ? info.columns.find(({ id }) => id === key)
        : info.columns[columnPosition(info, String(key))];
    return found ? new TableColumn(this.host, this.tableId, found.id) : null;
  }

  getItemAt(index: number): TableColumn {
    const column = this[ITEMS]()[index];
    if (!column) throw invalidArgument();
    return column;
  }

  /** adds at the right end; the engine cannot make room inside a table */
  add(index?: unknown, values?: unknown, name?: unknown): TableColumn {
    const info = tableInfo(this.host, this.tableId);
    const { range, sheetId } = info;
    const atEnd = index == null || index === -1 || index === info.columns.length;
    if (!atEnd) throw new ApiError("UnsupportedOperation");
    resizeTable(this.host, info, { ...range, columns: range.columns + 1 });
    const rect = { ...range, column: range.column + range.columns, columns: 1 };
    if (values != null) writeCells(this.host, { sheetId, rect }, values);
    const column = this.getItemAt(info.columns.length);
    if (name != null) column.name = name;
    return column;
  }
}

export class TableColumn extends ApiObject {
  constructor(
    scope: Scope,
    readonly tableId: string,
    readonly columnId: number
  ) {
    super(scope);
  }

  override [IDENTITY](): Record<string, unknown> {
    return { Id: this.id };
  }

  get id(): number {
    return tableInfo(this.host, this.tableId).columns[this.index]!.id;
  }
  get index(): number {
    const { columns } = tableInfo(this.host, this.tableId);
    const index = columns.findIndex(({ id }) => id === this.columnId);
    if (index < 0) throw new ApiError("ItemNotFound");
    return index;
  }
  get name(): string {
    return tableInfo(this.host, this.tableId).columns[this.index]!.name;
  }
  set name(name: unknown) {
    if (typeof name !== "string" || name === "") throw invalidArgument();
    const taken = columnPosition(tableInfo(this.host, this.tableId), name);
    if (taken >= 0 && taken !== this.index) throw invalidArgument();
    this.getHeaderRowRange().values = [[`'${name}`]];
  }
  /** header, body and totals */
  get values(): unknown {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }

  getRange(): Range {
    return this.#part(tableInfo(this.host, this.tableId).range);
  }
  getHeaderRowRange(): Range {
    return this.#part(headerRect(tableInfo(this.host, this.tableId)));
  }
  getDataBodyRange(): Range {
    return this.#part(bodyRect(tableInfo(this.host, this.tableId)));
  }
  getTotalRowRange(): Range {
    return this.#part(totalsRect(tableInfo(this.host, this.tableId)));
  }

  /** takes off the last column; the engine cannot close a gap inside a table */
  delete(): void {
    const info = tableInfo(this.host, this.tableId);
    const { range } = info;
    if (range.columns === 1 || this.index !== range.columns - 1) {
      throw new ApiError("UnsupportedOperation");
    }
    const rect = this.getRange().rect;
    resizeTable(this.host, info, { ...range, columns: range.columns - 1 });
    this.host.book.clear(info.sheetId, rect, "all");
  }

  #part(rect: Rect | undefined): Range {
    if (!rect) throw new ApiError("ItemNotFound");
    const { sheetId, range } = tableInfo(this.host, this.tableId);
    const column = range.column + this.index;
    return new Range(this.host, sheetId, { ...rect, column, columns: 1 });
  }
}

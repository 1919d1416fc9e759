import type { TableInfo } from "../../book/book";
import { writeCells } from "../cells";
import { ApiError, invalidArgument } from "../errors";
import { bodyRect, findTable } from "../lookup";
import type { Scope } from "../scope";
import { deleteTableRows, insertTableRows } from "../tables";
import { ApiCollection, ApiObject, ITEMS } from "./apiObject";
import { Range } from "./range";

function tableInfo(scope: Scope, id: string): TableInfo {
  const info = findTable(scope, id);
  if (!info) throw new ApiError("ItemNotFound");
  return info;
}

export class TableRowCollection extends ApiCollection<TableRow> {
  constructor(
    scope: Scope,
    readonly tableId: string
  ) {
    super(scope);
  }

  [ITEMS](): TableRow[] {
    return Array.from({ length: this.count }, (_, index) => this.#row(index));
  }

  get count(): number {
    return bodyRect(tableInfo(this.host, this.tableId)).rows;
  }

  getItemAt(index: number): TableRow {
    if (!(Number.isInteger(index) && index >= 0 && index < this.count)) throw invalidArgument();
    return this.#row(index);
  }

  /** @param index null or -1 for the end */
  add(index?: unknown, values?: unknown): TableRow {
    const info = tableInfo(this.host, this.tableId);
    const rows = Array.isArray(values) ? (values as unknown[]) : undefined;
    const width = info.range.columns;
    const fits = rows?.every((row) => Array.isArray(row) && row.length === width) ?? true;
    if (!fits || rows?.length === 0) throw invalidArgument();
    const at = index == null || index === -1 ? this.count : Number(index);
    if (!Number.isInteger(at)) throw invalidArgument();
    const formulas = columnFormulas(this.host, info);
    const rect = insertTableRows(this.host, info, at, rows?.length ?? 1);
    const cells = Array.from({ length: rect.rows }, (_, down) =>
      formulas.map((formula, right) => (rows?.[down] as unknown[] | undefined)?.[right] ?? formula)
    );
    writeCells(this.host, { sheetId: info.sheetId, rect }, cells);
    return this.#row(at);
  }

  deleteRowsAt(index: number, count = 1): void {
    deleteTableRows(this.host, tableInfo(this.host, this.tableId), index, count);
  }

  #row(index: number): TableRow {
    return new TableRow(this.host, this.tableId, index);
  }
}

/** the formula of each computed column, which a new row takes over; null where users type */
function columnFormulas({ book }: Scope, info: TableInfo): (string | null)[] {
  const body = bodyRect(info);
  const [last = []] = book.read(info.sheetId, { ...body, row: body.row + body.rows - 1, rows: 1 });
  return last.map(({ formula }) => (formula && isSameInEveryRow(formula) ? formula : null));
}

/** a formula over the table's own columns reads alike in every row; one over addresses would have to be shifted */
function isSameInEveryRow(formula: string): boolean {
  return !/(^|[^\p{L}\p{N}_.$[\]'!])[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_(])/iu.test(formula);
}

export class TableRow extends ApiObject {
  constructor(
    scope: Scope,
    readonly tableId: string,
    readonly position: number
  ) {
    super(scope);
  }

  get index(): number {
    return this.position;
  }
  get values(): unknown {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }

  getRange(): Range {
    const info = tableInfo(this.host, this.tableId);
    const body = bodyRect(info);
    if (this.position >= body.rows) throw new ApiError("ItemNotFound");
    return new Range(this.host, info.sheetId, { ...body, row: body.row + this.position, rows: 1 });
  }

  delete(): void {
    deleteTableRows(this.host, tableInfo(this.host, this.tableId), this.position, 1);
  }
}

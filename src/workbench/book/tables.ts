/**
 * The book's tables. The engine's own table only draws the table and moves with its rows and columns; what a table is
 * called, which columns it has and what formulas mean by it is kept here.
 */
import {
  RemoveSuperTableMutation,
  SetSuperTableMutation,
  type ISuperTable,
} from "@univerjs/engine-formula";
import { TableManager } from "@univerjs/sheets-table";
import type { Book, Rect, Scalar, TableInfo } from "./book";
import { toRange, toRect, type Engine } from "./engine";
import {
  engineColumnName,
  engineTableName,
  type Extent,
  type FormulaTable,
} from "./formula/translate";
import { contains } from "./rect";

export type TableOptions = Parameters<Book["addTable"]>[3];
export type TableChange = Parameters<Book["changeTable"]>[1];

/** A table as it is kept and saved. */
export interface TableRecord extends TableInfo, FormulaTable {
  nextColumnId: number;
}

export type TableNews = { table: TableRecord; change: "added" | "removed" | "changed" };

/** What tables need to know of the cells under them. */
export interface HeaderCells {
  read(sheetId: string, row: number, column: number): { value: Scalar; text: string };
  write(sheetId: string, row: number, column: number, text: string): void;
}

export class Tables {
  private records: TableRecord[] = [];
  private nextNumber = 0;
  private mirroring = false;
  /** tables whose cells the engine is about to move */
  private readonly moving = new Set<TableRecord>();

  constructor(
    private readonly engine: Engine,
    private readonly headers: HeaderCells,
    private readonly onNews: (news: TableNews) => void
  ) {
    const manager = engine.injector.get(TableManager);
    manager.tableRangeChanged$.subscribe((event) => {
      if (!this.mirroring) this.followRange(event.tableId, toRect(event.range));
    });
    manager.tableDelete$.subscribe((event) => {
      if (!this.mirroring) this.forget(event.tableId);
    });
    manager.tableAdd$.subscribe((event) => {
      if (!this.mirroring) this.adopt(event.tableId, event.subUnitId, event.tableName, event.range);
    });
    manager.tableNameChanged$.subscribe((event) => {
      const record = this.find(event.tableId);
      if (this.mirroring || !record) return;
      record.name = event.tableName;
      this.onNews({ table: record, change: "changed" });
    });
  }

  all(): readonly TableRecord[] {
    return this.records;
  }

  find(id: string): TableRecord | undefined {
    return this.records.find((record) => record.id === id);
  }

  /** the table whose header, body or totals row lies there */
  at(sheetId: string, row: number, column: number): TableRecord | undefined {
    return this.records.find(
      (record) => record.sheetId === sheetId && contains(record.range, row, column)
    );
  }

  add(sheetId: string, range: Rect, name: string, options: TableOptions = {}): TableRecord {
    const number = this.nextNumber++;
    const record: TableRecord = {
      id: String(number + 1),
      number,
      name,
      sheetId,
      range: { ...range },
      columns: [],
      nextColumnId: 1,
      showHeaders: options.showHeaders ?? true,
      showTotals: false,
      showFilterButton: options.showFilterButton ?? true,
      showBandedRows: options.showBandedRows ?? true,
      style: options.style ?? "TableStyleMedium2",
    };
    this.records.push(record);
    this.readHeaders(record);
    this.mirror(record);
    this.onNews({ table: record, change: "added" });
    return record;
  }

  change(id: string, change: TableChange): void {
    const record = this.require(id);
    Object.assign(record, change);
    if (change.range) this.readHeaders(record);
    this.mirror(record);
    this.onNews({ table: record, change: "changed" });
  }

  remove(id: string): void {
    const record = this.require(id);
    this.withoutEcho(() => this.eraseMirror(record));
    this.forget(id);
  }

  /** Rows typed below become the table's own. */
  extend(record: TableRecord, rows: number): void {
    record.range = { ...record.range, rows: record.range.rows + rows };
    this.withoutEcho(() => {
      this.engine.runOn(record.sheetId, "sheet.mutation.set-sheet-table", {
        tableId: record.id,
        config: { updateRange: { newRange: toRange(record.range) } },
      });
    });
    this.registerWithFormulas(record);
    this.onNews({ table: record, change: "changed" });
  }

  /** Takes the header cells' texts for the columns' names; fills in and numbers those that are blank or doubled. */
  headersEdited(record: TableRecord): void {
    if (this.moving.has(record)) return;
    const before = record.columns.map(({ name }) => name).join("\n");
    this.readHeaders(record);
    if (record.columns.map(({ name }) => name).join("\n") === before) return;
    this.mirror(record);
    this.onNews({ table: record, change: "changed" });
  }

  /** Looks at the headers again after rows or columns have come or gone. */
  cellsMoved(): void {
    const moved = [...this.moving].filter((record) => this.records.includes(record));
    this.moving.clear();
    for (const record of moved) {
      this.readHeaders(record);
      this.mirror(record);
      this.onNews({ table: record, change: "changed" });
    }
  }

  save(): TableRecord[] {
    return structuredClone(this.records);
  }

  restore(records: TableRecord[]): void {
    for (const record of [...this.records]) this.remove(record.id);
    this.records = structuredClone(records);
    this.nextNumber = Math.max(0, ...records.map(({ number }) => number + 1));
    for (const record of this.records) this.mirror(record);
  }

  /** Forgets all tables when their sheets are already gone. */
  reset(): void {
    this.withoutEcho(() => {
      for (const record of this.records) this.eraseMirror(record);
    });
    this.records = [];
  }

  private require(id: string): TableRecord {
    const record = this.find(id);
    if (!record) throw new Error(`no table with id ${id}`);
    return record;
  }

  private readHeaders(record: TableRecord): void {
    const { range, columns, sheetId, showHeaders } = record;
    const cells = Array.from({ length: range.columns }, (_, index) =>
      showHeaders ? this.headers.read(sheetId, range.row, range.column + index) : undefined
    );
    const known = cells.map(
      (_, index) => columns[index] ?? { id: record.nextColumnId++, name: "" }
    );
    // a header that stays as it was keeps its name before all others
    const used = new Set<string>();
    known.forEach(({ name }, index) => cells[index]?.value === name && used.add(lower(name)));
    record.columns = known.map(({ id, name: before }, index) => {
      const cell = cells[index];
      if (cell?.value === before) return { id, name: before };
      const name = freeName(cell?.text || before || `Column${index + 1}`, used);
      used.add(lower(name));
      return { id, name };
    });
    record.columns.forEach(({ name }, index) => {
      if (!cells[index] || cells[index].value === name) return;
      this.headers.write(sheetId, range.row, range.column + index, name);
    });
  }

  private followRange(id: string, range: Rect): void {
    const record = this.find(id);
    if (!record) return;
    const columns = this.engine.injector
      .get(TableManager)
      .getTableById(this.engine.unitId, id)
      ?.getTableInfo().columns;
    record.range = range;
    record.columns = (columns ?? []).map((column) => {
      const known = record.columns.find(({ id }) => engineColumnName(id) === column.id);
      return known ?? { id: record.nextColumnId++, name: "" };
    });
    // the engine tells before the cells have moved
    this.moving.add(record);
    queueMicrotask(() => this.cellsMoved());
    this.registerWithFormulas(record);
  }

  private forget(id: string): void {
    const record = this.find(id);
    if (!record) return;
    this.records = this.records.filter((other) => other !== record);
    for (const extent of ["Data", "All", "Totals"] as Extent[]) this.unregister(record, extent);
    this.onNews({ table: record, change: "removed" });
  }

  /** A table that the user has made through the engine's own menu. */
  private adopt(
    engineId: string,
    sheetId: string,
    name: string,
    range: ReturnType<typeof toRange>
  ) {
    queueMicrotask(() => {
      this.withoutEcho(() => {
        this.engine.runOn(sheetId, "sheet.mutation.delete-table", { tableId: engineId });
      });
      this.add(sheetId, toRect(range), name);
    });
  }

  /** Draws the table anew, and tells the formulas where it lies. */
  private mirror(record: TableRecord): void {
    this.withoutEcho(() => {
      this.eraseMirror(record);
      this.engine.runOn(record.sheetId, "sheet.mutation.add-table", {
        tableId: record.id,
        name: record.name,
        range: toRange(record.range),
        header: record.columns.map(({ name }) => name),
        options: {
          showHeader: record.showHeaders,
          columns: record.columns.map(({ id, name }) => ({
            id: engineColumnName(id),
            displayName: name,
          })),
        },
      });
    });
    this.registerWithFormulas(record);
  }

  private eraseMirror(record: TableRecord): void {
    const known = this.engine.injector
      .get(TableManager)
      .getTableById(this.engine.unitId, record.id);
    if (known) {
      this.engine.runOn(record.sheetId, "sheet.mutation.delete-table", { tableId: record.id });
    }
  }

  private registerWithFormulas(record: TableRecord): void {
    const { range, showHeaders, showTotals } = record;
    const all = toRange(range);
    // the engine takes the first row for the header, whatever it holds
    if (!showHeaders) all.startRow -= 1;
    this.register(record, "All", all);
    const lastRow = showTotals ? all.endRow - 1 : all.endRow;
    this.register(record, "Data", { ...all, endRow: lastRow });
    if (showTotals) this.register(record, "Totals", { ...all, startRow: all.endRow - 1 });
    else this.unregister(record, "Totals");
  }

  private register(record: TableRecord, extent: Extent, range: ISuperTable["range"]): void {
    const titleMap = new Map(record.columns.map(({ id }, index) => [engineColumnName(id), index]));
    this.engine.run(SetSuperTableMutation.id, {
      unitId: this.engine.unitId,
      tableName: engineTableName(record.number, extent),
      reference: { sheetId: record.sheetId, range, titleMap },
    });
  }

  private unregister(record: TableRecord, extent: Extent): void {
    this.engine.run(RemoveSuperTableMutation.id, {
      unitId: this.engine.unitId,
      tableName: engineTableName(record.number, extent),
    });
  }

  private withoutEcho(work: () => void): void {
    const before = this.mirroring;
    this.mirroring = true;
    try {
      work();
    } finally {
      this.mirroring = before;
    }
  }
}

function freeName(wanted: string, used: Set<string>): string {
  let name = wanted;
  for (let number = 2; used.has(lower(name)); number++) name = `${wanted}${number}`;
  return name;
}

function lower(name: string): string {
  return name.toLowerCase();
}

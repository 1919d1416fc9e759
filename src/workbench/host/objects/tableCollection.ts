import { ApiError, invalidArgument } from "../errors";
import type { EventName } from "../events";
import { findTable, resolveReference, type Place } from "../lookup";
import type { Scope } from "../scope";
import { createTable } from "../tables";
import { ApiCollection, ITEMS } from "./apiObject";
import { Range } from "./range";
import { Table } from "./table";

const TABLE_EVENTS: Readonly<Record<string, EventName>> = {
  DataChanged: "tableChanged",
  Added: "tableAdded",
  Deleted: "tableDeleted",
};

/** The tables of the workbook, or of one sheet. */
export class TableCollection extends ApiCollection<Table> {
  static override readonly events = TABLE_EVENTS;

  constructor(
    scope: Scope,
    readonly sheetId?: string
  ) {
    super(scope);
  }

  [ITEMS](): Table[] {
    return this.host.book
      .tables()
      .filter(({ sheetId }) => this.sheetId === undefined || sheetId === this.sheetId)
      .map(({ id }) => new Table(this.host, id));
  }

  get count(): number {
    return this[ITEMS]().length;
  }

  getItem(key: unknown): Table {
    const table = this.getItemOrNullObject(key);
    if (!table) throw new ApiError("ItemNotFound");
    return table;
  }

  getItemOrNullObject(key: unknown): Table | null {
    const table = findTable(this.host, String(key));
    const isHere = table && (this.sheetId === undefined || table.sheetId === this.sheetId);
    return isHere ? new Table(this.host, table.id) : null;
  }

  getItemAt(index: number): Table {
    const table = this[ITEMS]()[index];
    if (!table) throw invalidArgument();
    return table;
  }

  add(address: unknown, hasHeaders?: unknown): Table {
    const { sheetId, rect } = this.#place(address);
    if (this.sheetId !== undefined && sheetId !== this.sheetId) throw invalidArgument();
    return new Table(this.host, createTable(this.host, { sheetId, rect }, hasHeaders !== false));
  }

  #place(address: unknown): Place {
    if (address instanceof Range) return address;
    const sheetId = this.sheetId ?? this.host.book.activeSheet();
    const place = resolveReference(this.host, String(address), sheetId);
    if (!place) throw invalidArgument();
    return place;
  }
}

/** The tables that a range touches. */
export class TableScopedCollection extends ApiCollection<Table> {
  constructor(
    scope: Scope,
    readonly ids: readonly string[]
  ) {
    super(scope);
  }

  [ITEMS](): Table[] {
    return this.ids.map((id) => new Table(this.host, id));
  }

  getFirst(): Table {
    const [first] = this[ITEMS]();
    if (!first) throw new ApiError("ItemNotFound");
    return first;
  }

  getItem(key: unknown): Table {
    const table = this.getItemOrNullObject(key);
    if (!table) throw new ApiError("ItemNotFound");
    return table;
  }

  getItemOrNullObject(key: unknown): Table | null {
    const table = findTable(this.host, String(key));
    return table && this.ids.includes(table.id) ? new Table(this.host, table.id) : null;
  }
}

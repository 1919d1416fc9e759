import { invalidArgument } from "../errors";
import { MAX_COLUMNS, MAX_ROWS, parseAddress } from "../addresses";
import { ApiError } from "../errors";
import type { Scope } from "../scope";
import { ApiObject } from "./apiObject";
import { Range } from "./range";

export class WorksheetFreezePanes extends ApiObject {
  constructor(
    scope: Scope,
    readonly sheetId: string
  ) {
    super(scope);
  }

  freezeRows(count: unknown = 1): void {
    this.#freeze({ rows: atLeastOne(count), columns: 0 });
  }

  freezeColumns(count: unknown = 1): void {
    this.#freeze({ rows: 0, columns: atLeastOne(count) });
  }

  /** @param range whose rows and columns, from the sheet's first on, stay in view */
  freezeAt(range: unknown): void {
    const rect = range instanceof Range ? range.rect : parseAddress(String(range))?.rect;
    if (!rect || rect.row + rect.column > 0) throw invalidArgument();
    this.#freeze({
      rows: rect.rows === MAX_ROWS ? 0 : rect.rows,
      columns: rect.columns === MAX_COLUMNS ? 0 : rect.columns,
    });
  }

  unfreeze(): void {
    this.#freeze({ rows: 0, columns: 0 });
  }

  getLocation(): Range {
    const location = this.getLocationOrNullObject();
    if (!location) throw new ApiError("ItemNotFound");
    return location;
  }

  getLocationOrNullObject(): Range | null {
    const { rows, columns } = this.host.book.sheetProperties(this.sheetId).freeze;
    if (rows === 0 && columns === 0) return null;
    const rect = { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
    return new Range(this.host, this.sheetId, rect);
  }

  #freeze(freeze: { rows: number; columns: number }): void {
    this.host.book.setSheetProperties(this.sheetId, { freeze });
  }
}

function atLeastOne(count: unknown): number {
  if (!Number.isInteger(count) || (count as number) < 1) throw invalidArgument();
  return count as number;
}

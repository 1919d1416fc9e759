import type { TableInfo } from "../../book/book";
import { ApiError, invalidArgument } from "../errors";
import type { EventName } from "../events";
import { checkSheetOpen } from "../guards";
import { bodyRect, headerRect, resolveReference, totalsRect } from "../lookup";
import { checkNotTaken, checkObjectName } from "../objectNames";
import type { Scope } from "../scope";
import { resizeTable } from "../tables";
import { ApiObject, IDENTITY } from "./apiObject";
import { Range } from "./range";
import { TableColumnCollection } from "./tableColumn";
import { TableRowCollection } from "./tableRow";
import { Worksheet } from "./worksheet";

const TABLE_EVENTS: Readonly<Record<string, EventName>> = {
  DataChanged: "tableChanged",
  SelectionChanged: "tableSelectionChanged",
};

const BUILT_IN_STYLE =
  /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

export class Table extends ApiObject {
  static override readonly navigation = ["worksheet", "columns", "rows"];
  static override readonly events = TABLE_EVENTS;

  constructor(
    scope: Scope,
    readonly tableId: string
  ) {
    super(scope);
  }

  override [IDENTITY](): Record<string, unknown> {
    return { Id: this.#info().id };
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.host, this.#info().sheetId);
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.host, this.tableId);
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this.host, this.tableId);
  }

  get id(): string {
    return this.#info().id;
  }
  get legacyId(): string {
    return this.#info().id;
  }
  get name(): string {
    return this.#info().name;
  }
  set name(name: unknown) {
    const before = this.#open().name;
    const checked = checkObjectName(name);
    if (checked.toLowerCase() !== before.toLowerCase()) checkNotTaken(this.host, checked);
    if (checked !== before) this.#change({ name: checked });
  }
  get style(): string {
    return this.#info().style;
  }
  set style(style: unknown) {
    this.#open();
    const known = style === "" || (typeof style === "string" && BUILT_IN_STYLE.test(style));
    if (!known) throw invalidArgument();
    this.#change({ style });
  }
  get showHeaders(): boolean {
    return this.#info().showHeaders;
  }
  set showHeaders(shown: unknown) {
    if (Boolean(shown) !== this.#open().showHeaders) throw new ApiError("UnsupportedOperation");
  }
  get showTotals(): boolean {
    return this.#info().showTotals;
  }
  set showTotals(shown: unknown) {
    this.#open();
    this.#change({ showTotals: Boolean(shown) });
  }
  get showFilterButton(): boolean {
    return this.#info().showFilterButton;
  }
  set showFilterButton(shown: unknown) {
    this.#open();
    this.#change({ showFilterButton: Boolean(shown) });
  }
  get showBandedRows(): boolean {
    return this.#info().showBandedRows;
  }
  set showBandedRows(shown: unknown) {
    this.#open();
    this.#change({ showBandedRows: Boolean(shown) });
  }

  getRange(): Range {
    const { sheetId, range } = this.#info();
    return new Range(this.host, sheetId, range);
  }
  getHeaderRowRange(): Range {
    return this.#section(headerRect(this.#info()));
  }
  getDataBodyRange(): Range {
    return this.#section(bodyRect(this.#info()));
  }
  getTotalRowRange(): Range {
    return this.#section(totalsRect(this.#info()));
  }

  resize(newRange: unknown): void {
    const info = this.#open();
    const place =
      newRange instanceof Range
        ? newRange
        : resolveReference(this.host, String(newRange), info.sheetId);
    if (!place || place.sheetId !== info.sheetId) throw invalidArgument();
    resizeTable(this.host, info, place.rect);
  }

  /** the cells stay, the table goes */
  convertToRange(): Range {
    this.#open();
    const range = this.getRange();
    this.host.book.removeTable(this.tableId);
    return range;
  }

  /** the table goes with its cells */
  delete(): void {
    const { sheetId, range } = this.#open();
    this.host.book.removeTable(this.tableId);
    this.host.book.clear(sheetId, range, "all");
  }

  clearFilters(): void {
    this.#info();
  }

  #info(): TableInfo {
    const info = this.host.book.tables().find(({ id }) => id === this.tableId);
    if (!info) throw new ApiError("ItemNotFound");
    return info;
  }

  /** the table, unless its sheet is protected */
  #open(): TableInfo {
    const info = this.#info();
    checkSheetOpen(this.host, info.sheetId);
    return info;
  }

  #change(change: Parameters<Scope["book"]["changeTable"]>[1]): void {
    this.host.book.changeTable(this.tableId, change);
  }

  #section(rect: TableInfo["range"] | undefined): Range {
    if (!rect) throw new ApiError("ItemNotFound");
    return new Range(this.host, this.#info().sheetId, rect);
  }
}

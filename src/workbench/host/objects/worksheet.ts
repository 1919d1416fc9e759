import type { Rect, SheetInfo, SheetProperties } from "../../book/book";
import { isOnSheet, MAX_COLUMNS, MAX_ROWS } from "../addresses";
import { ApiError, invalidArgument } from "../errors";
import { checkStructureOpen } from "../guards";
import { resolveReference } from "../lookup";
import { checkSheetName } from "../sheetNames";
import { ApiObject, IDENTITY } from "./apiObject";
import { ChartCollection } from "./chartCollection";
import { NamedItemCollection } from "./namedItem";
import { PageLayout } from "./pageLayout";
import { WorksheetProtection } from "./protection";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { SHEET_EVENTS } from "./sheetEvents";
import { TableCollection } from "./tableCollection";
import { WorksheetFreezePanes } from "./freezePanes";
import type { Scope } from "../scope";

const VISIBILITY: readonly string[] = ["Visible", "Hidden", "VeryHidden"];

export class Worksheet extends ApiObject {
  static override readonly navigation = [
    "tables",
    "charts",
    "names",
    "freezePanes",
    "pageLayout",
    "protection",
  ];
  static override readonly events = SHEET_EVENTS;

  constructor(
    scope: Scope,
    readonly sheetId: string
  ) {
    super(scope);
  }

  override [IDENTITY](): Record<string, unknown> {
    return { Id: this.#info().id };
  }

  get tables(): TableCollection {
    return new TableCollection(this.host, this.sheetId);
  }
  get charts(): ChartCollection {
    return new ChartCollection(this.host, this.sheetId);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.host, this.sheetId);
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.host, this.sheetId);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.host, this.sheetId);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.host, this.sheetId);
  }

  get id(): string {
    return this.#info().id;
  }

  get name(): string {
    return this.#info().name;
  }
  set name(name: unknown) {
    const { name: before } = this.#info();
    checkStructureOpen(this.host);
    const checked = checkSheetName(this.host, name, this.sheetId);
    if (checked !== before) this.host.book.renameSheet(this.sheetId, checked);
  }

  get position(): number {
    this.#info();
    return this.host.book.sheets().findIndex((sheet) => sheet.id === this.sheetId);
  }
  set position(position: unknown) {
    checkStructureOpen(this.host);
    const last = this.host.book.sheets().length - 1;
    if (!Number.isInteger(position)) throw invalidArgument();
    const wanted = position as number;
    if (wanted < 0 || wanted > last) throw invalidArgument();
    this.host.book.moveSheet(this.sheetId, wanted);
  }

  get visibility(): string {
    return this.#properties().visibility;
  }
  set visibility(visibility: unknown) {
    checkStructureOpen(this.host);
    if (!VISIBILITY.includes(visibility as string)) throw invalidArgument();
    if (visibility !== "Visible") this.#checkNotLastVisible();
    this.#change({ visibility: visibility as SheetProperties["visibility"] });
  }

  get tabColor(): string {
    return this.#properties().tabColor;
  }
  set tabColor(color: unknown) {
    checkStructureOpen(this.host);
    if (typeof color !== "string" || !/^(#?[0-9a-f]{6})?$/i.test(color)) throw invalidArgument();
    this.#change({ tabColor: color === "" || color.startsWith("#") ? color : `#${color}` });
  }

  get showGridlines(): boolean {
    return this.#properties().gridlines;
  }
  get showHeadings(): boolean {
    return this.#properties().headings;
  }
  /** the client reads showGridlines and showHeadings, and sets them under these names */
  get gridlines(): boolean {
    return this.showGridlines;
  }
  set gridlines(shown: unknown) {
    this.#change({ gridlines: Boolean(shown) });
  }
  get headings(): boolean {
    return this.showHeadings;
  }
  set headings(shown: unknown) {
    this.#change({ headings: Boolean(shown) });
  }

  get standardWidth(): number {
    return this.#properties().standardWidth;
  }
  set standardWidth(width: unknown) {
    if (typeof width !== "number" || width < 0 || width > 255) throw invalidArgument();
    this.#change({ standardWidth: width });
  }

  get standardHeight(): number {
    return 15;
  }

  get enableCalculation(): boolean {
    return true;
  }

  activate(): void {
    if (this.visibility !== "Visible") throw new ApiError("InvalidOperation");
    this.host.book.activate(this.sheetId);
  }

  calculate(): void {
    this.#info();
    this.host.book.recalculate();
  }

  delete(): void {
    this.#info();
    checkStructureOpen(this.host);
    if (this.visibility === "VeryHidden") throw new ApiError("InvalidOperation");
    this.#checkNotLastVisible();
    this.host.book.removeSheet(this.sheetId);
  }

  getRange(address?: unknown): Range {
    this.#info();
    if (address == null || address === "") {
      return this.#range({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
    }
    const place = resolveReference(this.host, String(address), this.sheetId);
    if (!place) throw invalidArgument();
    if (place.sheetId !== this.sheetId) throw invalidArgument();
    return this.#range(place.rect);
  }

  getRanges(addresses: unknown): RangeAreas {
    this.#info();
    return RangeAreas.at(this.host, this.sheetId, String(addresses));
  }

  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    this.#info();
    const rect = { row, column, rows, columns };
    if (!Object.values(rect).every(Number.isInteger) || !isOnSheet(rect)) throw invalidArgument();
    return this.#range(rect);
  }

  /** the top left cell where the sheet is blank */
  getUsedRange(valuesOnly?: boolean): Range {
    return (
      this.getUsedRangeOrNullObject(valuesOnly) ??
      this.#range({ row: 0, column: 0, rows: 1, columns: 1 })
    );
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    this.#info();
    const used = this.host.book.usedRange(this.sheetId, valuesOnly ?? false);
    return used ? this.#range(used) : null;
  }

  getNext(visibleOnly?: boolean): Worksheet {
    return found(this.getNextOrNullObject(visibleOnly));
  }
  getNextOrNullObject(visibleOnly?: boolean): Worksheet | null {
    return this.#neighbour(1, visibleOnly);
  }
  getPrevious(visibleOnly?: boolean): Worksheet {
    return found(this.getPreviousOrNullObject(visibleOnly));
  }
  getPreviousOrNullObject(visibleOnly?: boolean): Worksheet | null {
    return this.#neighbour(-1, visibleOnly);
  }

  #neighbour(step: 1 | -1, visibleOnly = false): Worksheet | null {
    const sheets = this.host.book.sheets().map(({ id }) => new Worksheet(this.host, id));
    for (let at = this.position + step; at >= 0 && at < sheets.length; at += step) {
      const sheet = sheets[at]!;
      if (!visibleOnly || sheet.visibility === "Visible") return sheet;
    }
    return null;
  }

  #range(rect: Rect): Range {
    return new Range(this.host, this.sheetId, rect);
  }

  #info(): SheetInfo {
    const info = this.host.book.sheets().find((sheet) => sheet.id === this.sheetId);
    if (!info) throw new ApiError("ItemNotFound");
    return info;
  }

  #properties(): Readonly<SheetProperties> {
    this.#info();
    return this.host.book.sheetProperties(this.sheetId);
  }

  #change(change: Partial<SheetProperties>): void {
    this.#info();
    this.host.book.setSheetProperties(this.sheetId, change);
  }

  #checkNotLastVisible(): void {
    const { book } = this.host;
    const others = book
      .sheets()
      .filter(({ id }) => id !== this.sheetId && book.sheetProperties(id).visibility === "Visible");
    if (others.length === 0) throw new ApiError("InvalidOperation");
  }
}

function found(sheet: Worksheet | null): Worksheet {
  if (!sheet) throw new ApiError("ItemNotFound");
  return sheet;
}

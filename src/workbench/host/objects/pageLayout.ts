import type { PageSetup } from "../../book/book";
import { formatAddress } from "../addresses";
import { ApiError, invalidArgument } from "../errors";
import { resolveReference } from "../lookup";
import type { Scope } from "../scope";
import { ApiObject } from "./apiObject";
import { HeaderFooterGroup } from "./headerFooter";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";

/** points in one unit */
const POINTS: Record<string, number> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

const PAPER_SIZE = /^[A-Z][A-Za-z0-9]*$/;

export class PageLayout extends ApiObject {
  static override readonly navigation = ["headersFooters"];

  constructor(
    host: Scope,
    readonly sheetId: string
  ) {
    super(host);
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.host, this.sheetId);
  }

  get orientation(): string {
    return this.#page().orientation;
  }
  set orientation(orientation: unknown) {
    if (orientation !== "Portrait" && orientation !== "Landscape") throw invalidArgument();
    this.#change({ orientation });
  }
  get paperSize(): string {
    return this.#page().paperSize;
  }
  set paperSize(paperSize: unknown) {
    if (typeof paperSize !== "string" || !PAPER_SIZE.test(paperSize)) throw invalidArgument();
    this.#change({ paperSize });
  }
  get zoom(): unknown {
    return this.#page().zoom;
  }
  set zoom(zoom: unknown) {
    this.#change({ zoom: checkZoom(zoom) });
  }
  get centerHorizontally(): boolean {
    return this.#page().centerHorizontally;
  }
  set centerHorizontally(on: unknown) {
    this.#change({ centerHorizontally: Boolean(on) });
  }
  get centerVertically(): boolean {
    return this.#page().centerVertically;
  }
  set centerVertically(on: unknown) {
    this.#change({ centerVertically: Boolean(on) });
  }
  get printGridlines(): boolean {
    return this.#page().printGridlines;
  }
  set printGridlines(on: unknown) {
    this.#change({ printGridlines: Boolean(on) });
  }
  get blackAndWhite(): boolean {
    return this.#page().blackAndWhite;
  }
  set blackAndWhite(on: unknown) {
    this.#change({ blackAndWhite: Boolean(on) });
  }

  get leftMargin(): number {
    return this.#page().margins.left;
  }
  set leftMargin(points: unknown) {
    this.#setMargin("left", points);
  }
  get rightMargin(): number {
    return this.#page().margins.right;
  }
  set rightMargin(points: unknown) {
    this.#setMargin("right", points);
  }
  get topMargin(): number {
    return this.#page().margins.top;
  }
  set topMargin(points: unknown) {
    this.#setMargin("top", points);
  }
  get bottomMargin(): number {
    return this.#page().margins.bottom;
  }
  set bottomMargin(points: unknown) {
    this.#setMargin("bottom", points);
  }
  get headerMargin(): number {
    return this.#page().margins.header;
  }
  set headerMargin(points: unknown) {
    this.#setMargin("header", points);
  }
  get footerMargin(): number {
    return this.#page().margins.footer;
  }
  set footerMargin(points: unknown) {
    this.#setMargin("footer", points);
  }

  setPrintMargins(unit: unknown, margins: unknown): void {
    const points = POINTS[String(unit)];
    if (points === undefined || typeof margins !== "object" || margins === null) {
      throw invalidArgument();
    }
    for (const [side, size] of Object.entries(margins)) {
      if (!(side in this.#page().margins) || typeof size !== "number") throw invalidArgument();
      this.#setMargin(side as keyof PageSetup["margins"], size * points);
    }
  }

  /** several areas print one after the other, each from a new page on */
  setPrintArea(area: unknown): void {
    const rects = area instanceof RangeAreas ? area.rects : [this.#place(area).rect];
    if (area instanceof RangeAreas && area.sheetId !== this.sheetId) throw invalidArgument();
    this.#change({ printArea: rects.map((rect) => formatAddress(rect)).join(",") });
  }
  getPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.#page();
    return printArea ? RangeAreas.at(this.host, this.sheetId, printArea) : null;
  }
  getPrintArea(): RangeAreas {
    return found(this.getPrintAreaOrNullObject());
  }

  setPrintTitleRows(rows: unknown): void {
    const place = this.#place(rows);
    const titleRows = formatAddress(
      new Range(this.host, this.sheetId, place.rect).getEntireRow().rect
    );
    this.#change({ titleRows });
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    return this.#rangeOf(this.#page().titleRows);
  }
  getPrintTitleRows(): Range {
    return found(this.getPrintTitleRowsOrNullObject());
  }

  setPrintTitleColumns(columns: unknown): void {
    const place = this.#place(columns);
    const range = new Range(this.host, this.sheetId, place.rect).getEntireColumn();
    this.#change({ titleColumns: formatAddress(range.rect) });
  }
  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.#rangeOf(this.#page().titleColumns);
  }
  getPrintTitleColumns(): Range {
    return found(this.getPrintTitleColumnsOrNullObject());
  }

  #page(): PageSetup {
    return this.host.book.sheetProperties(this.sheetId).page;
  }

  #change(change: Partial<PageSetup>): void {
    this.host.book.setSheetProperties(this.sheetId, { page: { ...this.#page(), ...change } });
  }

  #setMargin(side: keyof PageSetup["margins"], points: unknown): void {
    if (typeof points !== "number" || !(points >= 0)) throw invalidArgument();
    this.#change({ margins: { ...this.#page().margins, [side]: points } });
  }

  #place(reference: unknown) {
    const place =
      reference instanceof Range
        ? reference
        : resolveReference(this.host, String(reference), this.sheetId);
    if (!place || place.sheetId !== this.sheetId) throw invalidArgument();
    return place;
  }

  #rangeOf(address: string | undefined): Range | null {
    const place = address ? resolveReference(this.host, address, this.sheetId) : undefined;
    return place ? new Range(this.host, this.sheetId, place.rect) : null;
  }
}

function checkZoom(zoom: unknown): PageSetup["zoom"] {
  if (typeof zoom !== "object" || zoom === null) throw invalidArgument();
  const { scale, horizontalFitToPages, verticalFitToPages } = zoom as PageSetup["zoom"];
  const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  if (scale !== undefined && (fits || !(scale >= 10 && scale <= 400))) throw invalidArgument();
  if (scale !== undefined) return { scale };
  return {
    horizontalFitToPages: horizontalFitToPages ?? 0,
    verticalFitToPages: verticalFitToPages ?? 0,
  };
}

function found<Found>(range: Found | null): Found {
  if (!range) throw new ApiError("ItemNotFound");
  return range;
}

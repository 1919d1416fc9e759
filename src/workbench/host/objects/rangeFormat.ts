import type { CellStyle, Rect } from "../../book/book";
import { isEntireColumn, isEntireRow } from "../addresses";
import { isUnbounded } from "../cells";
import { invalidArgument } from "../errors";
import { checkSheetOpen } from "../guards";
import type { Scope } from "../scope";
import { ApiObject } from "./apiObject";
import { RangeBorderCollection } from "./rangeBorder";
import type { Range } from "./range";
import { FormatProtection, RangeFill, RangeFont } from "./rangeStyle";
import { commonStyle } from "../styles";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

const MAX_INDENT = 250;
/** points; about 255 characters */
const MAX_WIDTH = 1790;
const MAX_HEIGHT = 409.5;

export class RangeFormat extends ApiObject {
  static override readonly navigation = ["fill", "font", "borders", "protection"];

  constructor(
    scope: Scope,
    readonly range: Range
  ) {
    super(scope);
  }

  get fill(): RangeFill {
    return new RangeFill(this.host, this.range);
  }
  get font(): RangeFont {
    return new RangeFont(this.host, this.range);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.host, this.range);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.host, this.range);
  }

  get horizontalAlignment(): string | null {
    return commonStyle(this.host, this.range, ({ horizontal }) => horizontal ?? "General");
  }
  set horizontalAlignment(value: unknown) {
    this.#change({ horizontal: oneOf(HORIZONTAL, value) });
  }
  get verticalAlignment(): string | null {
    return commonStyle(this.host, this.range, ({ vertical }) => vertical ?? "Bottom");
  }
  set verticalAlignment(value: unknown) {
    this.#change({ vertical: oneOf(VERTICAL, value) });
  }
  get wrapText(): boolean | null {
    return commonStyle(this.host, this.range, ({ wrap }) => wrap ?? false);
  }
  set wrapText(value: unknown) {
    this.#change({ wrap: Boolean(value) });
  }
  get indentLevel(): number | null {
    return commonStyle(this.host, this.range, ({ indent }) => indent ?? 0);
  }
  set indentLevel(value: unknown) {
    if (!Number.isInteger(value)) throw invalidArgument();
    const indent = value as number;
    if (indent < 0 || indent > MAX_INDENT) throw invalidArgument();
    this.#change({ indent });
  }

  get columnWidth(): number | null {
    const { column, columns } = this.#columns();
    return same(columns, (at) => this.host.book.columnWidth(this.range.sheetId, column + at));
  }
  set columnWidth(width: unknown) {
    checkSheetOpen(this.host, this.range.sheetId, "allowFormatColumns");
    const { column, columns } = this.range.rect;
    const points = within(width, MAX_WIDTH);
    this.host.book.setColumnWidth(this.range.sheetId, column, columns, points);
  }
  get rowHeight(): number | null {
    const { row, rows } = this.#rows();
    return same(rows, (at) => this.host.book.rowHeight(this.range.sheetId, row + at));
  }
  set rowHeight(height: unknown) {
    checkSheetOpen(this.host, this.range.sheetId, "allowFormatRows");
    const { row, rows } = this.range.rect;
    this.host.book.setRowHeight(this.range.sheetId, row, rows, within(height, MAX_HEIGHT));
  }

  /** sets each column as wide as its longest text, by an estimate: the host knows no fonts */
  autofitColumns(): void {
    checkSheetOpen(this.host, this.range.sheetId, "allowFormatColumns");
    const { sheetId } = this.range;
    const used = this.range.getUsedRangeOrNullObject(true);
    if (!used) return;
    const texts = this.host.book.read(sheetId, used.rect);
    for (let at = 0; at < used.rect.columns; at++) {
      const longest = Math.max(...texts.map((row) => textWidth(row[at]!.text)));
      if (longest > 0) {
        this.host.book.setColumnWidth(
          sheetId,
          used.rect.column + at,
          1,
          Math.min(longest, MAX_WIDTH)
        );
      }
    }
  }

  /** rows keep their height here: the host knows no fonts to measure by */
  autofitRows(): void {
    checkSheetOpen(this.host, this.range.sheetId, "allowFormatRows");
  }

  #change(change: CellStyle): void {
    checkSheetOpen(this.host, this.range.sheetId, "allowFormatCells");
    this.host.book.setStyle(this.range.sheetId, this.range.rect, change);
  }

  #columns(): Rect {
    const { rect } = this.range;
    return isEntireRow(rect) ? { ...rect, columns: 1 } : rect;
  }

  #rows(): Rect {
    const { rect } = this.range;
    return isEntireColumn(rect) && isUnbounded(rect) ? { ...rect, rows: 1 } : rect;
  }
}

/** points of a text in the default font; characters of full width count double */
function textWidth(text: string): number {
  let units = 0;
  for (const character of text) units += character.codePointAt(0)! > 0x2e7f ? 2 : 1;
  return units === 0 ? 0 : (units + 1) * 5.5;
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T {
  if (!allowed.includes(value as T)) throw invalidArgument();
  return value as T;
}

function within(value: unknown, most: number): number {
  if (typeof value !== "number" || !(value >= 0 && value <= most)) throw invalidArgument();
  return value;
}

function same(count: number, valueAt: (at: number) => number): number | null {
  const first = valueAt(0);
  for (let at = 1; at < count; at++) if (valueAt(at) !== first) return null;
  return first;
}

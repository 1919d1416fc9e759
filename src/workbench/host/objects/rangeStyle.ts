import type { CellStyle } from "../../book/book";
import { invalidArgument } from "../errors";
import { checkSheetOpen } from "../guards";
import type { Scope } from "../scope";
import { asColor, commonStyle } from "../styles";
import { ApiObject } from "./apiObject";
import type { Range } from "./range";

/** A part of a range's format that reads and writes cell styles. */
abstract class RangeStyle extends ApiObject {
  constructor(
    scope: Scope,
    readonly range: Range
  ) {
    super(scope);
  }
}

function common<T>(part: RangeStyle, show: (style: CellStyle) => T): T | null {
  return commonStyle(part.host, part.range, show);
}

function change({ host, range }: RangeStyle, style: CellStyle): void {
  checkSheetOpen(host, range.sheetId, "allowFormatCells");
  host.book.setStyle(range.sheetId, range.rect, style);
}

export class RangeFill extends RangeStyle {
  /** white where there is no fill, "" where the cells differ */
  get color(): string {
    return common(this, ({ fill }) => fill || "#FFFFFF") ?? "";
  }
  set color(color: unknown) {
    change(this, { fill: color === "" ? "" : asColor(color) });
  }

  clear(): void {
    change(this, { fill: "" });
  }
}

const MAX_FONT_SIZE = 409;

export class RangeFont extends RangeStyle {
  get name(): string | null {
    return common(this, ({ fontName }) => fontName ?? "Calibri");
  }
  set name(name: unknown) {
    if (typeof name !== "string" || name === "") throw invalidArgument();
    change(this, { fontName: name });
  }
  get size(): number | null {
    return common(this, ({ fontSize }) => fontSize ?? 11);
  }
  set size(size: unknown) {
    if (typeof size !== "number" || !(size >= 1 && size <= MAX_FONT_SIZE)) throw invalidArgument();
    change(this, { fontSize: size });
  }
  get bold(): boolean | null {
    return common(this, ({ bold }) => bold ?? false);
  }
  set bold(bold: unknown) {
    change(this, { bold: Boolean(bold) });
  }
  get italic(): boolean | null {
    return common(this, ({ italic }) => italic ?? false);
  }
  set italic(italic: unknown) {
    change(this, { italic: Boolean(italic) });
  }
  get underline(): string | null {
    return common(this, ({ underline }) => (underline ? "Single" : "None"));
  }
  set underline(underline: unknown) {
    if (typeof underline !== "string") throw invalidArgument();
    change(this, { underline: underline !== "None" });
  }
  get color(): string {
    return common(this, ({ color }) => color ?? "#000000") ?? "";
  }
  set color(color: unknown) {
    change(this, { color: asColor(color) });
  }
}

/** locked is what a protected sheet keeps from being written; cells are locked unless told otherwise */
export class FormatProtection extends RangeStyle {
  get locked(): boolean | null {
    return common(this, ({ locked }) => locked ?? true);
  }
  set locked(locked: unknown) {
    change(this, { locked: Boolean(locked) });
  }
}

/** Between Excel's cell formats and the engine's. What the engine has no word for stands in the cell's custom data. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { CellStyle } from "./book";
import { toEnginePattern } from "./values";

/** Excel's own font first; the others have the Chinese characters it lacks. */
export const defaultFont = "Calibri, 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
export const defaultFontSize = 11;

/** what of a CellStyle the engine cannot keep in a style */
export type ExtraStyle = Pick<CellStyle, "locked" | "indent" | "horizontal" | "vertical">;

const horizontals: Partial<Record<NonNullable<CellStyle["horizontal"]>, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const verticals: Record<NonNullable<CellStyle["vertical"]>, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};

const lineStyles = {
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
  Hairline: BorderStyleTypes.HAIR,
} as const;

const edges = { top: "t", bottom: "b", left: "l", right: "r" } as const;

/** an indent step is about three characters wide */
const indentPixels = 9;

export function toEngineStyle(change: CellStyle): IStyleData {
  const style: IStyleData = {};
  if (change.numberFormat !== undefined) {
    const general = change.numberFormat === "General" || change.numberFormat === "";
    style.n = general ? null : { pattern: toEnginePattern(change.numberFormat) };
  }
  if (change.fontName !== undefined) style.ff = change.fontName;
  if (change.fontSize !== undefined) style.fs = change.fontSize;
  if (change.bold !== undefined) style.bl = toFlag(change.bold);
  if (change.italic !== undefined) style.it = toFlag(change.italic);
  if (change.underline !== undefined) style.ul = { s: toFlag(change.underline) };
  if (change.color !== undefined) style.cl = change.color ? { rgb: change.color } : null;
  if (change.fill !== undefined) style.bg = change.fill ? { rgb: change.fill } : null;
  if (change.horizontal !== undefined) style.ht = horizontals[change.horizontal] ?? null;
  if (change.vertical !== undefined) style.vt = verticals[change.vertical];
  if (change.wrap !== undefined) {
    style.tb = change.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  }
  if (change.indent !== undefined) style.pd = { l: 2 + change.indent * indentPixels };
  if (change.borders) style.bd = toEngineBorders(change.borders);
  return style;
}

/** Whether a style has all of the parts that are set in `change`. */
export function hasStyle(style: Nullable<IStyleData>, change: IStyleData): boolean {
  return hasParts(style as Nullable<Parts>, change as Parts);
}

type Parts = Record<string, unknown>;

function hasParts(whole: Nullable<Parts>, parts: Parts): boolean {
  for (const [key, part] of Object.entries(parts)) {
    const own = whole?.[key];
    const isNested = typeof part === "object" && part !== null;
    if (isNested ? !hasParts(own as Nullable<Parts>, part as Parts) : own !== part) return false;
  }
  return true;
}

export function extraOf(change: CellStyle): ExtraStyle {
  const extra: ExtraStyle = {};
  if (change.locked !== undefined) extra.locked = change.locked;
  if (change.indent !== undefined) extra.indent = change.indent;
  if (change.horizontal !== undefined) extra.horizontal = change.horizontal;
  if (change.vertical !== undefined) extra.vertical = change.vertical;
  return extra;
}

/** Excel's defaults stand for what is not set. */
export function fromEngineStyle(style: Nullable<IStyleData>, extra: ExtraStyle): CellStyle {
  return {
    numberFormat: style?.n?.pattern ?? "General",
    fontName: style?.ff ?? "Calibri",
    fontSize: style?.fs ?? defaultFontSize,
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    underline: style?.ul?.s === BooleanNumber.TRUE,
    color: style?.cl?.rgb ?? "#000000",
    fill: style?.bg?.rgb ?? "",
    horizontal: extra.horizontal ?? horizontalOf(style),
    vertical: extra.vertical ?? verticalOf(style),
    wrap: style?.tb === WrapStrategy.WRAP,
    indent: extra.indent ?? 0,
    locked: extra.locked ?? true,
    borders: fromEngineBorders(style?.bd),
  };
}

function horizontalOf(style: Nullable<IStyleData>): CellStyle["horizontal"] {
  const found = Object.entries(horizontals).find(([, align]) => align === style?.ht);
  return (found?.[0] as CellStyle["horizontal"]) ?? "General";
}

function verticalOf(style: Nullable<IStyleData>): CellStyle["vertical"] {
  const found = Object.entries(verticals).find(([, align]) => align === style?.vt);
  return (found?.[0] as CellStyle["vertical"]) ?? "Bottom";
}

function toFlag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function toEngineBorders(borders: NonNullable<CellStyle["borders"]>): IBorderData {
  const result: IBorderData = {};
  for (const [edge, key] of Object.entries(edges) as [
    keyof typeof edges,
    "t" | "b" | "l" | "r",
  ][]) {
    const border = borders[edge];
    if (border === null) result[key] = null;
    else if (border) result[key] = { s: lineStyles[border.style], cl: { rgb: border.color } };
  }
  return result;
}

function fromEngineBorders(data: Nullable<IBorderData>): CellStyle["borders"] {
  const borders: NonNullable<CellStyle["borders"]> = {};
  for (const [edge, key] of Object.entries(edges) as [
    keyof typeof edges,
    "t" | "b" | "l" | "r",
  ][]) {
    const border = data?.[key];
    if (!border) continue;
    const style = Object.entries(lineStyles).find(([, line]) => line === border.s)?.[0] ?? "Thin";
    borders[edge] = {
      color: border.cl?.rgb ?? "#000000",
      style: style as keyof typeof lineStyles,
    };
  }
  return borders;
}

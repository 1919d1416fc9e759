/** How cells look: our words for it and hucre's. */
import { resolveThemeColor } from "hucre/xlsx";
import type { CellStyle as FileStyle } from "hucre/xlsx";
import type { CellStyle } from "../book/book";

type FileColor = NonNullable<NonNullable<FileStyle["font"]>["color"]>;
type Edge = "top" | "bottom" | "left" | "right";

const edges: Edge[] = ["top", "bottom", "left", "right"];
const lines = { Thin: "thin", Medium: "medium", Thick: "thick", Hairline: "hair" } as const;
const horizontals = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;
const verticals = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;

/** A file's font is whole: a part left out is not "the default" but nothing at all. */
export const defaultFont = { name: "Calibri", size: 11 };

/** "#0F8A83" as "FF0F8A83": opaque */
export function toFileColor(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

export function fromFileColor(rgb: string): string {
  return `#${rgb.slice(-6).toUpperCase()}`;
}

/** undefined where the cell looks like any other */
export function toFileStyle(style: CellStyle): FileStyle | undefined {
  const own = chosen(style);
  const { fontName, fontSize, bold, italic, underline, color, fill, numberFormat } = own;
  const { horizontal, vertical, wrap, indent, locked, borders } = own;
  const result: FileStyle = {};
  if (fontName ?? fontSize ?? bold ?? italic ?? underline ?? color) {
    result.font = {
      name: fontName ?? defaultFont.name,
      size: fontSize ?? defaultFont.size,
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(underline && { underline }),
      ...(color && { color: { rgb: toFileColor(color) } }),
    };
  }
  if (fill) {
    result.fill = { type: "pattern", pattern: "solid", fgColor: { rgb: toFileColor(fill) } };
  }
  if (numberFormat) result.numFmt = numberFormat;
  if (horizontal ?? vertical ?? wrap ?? indent) {
    result.alignment = {
      ...(horizontal && { horizontal: horizontals[horizontal] }),
      ...(vertical && { vertical: verticals[vertical] }),
      ...(wrap && { wrapText: wrap }),
      ...(indent && { indent }),
    };
  }
  const border = Object.fromEntries(
    edges.flatMap((edge) => {
      const line = borders?.[edge];
      return line
        ? [[edge, { style: lines[line.style], color: { rgb: toFileColor(line.color) } }]]
        : [];
    })
  );
  if (Object.keys(border).length > 0) result.border = border;
  if (locked === false) result.protection = { locked };
  return Object.keys(result).length > 0 ? result : undefined;
}

/** What every cell has without anybody's doing. */
const usual: CellStyle = {
  numberFormat: "General",
  fontName: defaultFont.name,
  fontSize: defaultFont.size,
  color: "#000000",
  horizontal: "General",
  vertical: "Bottom",
};

function chosen(style: CellStyle): CellStyle {
  const own = Object.entries(style).filter(
    ([key, value]) => usual[key as keyof CellStyle] !== value
  );
  return Object.fromEntries(own);
}

/** @param themeColors the file's own palette, which its colours may point into */
export function fromFileStyle(style: FileStyle, themeColors: string[] = []): CellStyle {
  const { font, fill, alignment, border, numFmt, protection } = style;
  const colorOf = (color: FileColor | undefined): string | undefined => {
    const rgb =
      color?.rgb ??
      (color?.theme === undefined
        ? undefined
        : resolveThemeColor(themeColors, color.theme, color.tint));
    return rgb ? fromFileColor(rgb) : undefined;
  };
  const color = colorOf(font?.color);
  const background =
    fill?.type === "pattern" && fill.pattern === "solid" ? colorOf(fill.fgColor) : undefined;
  const horizontal = keyOf(horizontals, alignment?.horizontal);
  const vertical = keyOf(verticals, alignment?.vertical);
  const borders = Object.fromEntries(
    edges.flatMap((edge) => {
      const line = border?.[edge];
      return line
        ? [[edge, { color: colorOf(line.color) ?? "#000000", style: weightOf(line.style) }]]
        : [];
    })
  );
  return {
    ...(numFmt && { numberFormat: numFmt }),
    ...(font?.name && font.name !== defaultFont.name && { fontName: font.name }),
    ...(font?.size && font.size !== defaultFont.size && { fontSize: font.size }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.underline && { underline: true }),
    ...(color && { color }),
    ...(background && { fill: background }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(alignment?.wrapText && { wrap: true }),
    ...(alignment?.indent && { indent: alignment.indent }),
    ...(Object.keys(borders).length > 0 && { borders }),
    ...(protection?.locked === false && { locked: false }),
  };
}

/** Dashes and double lines come in as lines of the same weight. */
function weightOf(style: string): "Thin" | "Medium" | "Thick" | "Hairline" {
  const same = keyOf(lines, style as (typeof lines)[keyof typeof lines]);
  if (same) return same;
  return style.startsWith("medium") || style === "double" ? "Medium" : "Thin";
}

function keyOf<Ours extends string, Theirs>(
  words: Record<Ours, Theirs>,
  theirs: Theirs | undefined
): Ours | undefined {
  return (Object.keys(words) as Ours[]).find((ours) => words[ours] === theirs);
}

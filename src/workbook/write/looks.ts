/** Formats, widths, heights, merged cells and groups. */
import type { Format } from "../../templates/plan";
import { areaOf } from "../address";
import { step } from "./step";
import type { Pass } from "./step";

/** A character of the default font (Calibri 11, Excel's own) is 7 pixels wide, a cell's padding 5, a pixel 0.75 points. */
function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

export const formats: Pass = (plan) =>
  plan.formats.map((format) =>
    step(Object.keys(format).length + 1 + (format.border ? 12 : 0), ({ sheet }) => {
      applyFormat(sheet.getRange(format.range), format);
    })
  );

/** Font, fill and the like are asked for only where they are set: each of them makes the request longer. */
export function applyFormat(range: Excel.Range, format: Format): void {
  // One code for all cells: Excel spreads a single value over the range, which the type does not tell.
  if (format.numberFormat !== undefined) range.numberFormat = format.numberFormat as never;
  if (format.bold !== undefined) range.format.font.bold = format.bold;
  if (format.italic !== undefined) range.format.font.italic = format.italic;
  if (format.size !== undefined) range.format.font.size = format.size;
  if (format.color !== undefined) range.format.font.color = format.color;
  if (format.fill !== undefined) range.format.fill.color = format.fill;
  if (format.horizontal !== undefined) range.format.horizontalAlignment = format.horizontal;
  if (format.vertical !== undefined) range.format.verticalAlignment = format.vertical;
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.indent !== undefined) range.format.indentLevel = format.indent;
  if (format.locked !== undefined) range.format.protection.locked = format.locked;
  if (format.border !== undefined) applyBorder(range, format.range, format.border);
}

/** Excel refuses an inner edge to a range that has none. */
function applyBorder(range: Excel.Range, address: string, color: string): void {
  const { rows, columns } = areaOf(address);
  const edges: `${Excel.BorderIndex}`[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
  if (rows > 1) edges.push("InsideHorizontal");
  if (columns > 1) edges.push("InsideVertical");
  for (const edge of edges) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = color;
  }
}

export const sizes: Pass = (plan) => [
  ...plan.columnWidths.map(({ columns, width, hidden }) =>
    step(3, ({ sheet }) => {
      const range = sheet.getRange(columns);
      range.format.columnWidth = points(width);
      if (hidden) range.columnHidden = true;
    })
  ),
  ...plan.rowHeights.map(({ rows, height }) =>
    step(2, ({ sheet }) => {
      sheet.getRange(rows).format.rowHeight = height;
    })
  ),
];

export const merges: Pass = (plan) =>
  plan.merges.map((address) =>
    step(2, ({ sheet }) => {
      sheet.getRange(address).merge(false);
    })
  );

/** All open: who looks for a figure should not have to unfold it first. */
export const groups: Pass = (plan, surroundings) =>
  surroundings.groups
    ? plan.groups.map((lines) =>
        step(2, ({ sheet }) => {
          sheet.getRange(lines).group(/^\d/.test(lines) ? "ByRows" : "ByColumns");
        })
      )
    : [];

/** Formats, widths, heights and merged cells. */
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
    step(Object.keys(format).length + (format.border ? 12 : 0), ({ sheet }) => {
      applyFormat(sheet.getRange(format.range), format);
    })
  );

export function applyFormat(range: Excel.Range, format: Format): void {
  const { font, fill, protection } = range.format;
  // One code for all cells: Excel spreads a single value over the range, which the type does not tell.
  if (format.numberFormat !== undefined) range.numberFormat = format.numberFormat as never;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.size !== undefined) font.size = format.size;
  if (format.color !== undefined) font.color = format.color;
  if (format.fill !== undefined) fill.color = format.fill;
  if (format.horizontal !== undefined) range.format.horizontalAlignment = format.horizontal;
  if (format.vertical !== undefined) range.format.verticalAlignment = format.vertical;
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.indent !== undefined) range.format.indentLevel = format.indent;
  if (format.locked !== undefined) protection.locked = format.locked;
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

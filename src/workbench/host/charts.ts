/** How a new chart reads its cells: which hold names, which categories, which values. */
import type { CellView, Rect } from "../book/book";
import { chartTypes, newSeries, type ChartSeries, type ChartType } from "../book/chart";
import type { Block } from "./cells";
import { ApiError, invalidArgument } from "./errors";
import type { Scope } from "./scope";

/** types of Excel's that this host does not draw */
const OTHER_TYPES =
  /^(3D|Area|Bubble|Box|Cone|Cylinder|Doughnut|Exploded|Funnel|Histogram|Line|OfPie|Pareto|Pie|Pyramid|Region|Stock|Sunburst|Surface|Treemap|Waterfall|XYScatter|BarOfPie)/;

export function checkChartType(type: unknown): ChartType {
  if (chartTypes.includes(type as ChartType)) return type as ChartType;
  if (typeof type === "string" && OTHER_TYPES.test(type))
    throw new ApiError("UnsupportedOperation");
  throw invalidArgument();
}

/**
 * A first row of texts holds the names of columns, a first column of texts the categories; rows and columns change
 * places where the series are in rows.
 */
export function readSeries(
  { book }: Scope,
  { sheetId, rect }: Block,
  type: ChartType,
  seriesBy: unknown
): ChartSeries[] {
  const inRows = isInRows(rect, seriesBy);
  const cells = book.read(sheetId, rect);
  const lines = inRows ? cells : cells[0]!.map((_, column) => cells.map((row) => row[column]!));
  const part = (line: number, from: number): Rect => {
    const length = lines[0]!.length - from;
    return inRows
      ? { row: rect.row + line, column: rect.column + from, rows: 1, columns: length }
      : { row: rect.row + from, column: rect.column + line, rows: length, columns: 1 };
  };
  const bodies = lines.map((line) => line.slice(1));
  const hasCategories =
    lines.length > 1 && (bodies[0]!.length > 0 ? bodies[0]!.some(isText) : isText(lines[0]![0]!));
  const valueLines = lines.slice(hasCategories ? 1 : 0);
  const hasNames = lines[0]!.length > 1 && valueLines.every(([first]) => isText(first!));
  const start = hasNames ? 1 : 0;
  return valueLines.map(([first], index) => {
    const name = hasNames ? first!.text : `Series${index + 1}`;
    return {
      ...newSeries(`series${index + 1}`, name, type),
      values: { sheetId, rect: part(index + (hasCategories ? 1 : 0), start) },
      ...(hasCategories && { categories: { sheetId, rect: part(0, start) } }),
    };
  });
}

function isInRows(rect: Rect, seriesBy: unknown): boolean {
  switch (seriesBy) {
    case "Rows":
      return true;
    case "Columns":
      return false;
    case "Auto":
    case undefined:
      return rect.columns > rect.rows;
    default:
      throw invalidArgument();
  }
}

function isText({ value, isError }: CellView): boolean {
  return typeof value === "string" && !isError;
}

/** A chart on a sheet as plain data, in the words of Excel's API. Sizes are in points, colours "#RRGGBB". */
import type { Rect } from "./book";

export const chartTypes = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "Radar",
  "RadarMarkers",
  "RadarFilled",
] as const;

export type ChartType = (typeof chartTypes)[number];

/** A point on a sheet: a cell, and how far into it, so that a chart moves and grows with its cells. */
export interface ChartCorner {
  row: number;
  column: number;
  x: number;
  y: number;
}

/** Cells that a chart draws; a sheet that is gone draws nothing. */
export interface ChartSource {
  sheetId: string;
  rect: Rect;
}

export interface ChartSeries {
  /** unique within the chart */
  id: string;
  name: string;
  /** another than the chart's own in a combination */
  type: ChartType;
  values?: ChartSource;
  categories?: ChartSource;
  /** "" fills nothing; undefined leaves it to the palette */
  fill?: string;
  line: {
    /** undefined leaves it to the palette */
    color?: string;
    weight?: number;
    visible: boolean;
  };
  marker: { style: MarkerStyle; size: number; fill?: string; border?: string };
  labels: { visible: boolean; numberFormat?: string; position?: LabelPosition; color?: string };
  inLegend: boolean;
}

export const markerStyles = [
  "Automatic",
  "None",
  "Circle",
  "Square",
  "Diamond",
  "Triangle",
] as const;
export type MarkerStyle = (typeof markerStyles)[number];

export const labelPositions = [
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
] as const;
export type LabelPosition = (typeof labelPositions)[number];

export const legendPositions = ["Top", "Bottom", "Left", "Right", "Corner"] as const;
export type LegendPosition = (typeof legendPositions)[number];

export const axisCrossings = ["Automatic", "Maximum", "Minimum"] as const;
export const tickLabelPositions = ["NextToAxis", "Low", "High", "None"] as const;
export const blankDrawings = ["NotPlotted", "Zero", "Interplotted"] as const;

export interface ChartAxis {
  visible: boolean;
  /** undefined: the first cell's own */
  numberFormat?: string;
  reversed: boolean;
  /** where the other axis crosses this one */
  crossing: (typeof axisCrossings)[number];
  labels: (typeof tickLabelPositions)[number];
  gridlines: boolean;
  /** undefined: as the values need it */
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
}

export interface ChartText {
  text: string;
  visible: boolean;
  size?: number;
  bold?: boolean;
  color?: string;
}

export interface ChartInfo {
  /** unique within the book */
  id: string;
  sheetId: string;
  name: string;
  type: ChartType;
  from: ChartCorner;
  /** the lower right corner, outside */
  to: ChartCorner;
  title: ChartText;
  legend: { visible: boolean; position: LegendPosition };
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  series: ChartSeries[];
  /** percent of a column's width between groups */
  gapWidth: number;
  /** percent by which the columns of a group cover each other */
  overlap: number;
  /** cells in hidden rows and columns are left out */
  visibleOnly: boolean;
  blanks: (typeof blankDrawings)[number];
  /** for who cannot see it */
  description: string;
}

export type NewChart = Omit<ChartInfo, "id">;
export type ChartChange = Partial<Omit<ChartInfo, "id" | "sheetId">>;

/** The kind of drawing that a type asks for, whatever its variant. */
export function familyOf(type: ChartType): "column" | "bar" | "line" | "radar" {
  if (type.startsWith("Column")) return "column";
  if (type.startsWith("Bar")) return "bar";
  return type.startsWith("Line") ? "line" : "radar";
}

export function isStacked(type: ChartType): boolean {
  return type.includes("Stacked");
}

/** A new series as Excel makes one. */
export function newSeries(id: string, name: string, type: ChartType): ChartSeries {
  const marked = type === "LineMarkers" || type === "RadarMarkers";
  return {
    id,
    name,
    type,
    line: { visible: true },
    marker: { style: marked ? "Automatic" : "None", size: 5 },
    labels: { visible: false },
    inLegend: true,
  };
}

export function newAxis(gridlines: boolean): ChartAxis {
  return {
    visible: true,
    reversed: false,
    crossing: "Automatic",
    labels: "NextToAxis",
    gridlines,
  };
}

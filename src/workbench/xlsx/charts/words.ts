/** What Excel's API calls a thing and what its files call it. */
import type { ChartAxis, ChartInfo, ChartType, LabelPosition, MarkerStyle } from "../../book/chart";

export const toLegendPosition: Record<ChartInfo["legend"]["position"], string> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};

export const toCrossing: Record<ChartAxis["crossing"], string> = {
  Automatic: "autoZero",
  Maximum: "max",
  Minimum: "min",
};

export const toTickLabels: Record<ChartAxis["labels"], string> = {
  NextToAxis: "nextTo",
  Low: "low",
  High: "high",
  None: "none",
};

export const toBlanks: Record<ChartInfo["blanks"], string> = {
  NotPlotted: "gap",
  Zero: "zero",
  Interplotted: "span",
};

export const toSymbol: Record<MarkerStyle, string> = {
  Automatic: "auto",
  None: "none",
  Circle: "circle",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
};

export const toLabelPosition: Record<LabelPosition, string> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
};

export const toGrouping = (type: ChartType): string => {
  if (type.endsWith("100")) return "percentStacked";
  return type.endsWith("Stacked") ? "stacked" : "clustered";
};

export const toRadarStyle: Partial<Record<ChartType, string>> = {
  Radar: "standard",
  RadarMarkers: "marker",
  RadarFilled: "filled",
};

/** The other way round; `usual` where a file says nothing, or what is not kept here. */
export function fromFile<Word extends string>(
  words: Partial<Record<Word, string>>,
  said: string | undefined,
  usual: NoInfer<Word>
): Word {
  const found = Object.entries(words).find(([, written]) => written === said);
  return found ? (found[0] as Word) : usual;
}

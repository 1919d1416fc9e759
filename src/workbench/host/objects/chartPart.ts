import type { ChartChange, ChartInfo, ChartSeries as SeriesInfo } from "../../book/chart";
import { ApiError, invalidArgument } from "../errors";
import { checkSheetOpen } from "../guards";
import type { Scope } from "../scope";
import { ApiObject } from "./apiObject";

/** A chart, or something inside it that reads and changes it. */
export abstract class ChartPart extends ApiObject {
  constructor(
    scope: Scope,
    readonly sheetId: string,
    readonly chartId: string
  ) {
    super(scope);
  }
}

/** whatever belongs to one chart */
type OfChart = Pick<ChartPart, "host" | "sheetId" | "chartId">;

export function chartOf({ host, sheetId, chartId }: OfChart): ChartInfo {
  const isThere = host.book.sheets().some(({ id }) => id === sheetId);
  const chart = isThere && host.book.charts(sheetId).find(({ id }) => id === chartId);
  if (!chart) throw new ApiError("ItemNotFound");
  return chart;
}

/** the chart, unless its sheet is protected */
export function openChartOf(part: OfChart): ChartInfo {
  checkSheetOpen(part.host, part.sheetId, "allowEditObjects");
  return chartOf(part);
}

export function changeChart(part: OfChart, change: ChartChange): void {
  openChartOf(part);
  part.host.book.changeChart(part.chartId, change);
}

/** One series of a chart, or something inside it. */
export abstract class SeriesPart extends ChartPart {
  constructor(
    scope: Scope,
    sheetId: string,
    chartId: string,
    readonly seriesId: string
  ) {
    super(scope, sheetId, chartId);
  }
}

export function seriesOf(part: SeriesPart): SeriesInfo {
  const series = chartOf(part).series.find(({ id }) => id === part.seriesId);
  if (!series) throw new ApiError("ItemNotFound");
  return series;
}

export function changeSeries(part: SeriesPart, change: Partial<SeriesInfo>): void {
  const { id } = seriesOf(part);
  const series = chartOf(part).series.map((known) =>
    known.id === id ? { ...known, ...change } : known
  );
  changeChart(part, { series });
}

export function oneOf<Value extends string>(allowed: readonly Value[], value: unknown): Value {
  if (!allowed.includes(value as Value)) throw invalidArgument();
  return value as Value;
}

export function within(value: unknown, least: number, most: number): number {
  if (typeof value !== "number" || !(value >= least && value <= most)) throw invalidArgument();
  return value;
}

export function text(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

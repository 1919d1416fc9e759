import {
  markerStyles,
  newSeries,
  type ChartSeries as SeriesInfo,
  type ChartSource,
} from "../../book/chart";
import { isUnbounded } from "../cells";
import { checkChartType } from "../charts";
import { invalidArgument } from "../errors";
import { formatAddress, quoteSheet } from "../addresses";
import type { Scope } from "../scope";
import { asColor } from "../styles";
import { ApiCollection, ITEMS } from "./apiObject";
import {
  changeChart,
  changeSeries,
  chartOf,
  oneOf,
  SeriesPart,
  seriesOf,
  text,
  within,
} from "./chartPart";
import { ChartDataLabels } from "./chartLabels";
import { ChartSeriesFormat } from "./chartSeriesFormat";
import { Range } from "./range";

export class ChartSeriesCollection extends ApiCollection<ChartSeries> {
  constructor(
    scope: Scope,
    readonly sheetId: string,
    readonly chartId: string
  ) {
    super(scope);
  }

  [ITEMS](): ChartSeries[] {
    return chartOf(this).series.map(({ id }) => this.#item(id));
  }

  get count(): number {
    return chartOf(this).series.length;
  }

  getItemAt(index: number): ChartSeries {
    const series = this[ITEMS]()[index];
    if (!series) throw invalidArgument();
    return series;
  }

  add(name?: unknown, index?: unknown): ChartSeries {
    const { series, type } = chartOf(this);
    let number = series.length + 1;
    while (series.some(({ id }) => id === `series${number}`)) number += 1;
    const at = index === undefined ? series.length : within(index, 0, series.length);
    const called = name === undefined ? `Series${number}` : text(name);
    const added = newSeries(`series${number}`, called, type);
    changeChart(this, { series: series.toSpliced(at, 0, added) });
    return this.#item(added.id);
  }

  #item(id: string): ChartSeries {
    return new ChartSeries(this.host, this.sheetId, this.chartId, id);
  }
}

/** fewest and most percent */
const GAP = [0, 500] as const;
const OVERLAP = [-100, 100] as const;
const MARKER_SIZE = [2, 72] as const;

export class ChartSeries extends SeriesPart {
  static override readonly navigation = ["format", "dataLabels"];

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.host, this.sheetId, this.chartId, this.seriesId);
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.host, this.sheetId, this.chartId, this.seriesId);
  }

  get name(): string {
    return seriesOf(this).name;
  }
  set name(name: unknown) {
    changeSeries(this, { name: text(name) });
  }
  get chartType(): string {
    return seriesOf(this).type;
  }
  set chartType(type: unknown) {
    const checked = checkChartType(type);
    const { marker } = newSeries("", "", checked);
    changeSeries(this, { type: checked, marker });
  }
  get gapWidth(): number {
    return chartOf(this).gapWidth;
  }
  set gapWidth(percent: unknown) {
    changeChart(this, { gapWidth: within(percent, ...GAP) });
  }
  get overlap(): number {
    return chartOf(this).overlap;
  }
  set overlap(percent: unknown) {
    changeChart(this, { overlap: within(percent, ...OVERLAP) });
  }

  get markerStyle(): string {
    return seriesOf(this).marker.style;
  }
  set markerStyle(style: unknown) {
    this.#changeMarker({ style: oneOf(markerStyles, style) });
  }
  get markerSize(): number {
    return seriesOf(this).marker.size;
  }
  set markerSize(size: unknown) {
    this.#changeMarker({ size: within(size, ...MARKER_SIZE) });
  }
  get markerBackgroundColor(): string {
    return seriesOf(this).marker.fill ?? "";
  }
  set markerBackgroundColor(color: unknown) {
    this.#changeMarker({ fill: asColor(color) });
  }
  get markerForegroundColor(): string {
    return seriesOf(this).marker.border ?? "";
  }
  set markerForegroundColor(color: unknown) {
    this.#changeMarker({ border: asColor(color) });
  }

  get hasDataLabels(): boolean {
    return seriesOf(this).labels.visible;
  }
  set hasDataLabels(visible: unknown) {
    changeSeries(this, { labels: { ...seriesOf(this).labels, visible: Boolean(visible) } });
  }

  setValues(sourceData: unknown): void {
    changeSeries(this, { values: sourceOf(sourceData) });
  }
  setXAxisValues(sourceData: unknown): void {
    changeSeries(this, { categories: sourceOf(sourceData) });
  }

  /** "Sheet1!$B$2:$B$9" */
  getDimensionDataSourceString(dimension: unknown): string {
    const sources: Record<string, ChartSource | undefined> = {
      Values: seriesOf(this).values,
      Categories: seriesOf(this).categories,
    };
    const source = sources[String(dimension)];
    if (!source) throw invalidArgument();
    const sheet = this.host.book.sheets().find(({ id }) => id === source.sheetId);
    if (!sheet) throw invalidArgument();
    return `${quoteSheet(sheet.name)}!${formatAddress(source.rect, true)}`;
  }

  delete(): void {
    const { id } = seriesOf(this);
    changeChart(this, { series: chartOf(this).series.filter((series) => series.id !== id) });
  }

  #changeMarker(change: Partial<SeriesInfo["marker"]>): void {
    changeSeries(this, { marker: { ...seriesOf(this).marker, ...change } });
  }
}

function sourceOf(sourceData: unknown): ChartSource {
  if (!(sourceData instanceof Range) || isUnbounded(sourceData.rect)) throw invalidArgument();
  const { sheetId, rect } = sourceData;
  if (rect.rows > 1 && rect.columns > 1) throw invalidArgument();
  return { sheetId, rect };
}

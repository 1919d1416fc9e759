import { blankDrawings, type ChartInfo } from "../../book/chart";
import { boundsOf, cornersOf, type Bounds } from "../../book/chartPlace";
import { checkChartType, readSeries } from "../charts";
import { invalidArgument } from "../errors";
import { resolveReference } from "../lookup";
import { IDENTITY } from "./apiObject";
import { ChartAxes } from "./chartAxis";
import { ChartLegend } from "./chartLegend";
import { changeChart, ChartPart, chartOf, oneOf, openChartOf, text, within } from "./chartPart";
import { ChartSeriesCollection } from "./chartSeries";
import { ChartTitle } from "./chartTitle";
import { Range } from "./range";
import { Worksheet } from "./worksheet";

const LONGEST_NAME = 255;
/** points; more than a sheet is long */
const FARTHEST = 169_056;

export class Chart extends ChartPart {
  static override readonly navigation = ["worksheet", "series", "title", "legend", "axes"];

  override [IDENTITY](): Record<string, unknown> {
    return { Id: chartOf(this).id };
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.host, this.sheetId);
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.host, this.sheetId, this.chartId);
  }
  get title(): ChartTitle {
    return new ChartTitle(this.host, this.sheetId, this.chartId);
  }
  get legend(): ChartLegend {
    return new ChartLegend(this.host, this.sheetId, this.chartId);
  }
  get axes(): ChartAxes {
    return new ChartAxes(this.host, this.sheetId, this.chartId);
  }

  get id(): string {
    return chartOf(this).id;
  }
  get name(): string {
    return chartOf(this).name;
  }
  set name(name: unknown) {
    const checked = text(name);
    if (checked === "" || checked.length > LONGEST_NAME) throw invalidArgument();
    changeChart(this, { name: checked });
  }

  get chartType(): string {
    return chartOf(this).type;
  }
  set chartType(type: unknown) {
    const checked = checkChartType(type);
    const series = chartOf(this).series.map((each) => ({ ...each, type: checked }));
    changeChart(this, { type: checked, series });
  }

  get left(): number {
    return this.#bounds().left;
  }
  set left(left: unknown) {
    this.#place({ left: within(left, 0, FARTHEST) });
  }
  get top(): number {
    return this.#bounds().top;
  }
  set top(top: unknown) {
    this.#place({ top: within(top, 0, FARTHEST) });
  }
  get width(): number {
    return this.#bounds().width;
  }
  set width(width: unknown) {
    this.#place({ width: within(width, 0, FARTHEST) });
  }
  get height(): number {
    return this.#bounds().height;
  }
  set height(height: unknown) {
    this.#place({ height: within(height, 0, FARTHEST) });
  }

  get plotVisibleOnly(): boolean {
    return chartOf(this).visibleOnly;
  }
  set plotVisibleOnly(visibleOnly: unknown) {
    changeChart(this, { visibleOnly: Boolean(visibleOnly) });
  }
  get displayBlanksAs(): string {
    return chartOf(this).blanks;
  }
  set displayBlanksAs(blanks: unknown) {
    changeChart(this, { blanks: oneOf(blankDrawings, blanks) });
  }

  /** from the upper left of the first cell to the lower right of the last; without one the size stays */
  setPosition(startCell: unknown, endCell?: unknown): void {
    const start = this.#cell(startCell);
    if (endCell === undefined) {
      const from = { row: start.row, column: start.column, x: 0, y: 0 };
      const { left, top } = boundsOf(this.host.book, { ...chartOf(this), from });
      this.#place({ left, top });
      return;
    }
    const end = this.#cell(endCell);
    const [last, right] = [end.row + end.rows, end.column + end.columns];
    if (last <= start.row || right <= start.column) throw invalidArgument();
    changeChart(this, {
      from: { row: start.row, column: start.column, x: 0, y: 0 },
      to: { row: last, column: right, x: 0, y: 0 },
    });
  }

  setData(sourceData: unknown, seriesBy?: unknown): void {
    if (!(sourceData instanceof Range)) throw invalidArgument();
    const series = readSeries(this.host, sourceData, openChartOf(this).type, seriesBy);
    changeChart(this, { series });
  }

  delete(): void {
    this.host.book.removeChart(openChartOf(this).id);
  }

  #bounds(): Bounds {
    return boundsOf(this.host.book, chartOf(this));
  }

  #place(change: Partial<Bounds>): void {
    const place = cornersOf(this.host.book, this.sheetId, { ...this.#bounds(), ...change });
    changeChart(this, place satisfies Pick<ChartInfo, "from" | "to">);
  }

  #cell(reference: unknown) {
    const place =
      reference instanceof Range
        ? reference
        : resolveReference(this.host, String(reference), this.sheetId);
    if (!place || place.sheetId !== this.sheetId) throw invalidArgument();
    return place.rect;
  }
}

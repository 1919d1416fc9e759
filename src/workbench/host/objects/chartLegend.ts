import { legendPositions, type ChartInfo } from "../../book/chart";
import { invalidArgument } from "../errors";
import type { Scope } from "../scope";
import { ApiCollection, ITEMS } from "./apiObject";
import {
  changeChart,
  changeSeries,
  ChartPart,
  chartOf,
  oneOf,
  SeriesPart,
  seriesOf,
} from "./chartPart";

export class ChartLegend extends ChartPart {
  static override readonly navigation = ["legendEntries"];

  get legendEntries(): ChartLegendEntryCollection {
    return new ChartLegendEntryCollection(this.host, this.sheetId, this.chartId);
  }

  get visible(): boolean {
    return chartOf(this).legend.visible;
  }
  set visible(visible: unknown) {
    this.#change({ visible: Boolean(visible) });
  }
  /** a legend that is placed is shown */
  get position(): string {
    return chartOf(this).legend.position;
  }
  set position(position: unknown) {
    this.#change({ position: oneOf(legendPositions, position), visible: true });
  }

  #change(change: Partial<ChartInfo["legend"]>): void {
    changeChart(this, { legend: { ...chartOf(this).legend, ...change } });
  }
}

/** One entry for each series; a chart without a legend has none. */
export class ChartLegendEntryCollection extends ApiCollection<ChartLegendEntry> {
  constructor(
    scope: Scope,
    readonly sheetId: string,
    readonly chartId: string
  ) {
    super(scope);
  }

  [ITEMS](): ChartLegendEntry[] {
    const { legend, series } = chartOf(this);
    return (legend.visible ? series : []).map(
      ({ id }) => new ChartLegendEntry(this.host, this.sheetId, this.chartId, id)
    );
  }

  getItemAt(index: number): ChartLegendEntry {
    const entry = this[ITEMS]()[index];
    if (!entry) throw invalidArgument();
    return entry;
  }
}

export class ChartLegendEntry extends SeriesPart {
  get visible(): boolean {
    return seriesOf(this).inLegend;
  }
  set visible(visible: unknown) {
    changeSeries(this, { inLegend: Boolean(visible) });
  }
}

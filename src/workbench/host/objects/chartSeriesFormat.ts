import type { ChartSeries } from "../../book/chart";
import { asColor } from "../styles";
import { changeSeries, oneOf, SeriesPart, seriesOf, within } from "./chartPart";

export class ChartSeriesFormat extends SeriesPart {
  static override readonly navigation = ["fill", "line"];

  get fill(): ChartFill {
    return new ChartFill(this.host, this.sheetId, this.chartId, this.seriesId);
  }
  get line(): ChartLineFormat {
    return new ChartLineFormat(this.host, this.sheetId, this.chartId, this.seriesId);
  }
}

export class ChartFill extends SeriesPart {
  setSolidColor(color: unknown): void {
    changeSeries(this, { fill: asColor(color) });
  }
  getSolidColor(): string {
    return seriesOf(this).fill ?? "";
  }

  /** the series fills nothing: what lies behind it is seen */
  clear(): void {
    changeSeries(this, { fill: "" });
  }
}

const STYLES = ["Continuous", "None", "Automatic"] as const;
/** points */
const WIDEST = 1584;
const USUAL_WEIGHT = 2.25;

export class ChartLineFormat extends SeriesPart {
  get color(): string {
    return seriesOf(this).line.color ?? "";
  }
  set color(color: unknown) {
    this.#change({ color: asColor(color), visible: true });
  }
  get weight(): number {
    return seriesOf(this).line.weight ?? USUAL_WEIGHT;
  }
  set weight(points: unknown) {
    this.#change({ weight: within(points, 0, WIDEST) });
  }
  get lineStyle(): string {
    return seriesOf(this).line.visible ? "Continuous" : "None";
  }
  set lineStyle(style: unknown) {
    this.#change({ visible: oneOf(STYLES, style) !== "None" });
  }

  clear(): void {
    this.#change({ visible: false });
  }

  #change(change: Partial<ChartSeries["line"]>): void {
    changeSeries(this, { line: { ...seriesOf(this).line, ...change } });
  }
}

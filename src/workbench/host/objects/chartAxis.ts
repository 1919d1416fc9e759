import {
  axisCrossings,
  familyOf,
  tickLabelPositions,
  type ChartAxis as AxisInfo,
} from "../../book/chart";
import { ApiError, invalidArgument } from "../errors";
import type { Scope } from "../scope";
import { changeChart, ChartPart, chartOf, oneOf, text } from "./chartPart";

type AxisName = "categoryAxis" | "valueAxis";

const NAMES: Record<string, AxisName> = { Category: "categoryAxis", Value: "valueAxis" };

export class ChartAxes extends ChartPart {
  static override readonly navigation = ["categoryAxis", "valueAxis"];

  get categoryAxis(): ChartAxis {
    return this.#axis("categoryAxis");
  }
  get valueAxis(): ChartAxis {
    return this.#axis("valueAxis");
  }

  /** the primary ones; there are no others here */
  getItem(type: unknown, group: unknown = "Primary"): ChartAxis {
    const name = NAMES[String(type)];
    if (!name) throw invalidArgument();
    if (group !== "Primary") throw new ApiError("ItemNotFound");
    return this.#axis(name);
  }

  #axis(name: AxisName): ChartAxis {
    return new ChartAxis(this.host, this.sheetId, this.chartId, name);
  }
}

abstract class AxisPart extends ChartPart {
  constructor(
    scope: Scope,
    sheetId: string,
    chartId: string,
    readonly axisName: AxisName
  ) {
    super(scope, sheetId, chartId);
  }
}

function axisOf(part: AxisPart): AxisInfo {
  return chartOf(part)[part.axisName];
}

function changeAxis(part: AxisPart, change: Partial<AxisInfo>): void {
  changeChart(part, { [part.axisName]: { ...axisOf(part), ...change } });
}

export class ChartAxis extends AxisPart {
  static override readonly navigation = ["majorGridlines"];

  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this.host, this.sheetId, this.chartId, this.axisName);
  }

  get type(): string {
    return this.axisName === "categoryAxis" ? "Category" : "Value";
  }
  get visible(): boolean {
    return axisOf(this).visible;
  }
  set visible(visible: unknown) {
    changeAxis(this, { visible: Boolean(visible) });
  }
  get numberFormat(): string {
    return axisOf(this).numberFormat ?? "General";
  }
  set numberFormat(format: unknown) {
    changeAxis(this, { numberFormat: text(format) });
  }
  get reversePlotOrder(): boolean {
    return axisOf(this).reversed;
  }
  set reversePlotOrder(reversed: unknown) {
    this.#checkStraight();
    changeAxis(this, { reversed: Boolean(reversed) });
  }
  get position(): string {
    return axisOf(this).crossing;
  }
  set position(crossing: unknown) {
    this.#checkStraight();
    changeAxis(this, { crossing: oneOf(axisCrossings, crossing) });
  }
  get tickLabelPosition(): string {
    return axisOf(this).labels;
  }
  set tickLabelPosition(labels: unknown) {
    changeAxis(this, { labels: oneOf(tickLabelPositions, labels) });
  }

  /** "" where Excel chooses; setting "" leaves it to Excel again */
  get minimum(): number | string {
    return axisOf(this).minimum ?? "";
  }
  set minimum(minimum: unknown) {
    changeAxis(this, { minimum: bound(minimum) });
  }
  get maximum(): number | string {
    return axisOf(this).maximum ?? "";
  }
  set maximum(maximum: unknown) {
    changeAxis(this, { maximum: bound(maximum) });
  }
  get majorUnit(): number | string {
    return axisOf(this).majorUnit ?? "";
  }
  set majorUnit(unit: unknown) {
    changeAxis(this, { majorUnit: bound(unit) });
  }

  /** the axes of a radar chart run in a circle */
  #checkStraight(): void {
    if (familyOf(chartOf(this).type) === "radar") throw invalidArgument();
  }
}

export class ChartGridlines extends AxisPart {
  get visible(): boolean {
    return axisOf(this).gridlines;
  }
  set visible(visible: unknown) {
    changeAxis(this, { gridlines: Boolean(visible) });
  }
}

function bound(value: unknown): number | undefined {
  if (value === "") return undefined;
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

import { familyOf, isStacked, newAxis, type ChartInfo, type ChartType } from "../../book/chart";
import { cornersOf } from "../../book/chartPlace";
import { isUnbounded } from "../cells";
import { checkChartType, readSeries } from "../charts";
import { ApiError, invalidArgument } from "../errors";
import { checkSheetOpen } from "../guards";
import type { Scope } from "../scope";
import { ApiCollection, ITEMS } from "./apiObject";
import { Chart } from "./chart";
import { Range } from "./range";

/** where and how large Excel on the web puts a new chart */
const FIRST_PLACE = { left: 180, top: 60, width: 360, height: 216 };

/** The charts of a sheet, the one at the bottom first. */
export class ChartCollection extends ApiCollection<Chart> {
  constructor(
    scope: Scope,
    readonly sheetId: string
  ) {
    super(scope);
  }

  [ITEMS](): Chart[] {
    return this.#here().map(({ id }) => this.#item(id));
  }

  get count(): number {
    return this.#here().length;
  }

  getItem(key: unknown): Chart {
    const chart = this.getItemOrNullObject(key);
    if (!chart) throw new ApiError("ItemNotFound");
    return chart;
  }

  /** @param key name, in any case, or id */
  getItemOrNullObject(key: unknown): Chart | null {
    const name = String(key).toLowerCase();
    const charts = this.#here();
    const found =
      charts.find((chart) => chart.id === key) ??
      charts.find((chart) => chart.name.toLowerCase() === name);
    return found ? this.#item(found.id) : null;
  }

  getItemAt(index: number): Chart {
    const chart = this[ITEMS]()[index];
    if (!chart) throw invalidArgument();
    return chart;
  }

  add(type: unknown, sourceData: unknown, seriesBy?: unknown): Chart {
    checkSheetOpen(this.host, this.sheetId, "allowEditObjects");
    const checked = checkChartType(type);
    if (!(sourceData instanceof Range) || isUnbounded(sourceData.rect)) throw invalidArgument();
    const series = readSeries(this.host, sourceData, checked, seriesBy);
    const chart = this.host.book.addChart({
      sheetId: this.sheetId,
      name: this.#freeName(),
      type: checked,
      ...cornersOf(this.host.book, this.sheetId, FIRST_PLACE),
      title: { text: "Chart Title", visible: series.length > 1 },
      legend: { visible: series.length > 1, position: "Bottom" },
      categoryAxis: newAxis(false),
      valueAxis: newAxis(true),
      series,
      ...spacing(checked),
      visibleOnly: true,
      blanks: "NotPlotted",
      description: "",
    });
    return this.#item(chart.id);
  }

  #here(): ChartInfo[] {
    return this.host.book.charts(this.sheetId);
  }

  #freeName(): string {
    const taken = new Set(this.#here().map(({ name }) => name));
    let number = taken.size + 1;
    while (taken.has(`Chart ${number}`)) number += 1;
    return `Chart ${number}`;
  }

  #item(id: string): Chart {
    return new Chart(this.host, this.sheetId, id);
  }
}

/** Excel's own spacing of a new chart; lines have none, and begin with what columns that come to them get */
function spacing(type: ChartType): Pick<ChartInfo, "gapWidth" | "overlap"> {
  if (isStacked(type)) return { gapWidth: 150, overlap: 100 };
  const family = familyOf(type);
  if (family === "column") return { gapWidth: 219, overlap: -27 };
  return { gapWidth: family === "bar" ? 182 : 150, overlap: 0 };
}

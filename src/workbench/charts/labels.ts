/** Draws the values beside or on what stands for them, which Chart.js leaves to plugins. */
import type { Chart, ChartType, Plugin } from "chart.js";
import type { LabelPosition } from "../book/chart";
import { fontFamily, textSize } from "./theme";

export interface LabelledSeries {
  /** empty where the series has no labels */
  texts: string[];
  position: LabelPosition;
  color: string;
}

export interface LabelOptions {
  series: LabelledSeries[];
}

declare module "chart.js" {
  // the type parameter is Chart.js's own
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  interface PluginOptionsByType<TType extends ChartType> {
    labels: LabelOptions;
  }
}

/** pixels between a value and its label */
const gap = 4;

export const labels: Plugin<ChartType, LabelOptions> = {
  id: "labels",
  afterDatasetsDraw(chart, _, { series }) {
    const { ctx } = chart;
    ctx.save();
    ctx.font = `${textSize}px ${fontFamily}`;
    series.forEach(({ texts, position, color }, index) => {
      ctx.fillStyle = color;
      if (texts.length > 0) drawSeries(chart, index, texts, position);
    });
    ctx.restore();
  },
};

function drawSeries(chart: Chart, index: number, texts: string[], position: LabelPosition): void {
  const lying = chart.options.indexAxis === "y";
  chart.getDatasetMeta(index).data.forEach((element, at) => {
    const value = chart.data.datasets[index]!.data[at];
    if (value === null || texts[at] === undefined || texts[at] === "") return;
    const place = element.getProps(["x", "y", "base"], true) as {
      x: number;
      y: number;
      base?: number;
    };
    const negative = typeof value === "number" && value < 0;
    drawOne(chart, texts[at], place, { lying, negative, position });
  });
}

interface How {
  lying: boolean;
  negative: boolean;
  position: LabelPosition;
}

function drawOne(
  { ctx }: Chart,
  label: string,
  { x, y, base }: { x: number; y: number; base?: number },
  { lying, negative, position }: How
): void {
  const end = lying ? x : y;
  const middle = base === undefined ? end : (base + end) / 2;
  const at = position === "Center" ? middle : position === "InsideBase" ? (base ?? end) : end;
  const inside = position === "InsideEnd";
  if (lying) {
    const left = negative !== inside;
    ctx.textAlign = position === "Center" ? "center" : left ? "right" : "left";
    ctx.textBaseline = "middle";
    ctx.fillText(label, position === "Center" ? at : at + (left ? -gap : gap), y);
    return;
  }
  const below = negative !== inside;
  ctx.textAlign = "center";
  ctx.textBaseline = position === "Center" ? "middle" : below ? "top" : "bottom";
  ctx.fillText(label, x, position === "Center" ? at : at + (below ? gap : -gap));
}

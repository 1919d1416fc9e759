/** A chart as Chart.js draws it, as near to Excel's picture as it comes. */
import type { ChartConfiguration, ChartDataset, ChartOptions, PointStyle } from "chart.js";
import { familyOf, isStacked } from "../book/chart";
import type { ChartAxis, ChartInfo, ChartSeries } from "../book/chart";
import { textOf } from "../book/values";
import type { LabelledSeries } from "./labels";
import type { ReadChart } from "./reading";
import { fontFamily, onGround, paletteColor, textSize } from "./theme";
import type { Theme } from "./theme";

/** pixels in a point */
const pixels = 4 / 3;

export function configurationOf(
  chart: ChartInfo,
  read: ReadChart,
  theme: Theme,
  locale: string
): ChartConfiguration {
  const family = familyOf(chart.type);
  const text = { color: theme.text, font: { family: fontFamily, size: textSize } };
  const written = (value: number) => textOf(value, read.axisFormat, locale);
  const datasets = chart.series.map((series, index) =>
    datasetOf(chart, series, index, read.series[index]!.values)
  );
  return {
    type: family === "radar" ? "radar" : family === "line" ? "line" : "bar",
    data: { labels: read.categories, datasets },
    options: {
      animation: false,
      responsive: false,
      // the page reads them aloud from the table within
      events: [],
      ...(family === "bar" && { indexAxis: "y" as const }),
      layout: { padding: 10 },
      font: { family: fontFamily, size: textSize },
      color: theme.text,
      plugins: {
        title: {
          display: chart.title.visible,
          text: chart.title.text,
          color: onGround(chart.title.color, theme, theme.title),
          font: {
            family: fontFamily,
            size: (chart.title.size ?? 14) * pixels,
            weight: chart.title.bold ? "bold" : "normal",
          },
          padding: { top: 0, bottom: 8 },
        },
        legend: legendOf(chart, text),
        tooltip: { enabled: false },
        labels: {
          series: read.series.map(({ texts }, index) => labelled(chart, index, texts, theme)),
        },
      },
      scales:
        family === "radar"
          ? { r: circle(chart, theme, text, written) }
          : straightScales(chart, read, theme, text, written),
    },
  };
}

interface Text {
  color: string;
  font: { family: string; size: number };
}

function labelled(chart: ChartInfo, index: number, texts: string[], theme: Theme): LabelledSeries {
  const series = chart.series[index]!;
  return {
    texts: series.labels.visible ? texts : [],
    color: onGround(series.labels.color, theme, theme.text),
    position: series.labels.position ?? (isStacked(series.type) ? "Center" : "OutsideEnd"),
  };
}

function datasetOf(
  chart: ChartInfo,
  series: ChartSeries,
  index: number,
  data: (number | null)[]
): ChartDataset {
  const family = familyOf(series.type);
  const color = paletteColor(index);
  const shared = { label: series.name, data: data as number[] };
  if (family === "column" || family === "bar") {
    return {
      ...shared,
      type: "bar",
      backgroundColor: series.fill === "" ? "transparent" : (series.fill ?? color),
      // lines lie over columns
      order: 1,
      ...spacing(chart),
    };
  }
  const line = series.line.visible ? (series.line.color ?? color) : "transparent";
  return {
    ...shared,
    type: family === "radar" ? "radar" : "line",
    borderColor: line,
    borderWidth: (series.line.weight ?? 2.25) * pixels,
    backgroundColor: series.type === "RadarFilled" ? (series.fill ?? color) : line,
    fill: series.type === "RadarFilled",
    spanGaps: chart.blanks === "Interplotted",
    order: 0,
    ...marker(series, line),
  };
}

function marker({ marker: { style, size, fill, border } }: ChartSeries, line: string) {
  const shapes: Partial<Record<typeof style, PointStyle>> = {
    Square: "rect",
    Diamond: "rectRot",
    Triangle: "triangle",
  };
  return {
    pointStyle: shapes[style] ?? ("circle" as const),
    pointRadius: style === "None" ? 0 : (size * pixels) / 2,
    pointBackgroundColor: fill ?? line,
    pointBorderColor: border ?? line,
  };
}

/** Excel measures the gap in columns, Chart.js the columns in what a category has. */
function spacing({ series, gapWidth, overlap, type }: ChartInfo) {
  const blocks = series.filter((each) => ["column", "bar"].includes(familyOf(each.type)));
  const side = isStacked(type) ? 1 : Math.max(1, blocks.length);
  const group = side - ((side - 1) * overlap) / 100;
  return {
    categoryPercentage: group / (group + gapWidth / 100),
    barPercentage: Math.min(1, side / group),
  };
}

type Legend = NonNullable<ChartOptions["plugins"]>["legend"];

function legendOf(chart: ChartInfo, text: Text): Legend {
  const { visible, position } = chart.legend;
  const sides = { Top: "top", Bottom: "bottom", Left: "left", Right: "right" } as const;
  return {
    display: visible,
    position: position === "Corner" ? "right" : sides[position],
    labels: {
      ...text,
      boxWidth: 8,
      boxHeight: 8,
      padding: 12,
      usePointStyle: true,
      filter: ({ datasetIndex }) => chart.series[datasetIndex ?? 0]?.inLegend ?? true,
      generateLabels: ({ data }) =>
        data.datasets.map((dataset, datasetIndex) => ({
          text: dataset.label ?? "",
          fontColor: text.color,
          fillStyle: dataset.backgroundColor as string,
          strokeStyle: dataset.backgroundColor as string,
          pointStyle: "borderColor" in dataset ? ("line" as const) : ("rect" as const),
          lineWidth: "borderColor" in dataset ? 3 : 0,
          datasetIndex,
        })),
    },
  };
}

function straightScales(
  chart: ChartInfo,
  read: ReadChart,
  theme: Theme,
  text: Text,
  written: (value: number) => string
) {
  const lying = familyOf(chart.type) === "bar";
  const { categoryAxis, valueAxis } = chart;
  const stacked = isStacked(chart.type);
  // bars begin below in Excel and above in Chart.js
  const turned = lying ? !categoryAxis.reversed : categoryAxis.reversed;
  const atFarEnd =
    (categoryAxis.crossing === "Maximum") !== categoryAxis.reversed && categoryAxis.visible;
  const categories = {
    type: "category" as const,
    stacked,
    // points stand in the middle of their category, as columns do
    offset: true,
    reverse: turned,
    display: categoryAxis.visible,
    ticks: { ...text, display: categoryAxis.labels !== "None" },
    grid: { display: categoryAxis.gridlines, color: theme.grid },
    border: { color: theme.axis },
  };
  const values = {
    type: "linear" as const,
    stacked,
    display: valueAxis.visible,
    reverse: valueAxis.reversed,
    position: lying ? (atFarEnd ? "top" : "bottom") : atFarEnd ? "right" : "left",
    ...range(chart, read),
    ticks: {
      ...text,
      display: valueAxis.labels !== "None",
      callback: (value: string | number) => written(Number(value)),
      ...(valueAxis.majorUnit !== undefined && { stepSize: valueAxis.majorUnit }),
    },
    grid: { display: valueAxis.gridlines, color: theme.grid, drawTicks: false },
    border: { display: false },
  } as const;
  return lying ? { y: categories, x: values } : { x: categories, y: values };
}

function circle(
  { valueAxis, series }: ChartInfo,
  theme: Theme,
  text: Text,
  written: (value: number) => string
) {
  return {
    ...(series.length > 0 && { beginAtZero: true }),
    ...limits(valueAxis),
    pointLabels: text,
    angleLines: { display: false },
    grid: { display: valueAxis.gridlines, color: theme.grid },
    ticks: {
      ...text,
      display: valueAxis.visible && valueAxis.labels !== "None",
      backdropColor: "transparent",
      maxTicksLimit: 6,
      callback: (value: string | number) => written(Number(value)),
    },
  };
}

/** Excel leaves some room above, and lets lines that vary little begin higher than at zero. */
function range({ type, valueAxis }: ChartInfo, { series }: ReadChart) {
  const numbers = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const variesLittle = least > 0 && most - least < most / 6;
  return {
    beginAtZero: !(familyOf(type) === "line" && variesLittle),
    grace: "5%",
    ...limits(valueAxis),
  };
}

function limits({ minimum, maximum }: ChartAxis) {
  return {
    ...(minimum !== undefined && { min: minimum }),
    ...(maximum !== undefined && { max: maximum }),
  };
}

/** One chart on the page: its canvas, and within it a table of what it shows for who cannot see it. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  Title,
} from "chart.js";
import type { ChartInfo } from "../book/chart";
import { configurationOf } from "./configuration";
import { labels } from "./labels";
import type { ReadChart } from "./reading";
import type { Theme } from "./theme";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  Title,
  labels
);

export interface Picture {
  element: HTMLElement;
  remove(): void;
}

/** @param width and height in pixels, `zoom` times as many on the screen */
export function drawPicture(
  chart: ChartInfo,
  read: ReadChart,
  { width, height, zoom }: { width: number; height: number; zoom: number },
  theme: Theme,
  locale: string
): Picture {
  const element = document.createElement("figure");
  element.className = "chart";
  element.setAttribute("role", "img");
  element.setAttribute("aria-label", [chart.title.text, chart.description].join(" ").trim());
  element.style.background = theme.ground;
  element.style.borderColor = theme.border;
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  canvas.append(tableOf(chart, read));
  element.append(canvas);
  const configuration = configurationOf(chart, read, theme, locale);
  const drawn = new Chart(canvas, {
    ...configuration,
    options: { ...configuration.options, devicePixelRatio: window.devicePixelRatio * zoom },
  });
  return {
    element,
    remove() {
      drawn.destroy();
      element.remove();
    },
  };
}

function tableOf(chart: ChartInfo, { categories, series }: ReadChart): HTMLTableElement {
  const table = document.createElement("table");
  const names = chart.series.filter(({ inLegend }) => inLegend);
  const head = table.createTHead().insertRow();
  head.insertCell();
  for (const { name } of names) head.insertCell().textContent = name;
  const body = table.createTBody();
  categories.forEach((category, at) => {
    const row = body.insertRow();
    row.insertCell().textContent = category;
    for (const { id } of names) {
      row.insertCell().textContent = series.find((each) => each.id === id)?.texts[at] ?? "";
    }
  });
  return table;
}

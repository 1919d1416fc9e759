/** Native charts. They go with their sheet, so taking a write back needs nothing of its own for them. */
import type { ChartKind, ChartPlan, ChartSeries } from "../../templates/plan";
import { addressOf, areaOf } from "../address";
import { asTyped } from "../cells";
import { step } from "./step";
import type { Pass } from "./step";

const excelTypes: Record<ChartKind, `${Excel.ChartType}`> = {
  columns: "ColumnClustered",
  stackedColumns: "ColumnStacked",
  bars: "BarClustered",
  stackedBars: "BarStacked",
  line: "LineMarkers",
  columnsAndLine: "ColumnClustered",
  radar: "RadarMarkers",
};

const callsPerChart = 36;
const callsPerSeries = 26;

/** After the formulas: Excel looks at the cells to see what it is to draw. */
export const charts: Pass = (plan) =>
  plan.charts.map((chart) =>
    step(
      callsPerChart + callsPerSeries * chart.series.length,
      ({ sheet }) => {
        describe(sheet, chart);
        const written = create(sheet, chart);
        head(written, chart);
        chart.series.forEach((series, index) => addSeries(sheet, written, chart, series, index));
        nameSeries(written, chart);
        scale(written.axes, chart);
      },
      chart
    )
  );

/**
 * Excel's API has no alternative text for charts, so the sentence stands in the first cell under the chart, where a
 * screen reader that walks the cells meets it. The alignment keeps it from running out beside the chart.
 */
function describe(sheet: Excel.Worksheet, { area, description }: ChartPlan): void {
  const cell = sheet.getRange(corners(area).first);
  cell.values = [[asTyped(description)]];
  cell.format.horizontalAlignment = "Fill";
  cell.format.font.color = "#808080";
}

/** A single row or column gives a chart of one series, whatever stands in it; the others are added to it. */
function create(sheet: Excel.Worksheet, { name, kind, area, series }: ChartPlan): Excel.Chart {
  const { rows, columns } = areaOf(series[0].values);
  const source = sheet.getRange(series[0].values);
  const written = sheet.charts.add(excelTypes[kind], source, columns > rows ? "Rows" : "Columns");
  written.name = name;
  const { first, last } = corners(area);
  written.setPosition(sheet.getRange(first), sheet.getRange(last));
  // Figures that only feed a chart may lie in hidden columns.
  written.plotVisibleOnly = false;
  return written;
}

function corners(area: string): { first: string; last: string } {
  const { row, column, rows, columns } = areaOf(area);
  const cell = { rows: 1, columns: 1 };
  return {
    first: addressOf({ row, column, ...cell }),
    last: addressOf({ row: row + rows - 1, column: column + columns - 1, ...cell }),
  };
}

function head({ title, legend }: Excel.Chart, plan: ChartPlan): void {
  title.visible = true;
  title.text = plan.title;
  title.format.font.size = 12;
  title.format.font.bold = true;
  title.format.font.color = "#404040";
  legend.visible = plan.legend !== "None";
  if (plan.legend !== "None") legend.position = plan.legend;
}

function addSeries(
  sheet: Excel.Worksheet,
  chart: Excel.Chart,
  plan: ChartPlan,
  series: ChartSeries,
  index: number
): void {
  const written = index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
  written.name = series.name;
  written.setValues(sheet.getRange(series.values));
  written.setXAxisValues(sheet.getRange(plan.categories));
  if (isLine(plan, series)) drawLine(written, plan, series);
  else drawBlocks(written, plan, series);
  written.hasDataLabels = series.labels ?? false;
  if (series.labels) label(written.dataLabels, plan, series);
}

function label(
  written: Excel.ChartDataLabels,
  { kind, numberFormat }: ChartPlan,
  { color }: ChartSeries
): void {
  if (numberFormat !== undefined) written.numberFormat = numberFormat;
  // In a stack the label lies on its block.
  const isWhite = isStack(kind) && color !== undefined && isDark(color);
  written.format.font.color = isWhite ? "#FFFFFF" : "#404040";
}

function isStack(kind: ChartKind): boolean {
  return kind === "stackedColumns" || kind === "stackedBars";
}

/** Whether white is read on it more easily than dark grey. */
function isDark(color: string): boolean {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 140;
}

function isLine({ kind }: ChartPlan, { line }: ChartSeries): boolean {
  return kind === "line" || kind === "radar" || (kind === "columnsAndLine" && line === true);
}

function drawLine(written: Excel.ChartSeries, { kind }: ChartPlan, series: ChartSeries): void {
  if (kind === "columnsAndLine") written.chartType = "LineMarkers";
  if (series.hidden) {
    written.format.line.lineStyle = "None";
    written.markerStyle = "None";
    return;
  }
  written.format.line.weight = 2;
  written.markerStyle = "Circle";
  written.markerSize = 5;
  if (series.color === undefined) return;
  written.format.line.color = series.color;
  written.markerBackgroundColor = series.color;
  written.markerForegroundColor = series.color;
}

function drawBlocks(written: Excel.ChartSeries, { kind }: ChartPlan, series: ChartSeries): void {
  written.gapWidth = 70;
  written.overlap = isStack(kind) ? 100 : 0;
  if (series.hidden) written.format.fill.clear();
  else if (series.color !== undefined) written.format.fill.setSolidColor(series.color);
}

/** What is not seen is not named either. */
function nameSeries({ legend }: Excel.Chart, plan: ChartPlan): void {
  if (plan.legend === "None") return;
  plan.series.forEach(({ hidden }, index) => {
    if (hidden) legend.legendEntries.getItemAt(index).visible = false;
  });
}

function scale({ categoryAxis, valueAxis }: Excel.ChartAxes, plan: ChartPlan): void {
  if (plan.numberFormat !== undefined) valueAxis.numberFormat = plan.numberFormat;
  if (plan.kind === "radar") return;
  // Beside the chart and not along zero, where bars of negative values would cover them.
  categoryAxis.tickLabelPosition = "Low";
  if (!plan.firstOnTop) return;
  categoryAxis.reversePlotOrder = true;
  // The value axis goes along with the order, to the top, unless it is told to stay below.
  categoryAxis.position = "Maximum";
}

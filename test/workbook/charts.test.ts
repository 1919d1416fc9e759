import { createWorkbook } from "../../src/workbook/workbook";
import { requestLimit } from "../../src/workbook/write/packing";
import { stepsFor } from "../../src/workbook/write/steps";
import type { ChartKind } from "../../src/templates/plan";
import { openClient } from "../support/client";
import type { Client } from "../support/client";
import { chartPlans, withCharts } from "./support/charts";
import { choices, libraryOf } from "./support/templates";

let client: Client;

beforeAll(async () => {
  // the lowest requirement set that the manifest asks for, and a client that refuses what is newer
  client = await openClient({ apiVersions: { ExcelApi: "1.9" }, gating: true });
  await createWorkbook(libraryOf(withCharts())).insert("targets", choices);
});
afterAll(() => client.close());

function written(kind: ChartKind) {
  const sheet = client.book.sheets().find(({ name }) => name === "Targets")!;
  return client.book.charts(sheet.id).find(({ name }) => name === `KPI_Chart_${kind}`)!;
}

test("Office.js finds every chart under its stable name, with title and series", async () => {
  const found = await client.Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem("Targets");
    charts.load("items/name,items/title/text,items/series/items/name");
    await context.sync();
    return charts.items.map(({ name, title, series }) => ({
      name,
      title: title.text,
      series: series.items.map((each) => each.name),
    }));
  });
  expect(found).toEqual(
    chartPlans().map(({ name, title, series }) => ({
      name,
      title,
      series: series.map((each) => each.name),
    }))
  );
});

const column = (type: string) => ({ type, fill: "#0F6CBD" });
const line = (type: string) => ({ type, line: { color: "#0F6CBD", weight: 2, visible: true } });

test.each<[ChartKind, string, object[]]>([
  ["columns", "ColumnClustered", [{ fill: "#BFC8D6" }, column("ColumnClustered")]],
  [
    "stackedColumns",
    "ColumnStacked",
    [
      { fill: "", inLegend: false },
      { fill: "#C4314B", inLegend: true, labels: { visible: true, numberFormat: "#,##0" } },
    ],
  ],
  ["bars", "BarClustered", [column("BarClustered")]],
  ["stackedBars", "BarStacked", [{ fill: "" }, { fill: "#C4314B" }]],
  ["line", "LineMarkers", [{}, line("LineMarkers")]],
  [
    "columnsAndLine",
    "ColumnClustered",
    [column("ColumnClustered"), { type: "LineMarkers", marker: { style: "Circle" } }],
  ],
  ["radar", "RadarMarkers", [{}, line("RadarMarkers")]],
])("%s become Excel's %s", (kind, type, series) => {
  expect(written(kind)).toMatchObject({ type, series });
});

test("a chart draws the cells that the plan names, and lies over those of its area", () => {
  const { sheetId, series, from, to, overlap } = written("stackedBars");
  const cells = (at: number, rows = 6) => ({ row: 2, column: at, rows, columns: 1 });
  expect(series.map(({ values, categories }) => [values, categories])).toEqual([
    [
      { sheetId, rect: cells(4) },
      { sheetId, rect: cells(1) },
    ],
    [
      { sheetId, rect: cells(5) },
      { sheetId, rect: cells(1) },
    ],
  ]);
  // O18:T32
  expect(from).toEqual({ row: 17, column: 14, x: 0, y: 0 });
  expect(to).toEqual({ row: 32, column: 20, x: 0, y: 0 });
  expect(overlap).toBe(100);
});

test("the first bar is on top, and the values stay below", () => {
  expect(written("bars").categoryAxis).toMatchObject({ reversed: true, crossing: "Maximum" });
  expect(written("stackedBars").categoryAxis.reversed).toBe(false);
});

test("the legend is where the plan wants it", () => {
  expect(written("bars").legend.visible).toBe(false);
  expect(written("line").legend).toEqual({ visible: true, position: "Bottom" });
});

test("the description stands under the chart, for who reads the cells", () => {
  const { sheetId, from } = written("columns");
  const [[cell]] = client.book.read(sheetId, { ...from, rows: 1, columns: 1 });
  expect(cell.text).toBe("Each month from January to June");
});

test("charts take no sync of their own, and no more bytes than was estimated", () => {
  const [, , write] = client.batches;
  const steps = stepsFor([withCharts().targets.plan(choices, { names: [], tables: [] })], {
    names: [],
    groups: true,
  });
  const estimate = steps.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(client.batches.slice(0, 3).map(({ error }) => error)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(write.requestBytes).toBeGreaterThan(10_000);
  expect(write.requestBytes).toBeLessThan(estimate);
  expect(estimate).toBeLessThan(requestLimit);
});

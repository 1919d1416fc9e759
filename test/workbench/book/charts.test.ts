import type { Book, BookEvent } from "../../../src/workbench/book/book";
import { newAxis, newSeries, type NewChart } from "../../../src/workbench/book/chart";
import { createHeadlessBook } from "../../../src/workbench/book/headless";

let book: Book;
let sheetId: string;

beforeEach(() => {
  book = createHeadlessBook();
  sheetId = book.sheets()[0].id;
});
afterEach(() => book.dispose());

function chart(change: Partial<NewChart> = {}): NewChart {
  const values = { sheetId, rect: { row: 4, column: 1, rows: 3, columns: 1 } };
  return {
    sheetId,
    name: "Sales",
    type: "ColumnClustered",
    from: { row: 2, column: 3, x: 5, y: 5 },
    to: { row: 10, column: 8, x: 0, y: 0 },
    title: { text: "Sales", visible: true },
    legend: { visible: false, position: "Bottom" },
    categoryAxis: newAxis(false),
    valueAxis: newAxis(true),
    series: [{ ...newSeries("series1", "Sales", "ColumnClustered"), values }],
    gapWidth: 100,
    overlap: 0,
    visibleOnly: true,
    blanks: "NotPlotted",
    description: "",
    ...change,
  };
}

const only = () => book.charts(sheetId)[0];
const rect = () => only().series[0].values?.rect;

test("who looks at a chart cannot change it by accident", () => {
  book.addChart(chart());
  book.charts(sheetId)[0].series[0].name = "changed";
  expect(only().series[0].name).toBe("Sales");
});

test("listeners hear what becomes of charts", () => {
  const heard: BookEvent[] = [];
  book.on((event) => heard.push(event));
  const { id: chartId } = book.addChart(chart());
  book.changeChart(chartId, { name: "Other" });
  book.insertRows(sheetId, 0, 1);
  book.removeChart(chartId);
  expect(heard.filter(({ type }) => type === "charts")).toEqual(
    ["added", "changed", "changed", "removed"].map((change) => ({
      ...{ type: "charts", chartId, sheetId, change, source: "api" },
    }))
  );
});

test("a snapshot brings charts back", () => {
  book.addChart(chart());
  const before = book.charts(sheetId);
  const saved = book.snapshot();
  book.removeChart(before[0].id);
  book.restore(saved);
  expect(book.charts(sheetId)).toEqual(before);
  expect(book.addChart(chart()).id).not.toBe(before[0].id);
});

test("a snapshot from before there were charts is taken", () => {
  const { charts: _, ...old } = book.snapshot() as Record<string, unknown>;
  book.addChart(chart());
  book.restore(old);
  expect(book.charts(sheetId)).toEqual([]);
});

test("charts stay with a sheet that is renamed, and go with one that is removed", () => {
  const other = book.addSheet("Other").id;
  book.addChart(chart({ sheetId: other }));
  book.renameSheet(other, "Another");
  expect(book.charts(other)).toHaveLength(1);
  book.removeSheet(other);
  book.restore(book.snapshot());
  expect(book.charts(other)).toEqual([]);
});

test.each<[string, () => void, object, object, object | undefined]>([
  [
    "rows above",
    () => book.insertRows(sheetId, 0, 2),
    { row: 4, y: 5 },
    { row: 12 },
    { row: 6, rows: 3 },
  ],
  [
    "rows within",
    () => book.insertRows(sheetId, 5, 2),
    { row: 2, y: 5 },
    { row: 12 },
    { row: 4, rows: 5 },
  ],
  [
    "a column before",
    () => book.insertColumns(sheetId, 0, 1),
    { column: 4, x: 5 },
    { column: 9 },
    { column: 2, rows: 3 },
  ],
  [
    "rows taken that overlap both",
    () => book.deleteRows(sheetId, 1, 4),
    { row: 1, y: 0 },
    { row: 6 },
    { row: 1, rows: 2 },
  ],
  [
    "columns taken at the chart's edge",
    () => book.deleteColumns(sheetId, 3, 2),
    { column: 3, x: 0 },
    { column: 6 },
    { column: 1, rows: 3 },
  ],
  ["all the values taken", () => book.deleteRows(sheetId, 4, 3), { row: 2 }, { row: 7 }, undefined],
])("a chart follows %s", (_, change, from, to, values) => {
  book.addChart(chart());
  change();
  expect(only().from).toMatchObject(from);
  expect(only().to).toMatchObject(to);
  if (values) expect(rect()).toMatchObject(values);
  else expect(rect()).toBeUndefined();
});

import { openClient, type Client } from "../../support/client";

let client: Client;

beforeAll(async () => {
  client = await openClient();
});
afterAll(() => client.close());

/** on a sheet of its own, with two columns of figures beside their names */
function onSheet<T>(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>
): Promise<T> {
  return client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("A1:C4").values = [
      ["", "Plan", "Actual"],
      ["Jan", 10, 9],
      ["Feb", 12, 14],
      ["Mar", 14, 13],
    ];
    await context.sync();
    return act(sheet, context);
  });
}

const columns = (sheet: Excel.Worksheet, address = "A1:C4") =>
  sheet.charts.add("ColumnClustered", sheet.getRange(address));

test.each<[string, string, Excel.ChartSeriesBy | "Auto" | "Columns" | "Rows", string[], string]>([
  ["names above, categories beside", "A1:C4", "Columns", ["Plan", "Actual"], "$B$2:$B$4"],
  ["names beside, categories above", "A1:C4", "Rows", ["Jan", "Feb", "Mar"], "$B$2:$C$2"],
  ["as long as it is tall", "A1:C4", "Auto", ["Plan", "Actual"], "$B$2:$B$4"],
  ["figures alone", "B2:C4", "Columns", ["Series1", "Series2"], "$B$2:$B$4"],
  ["one column", "B2:B4", "Columns", ["Series1"], "$B$2:$B$4"],
  ["one named column", "B1:B4", "Columns", ["Plan"], "$B$2:$B$4"],
])("a new chart reads its cells: %s", async (_, address, by, names, first) => {
  const read = await onSheet(async (sheet, context) => {
    const { series } = sheet.charts.add("Line", sheet.getRange(address), by as "Auto");
    series.load("items/name");
    const source = series.getItemAt(0).getDimensionDataSourceString("Values");
    await context.sync();
    return { names: series.items.map(({ name }) => name), source: source.value.split("!")[1] };
  });
  expect(read).toEqual({ names, source: first });
});

test("where a chart lies is told in points and follows its cells", async () => {
  const places = await onSheet(async (sheet, context) => {
    const chart = columns(sheet);
    chart.setPosition("B2", "C3");
    const place = async () => {
      chart.load("left,top,width,height");
      await context.sync();
      return [chart.left, chart.top, chart.width, chart.height];
    };
    const before = await place();
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("C:C").format.columnWidth = 100;
    const after = await place();
    chart.left = 10;
    chart.height = 40;
    return [before, after, await place()];
  });
  expect(places).toEqual([
    [48, 15, 96, 30],
    [48, 30, 148, 30],
    [10, 30, 148, 40],
  ]);
});

test("a chart follows its cells when rows come and go", async () => {
  const sources = await onSheet(async (sheet, context) => {
    const series = columns(sheet).series.getItemAt(0);
    const source = async () => {
      const found = series.getDimensionDataSourceString("Values");
      await context.sync();
      return found.value.split("!")[1];
    };
    const seen = [await source()];
    sheet.getRange("3:3").insert("Down");
    seen.push(await source());
    sheet.getRange("1:2").delete("Up");
    seen.push(await source());
    return seen;
  });
  expect(sources).toEqual(["$B$2:$B$4", "$B$2:$B$5", "$B$1:$B$3"]);
});

test("a chart is found by name, renamed, and deleted", async () => {
  const counts = await onSheet(async (sheet, context) => {
    columns(sheet).name = "Sales";
    columns(sheet);
    const found = sheet.charts.getItem("sales");
    found.load("name,chartType,title/text,legend/position");
    const before = sheet.charts.getCount();
    await context.sync();
    expect(found.toJSON()).toMatchObject({ name: "Sales", chartType: "ColumnClustered" });
    found.delete();
    const after = sheet.charts.getCount();
    const gone = sheet.charts.getItemOrNullObject("Sales");
    await context.sync();
    return [before.value, after.value, gone.isNullObject];
  });
  expect(counts).toEqual([2, 1, true]);
});

test("series can be added between others and removed", async () => {
  const names = await onSheet(async (sheet, context) => {
    const { series } = columns(sheet);
    series.add("Between", 1);
    series.getItemAt(0).delete();
    series.load("items/name,count");
    await context.sync();
    return [series.count, ...series.items.map(({ name }) => name)];
  });
  expect(names).toEqual([2, "Between", "Actual"]);
});

type Act = (chart: Excel.Chart, sheet: Excel.Worksheet) => unknown;

test.each<[string, Act, string]>([
  ["an address for a source", (_, s) => s.charts.add("Line", "A1:B2" as never), "InvalidArgument"],
  ["whole columns", (_, s) => s.charts.add("Line", s.getRange("A:B")), "InvalidArgument"],
  ["no type", (_, s) => s.charts.add("Funny" as never, s.getRange("A1")), "InvalidArgument"],
  ["a type not drawn here", (c) => (c.chartType = "Sunburst"), "UnsupportedOperation"],
  ["a missing chart", (_, s) => s.charts.getItem("x").delete(), "ItemNotFound"],
  ["a missing series", (c) => (c.series.getItemAt(5).name = "x"), "InvalidArgument"],
  ["an end before the start", (c) => c.setPosition("C5", "B9"), "InvalidArgument"],
  ["a colour that is none", (c) => paint(c, "blueish"), "InvalidArgument"],
  ["a block for values", (c, s) => firstOf(c).setValues(s.getRange("A1:B2")), "InvalidArgument"],
  ["too wide a gap", (c) => (firstOf(c).gapWidth = 501), "InvalidArgument"],
  [
    "a format for labels that are not shown",
    (c) => (firstOf(c).dataLabels.numberFormat = "0"),
    "InvalidArgument",
  ],
  [
    "an entry of a legend that is not shown",
    (c) => {
      c.legend.visible = false;
      c.legend.legendEntries.getItemAt(0).visible = false;
    },
    "InvalidArgument",
  ],
  [
    "turning a radar around",
    (c) => {
      c.chartType = "Radar";
      c.axes.categoryAxis.reversePlotOrder = true;
    },
    "InvalidArgument",
  ],
  [
    "changing a chart on a protected sheet",
    (c, s) => {
      s.protection.protect();
      c.title.text = "x";
    },
    "AccessDenied",
  ],
  ["what this host does not know", (c) => (c.style = 201), "ApiNotFound"],
])("Excel refuses %s", async (_, act, code) => {
  const refused = onSheet(async (sheet, context) => {
    const chart = columns(sheet);
    await context.sync();
    act(chart, sheet);
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code });
});

function firstOf(chart: Excel.Chart): Excel.ChartSeries {
  return chart.series.getItemAt(0);
}

function paint(chart: Excel.Chart, color: string): void {
  firstOf(chart).format.fill.setSolidColor(color);
}

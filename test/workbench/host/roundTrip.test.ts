import { openClient, type Client } from "../../support/client";

let client: Client;

beforeAll(async () => {
  client = await openClient();
});
afterAll(() => client.close());

/** runs on a sheet of its own */
function onSheet<T>(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>
): Promise<T> {
  return client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.activate();
    return act(sheet, context);
  });
}

describe("what is written to a range is read again", () => {
  const cases: [string, (range: Excel.Range) => void, string, unknown][] = [
    [
      "values",
      (range) =>
        (range.values = [
          [1, "a"],
          [true, ""],
        ]),
      "values",
      [
        [1, "a"],
        [true, ""],
      ],
    ],
    [
      "a scalar for all",
      (range) => (range.values = 5 as never),
      "values",
      [
        [5, 5],
        [5, 5],
      ],
    ],
    [
      "a typed number",
      (range) => (range.values = "12" as never),
      "values",
      [
        [12, 12],
        [12, 12],
      ],
    ],
    [
      "formulas",
      (range) =>
        (range.formulas = [
          ["=1+1", "=A1*2"],
          [3, ""],
        ]),
      "formulas",
      [
        ["=1+1", "=A1*2"],
        [3, ""],
      ],
    ],
    [
      "computed",
      (range) =>
        (range.formulas = [
          ["=1+1", "=A1*2"],
          ["=1/0", "x"],
        ]),
      "values",
      [
        [2, 4],
        ["#DIV/0!", "x"],
      ],
    ],
    [
      "value types",
      (range) =>
        (range.values = [
          [1, "a"],
          [true, ""],
        ]),
      "valueTypes",
      [
        ["Double", "String"],
        ["Boolean", "Empty"],
      ],
    ],
    [
      "number format",
      (range) =>
        (range.numberFormat = [
          ["0.0%", "@"],
          ["General", "0"],
        ]),
      "numberFormat",
      [
        ["0.0%", "@"],
        ["General", "0"],
      ],
    ],
  ];
  it.each(cases)("%s", async (_name, write, member, expected) => {
    const found = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      write(range);
      range.load(member);
      await context.sync();
      return (range as unknown as Record<string, unknown>)[member];
    });
    expect(found).toEqual(expected);
  });

  it("null leaves a cell alone and a blank text clears it", async () => {
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.values = [[null, "", 4]] as never;
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1, "", 4]]);
  });

  it("a block that the client sends in parts", async () => {
    const rows = Array.from({ length: 700 }, (_, row) => [row, row * 2, `r${row}`]);
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C700");
      range.values = rows;
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual(rows);
  });
});

describe("formats", () => {
  const cases: [string, (format: Excel.RangeFormat) => void, string, unknown][] = [
    ["fill", (format) => (format.fill.color = "#4472c4"), "fill/color", "#4472C4"],
    ["named colour", (format) => (format.font.color = "red"), "font/color", "#FF0000"],
    ["bold", (format) => (format.font.bold = true), "font/bold", true],
    ["size", (format) => (format.font.size = 14), "font/size", 14],
    [
      "horizontal",
      (format) => (format.horizontalAlignment = "Center"),
      "horizontalAlignment",
      "Center",
    ],
    ["vertical", (format) => (format.verticalAlignment = "Top"), "verticalAlignment", "Top"],
    ["wrap", (format) => (format.wrapText = true), "wrapText", true],
    ["indent", (format) => (format.indentLevel = 2), "indentLevel", 2],
    ["column width", (format) => (format.columnWidth = 90), "columnWidth", 90],
    ["row height", (format) => (format.rowHeight = 30), "rowHeight", 30],
    ["locked", (format) => (format.protection.locked = false), "protection/locked", false],
  ];
  it.each(cases)("%s", async (_name, write, path, expected) => {
    const found = await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange("B2:C3");
      write(format);
      format.load(path);
      await context.sync();
      return path
        .split("/")
        .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], format);
    });
    expect(found).toEqual(expected);
  });

  it("borders", async () => {
    const found = await onSheet(async (sheet, context) => {
      const border = sheet.getRange("B2:C3").format.borders.getItem("EdgeTop");
      border.style = "Continuous";
      border.color = "#112233";
      border.weight = "Medium";
      border.load("style,color,weight");
      await context.sync();
      return [border.style, border.color, border.weight];
    });
    expect(found).toEqual(["Continuous", "#112233", "Medium"]);
  });
});

describe("ranges from ranges", () => {
  const cases: [string, (sheet: Excel.Worksheet) => Excel.Range, string][] = [
    ["by indexes", (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), "C2:F4"],
    ["cell", (sheet) => sheet.getCell(0, 27), "AB1"],
    ["offset", (sheet) => sheet.getRange("B2:C3").getOffsetRange(1, -1), "A3:B4"],
    ["resized", (sheet) => sheet.getRange("B2").getResizedRange(2, 1), "B2:C4"],
    ["row", (sheet) => sheet.getRange("B2:C5").getRow(1), "B3:C3"],
    ["column", (sheet) => sheet.getRange("B2:C5").getColumn(1), "C2:C5"],
    ["last row", (sheet) => sheet.getRange("B2:C5").getLastRow(), "B5:C5"],
    ["last cell", (sheet) => sheet.getRange("B2:C5").getLastCell(), "C5"],
    ["entire row", (sheet) => sheet.getRange("B2:C5").getEntireRow(), "2:5"],
    ["entire column", (sheet) => sheet.getRange("B2:C5").getEntireColumn(), "B:C"],
    ["bounding", (sheet) => sheet.getRange("B2").getBoundingRect("D5"), "B2:D5"],
    ["intersection", (sheet) => sheet.getRange("A1:C3").getIntersection("B2:Z9"), "B2:C3"],
    ["below", (sheet) => sheet.getRange("A1:C3").getRowsBelow(2), "A4:C5"],
    ["before", (sheet) => sheet.getRange("C3").getColumnsBefore(2), "A3:B3"],
    ["absolute size", (sheet) => sheet.getRange("C3").getAbsoluteResizedRange(2, 2), "C3:D4"],
  ];
  it.each(cases)("%s", async (_name, find, expected) => {
    const address = await onSheet(async (sheet, context) => {
      const range = find(sheet).load("address");
      await context.sync();
      return range.address;
    });
    expect(address.split("!")[1]).toBe(expected);
  });
});

describe("sheets", () => {
  const cases: [string, unknown][] = [
    ["name", "Renamed"],
    ["tabColor", "#336699"],
    ["showGridlines", false],
    ["showHeadings", false],
    ["visibility", "Hidden"],
    ["position", 0],
    ["standardWidth", 12],
  ];
  it.each(cases)("%s", async (member, value) => {
    const found = await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.set({ [member]: value });
      sheet.load(member);
      await context.sync();
      return sheet.toJSON()[member as "name"];
    });
    expect(found).toBe(value);
  });
});

it("tells what is not there from what is", async () => {
  const found = await onSheet(async (sheet, context) => {
    const { workbook } = context;
    const nothing = [
      workbook.worksheets.getItemOrNullObject("nowhere"),
      workbook.tables.getItemOrNullObject("nothing"),
      workbook.names.getItemOrNullObject("nobody"),
      workbook.settings.getItemOrNullObject("none"),
      sheet.getUsedRangeOrNullObject(true),
      sheet.freezePanes.getLocationOrNullObject(),
      sheet.getRange("A1").getIntersectionOrNullObject("C3"),
      workbook.tables.getItemOrNullObject("nothing").getRange(),
    ];
    await context.sync();
    return nothing.map((object) => object.isNullObject);
  });
  expect(found).toEqual(new Array(8).fill(true));
});

it("keeps tables, names, panes, page, rules and settings", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["Who", "What"],
      ["a", 1],
      ["b", 2],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.set({ name: "Kept", style: "TableStyleMedium2", showBandedRows: false });
    table.rows.add(undefined, [["c", 3]]);
    const body = table.getDataBodyRange().load("values,address");
    const columns = table.columns.load("items/name");
    table.load("name,style,showBandedRows,showTotals");
    const name = context.workbook.names.add("KeptName", sheet.getRange("B2:B4"), "a comment");
    name.load("formula,comment,type,visible,value");
    sheet.freezePanes.freezeRows(1);
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    sheet.pageLayout.setPrintTitleRows("$1:$1");
    sheet.pageLayout.setPrintArea(sheet.getRanges("A:B,D2:E9"));
    const printed = sheet.pageLayout.getPrintArea().load("address,areaCount");
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
    sheet.pageLayout.load("orientation,zoom");
    const footer = sheet.pageLayout.headersFooters.defaultForAllPages.load("centerFooter");
    const validation = sheet.getRange("A2:A4").dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: "a,b,c" } };
    validation.prompt = { showPrompt: true, title: "Who", message: "Choose" };
    validation.load("type,rule,prompt");
    const format = sheet.getRange("B2:B4").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=B2>1";
    format.custom.format.fill.color = "#FFEEEE";
    const bar = sheet.getRange("B2:B4").conditionalFormats.add("DataBar");
    bar.dataBar.positiveFormat.fillColor = "#00AA00";
    const icons = sheet.getRange("B2:B4").conditionalFormats.add("IconSet");
    icons.iconSet.style = "ThreeFlags";
    icons.iconSet.criteria = [
      {} as Excel.ConditionalIconCriterion,
      { type: "Number", operator: "GreaterThanOrEqual", formula: "=0.8" },
      { type: "Number", operator: "GreaterThanOrEqual", formula: "=1" },
    ];
    const formats = sheet.getRange("B2:B4").conditionalFormats.load("items/type");
    format.custom.rule.load("formula");
    context.workbook.settings.add("kept", { deep: [1] });
    const setting = context.workbook.settings.getItem("kept").load("value");
    await context.sync();
    expect(body.values).toEqual([
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ]);
    expect(columns.items.map((column) => column.name)).toEqual(["Who", "What"]);
    expect(table.toJSON()).toMatchObject({
      name: "Kept",
      style: "TableStyleMedium2",
      showBandedRows: false,
    });
    expect(name.toJSON()).toMatchObject({ comment: "a comment", type: "Range", visible: true });
    expect(name.formula).toMatch(/!\$B\$2:\$B\$4$/);
    expect(frozen.address).toMatch(/!1:1$/);
    expect(sheet.pageLayout.orientation).toBe("Landscape");
    expect(sheet.pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
    expect(printed.address).toMatch(/!A:B,.+!D2:E9$/);
    expect(printed.areaCount).toBe(2);
    expect(footer.centerFooter).toBe("&P");
    expect(validation.type).toBe("List");
    expect(validation.rule).toEqual({ list: { inCellDropDown: true, source: "a,b,c" } });
    expect(validation.prompt).toEqual({ showPrompt: true, title: "Who", message: "Choose" });
    expect(formats.items.map((item) => item.type)).toEqual(["IconSet", "DataBar", "Custom"]);
    expect(format.custom.rule.formula).toBe("=B2>1");
    expect(setting.value).toEqual({ deep: [1] });
  });
});

it("keeps what Office.context.document.settings saves", async () => {
  const { settings } = client.Office.context.document;
  settings.set("language", "zh-CN");
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect(client.book.properties().documentSettings).toEqual({ language: '"zh-CN"' });
  settings.set("language", "unsaved");
  await new Promise((resolve) => settings.refreshAsync(resolve));
  expect(settings.get("language")).toBe("zh-CN");
});

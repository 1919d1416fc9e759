import { openClient, type Client } from "../../support/client";

let client: Client;

beforeEach(async () => {
  client = await openClient();
});
afterEach(() => client.close());

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** the code with which Excel refuses `act`, after `before` has passed */
async function refusal(act: Act, before: Act = () => undefined): Promise<string> {
  return client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B3").values = [
      ["Who", "What"],
      ["a", 1],
      ["b", 2],
    ];
    before(sheet, context);
    await context.sync();
    try {
      act(sheet, context);
      await context.sync();
    } catch (error) {
      return (error as OfficeExtension.Error).code;
    }
    return "accepted";
  });
}

const table: Act = (sheet) => (sheet.tables.add("A1:B3", true).name = "Sales");
const protect: Act = (sheet) => sheet.protection.protect();
const protectBook: Act = (_, { workbook }) => workbook.protection.protect();

describe("sheets", () => {
  const cases: [string, Act, string, Act?][] = [
    [
      "a name of 32 characters",
      (_, c) => c.workbook.worksheets.add("x".repeat(32)),
      "InvalidArgument",
    ],
    ["a name of 31 characters", (_, c) => c.workbook.worksheets.add("x".repeat(31)), "accepted"],
    ["a forbidden character", (_, c) => c.workbook.worksheets.add("a/b"), "InvalidArgument"],
    ["a blank name", (_, c) => c.workbook.worksheets.add(" "), "InvalidArgument"],
    ["a reserved name", (_, c) => c.workbook.worksheets.add("History"), "InvalidArgument"],
    ["a taken name", (_, c) => c.workbook.worksheets.add("SHEET1"), "ItemAlreadyExists"],
    ["a missing sheet", (_, c) => c.workbook.worksheets.getItem("x").activate(), "ItemNotFound"],
    ["deleting the last sheet", (s) => s.delete(), "InvalidOperation"],
    ["hiding the last sheet", (s) => (s.visibility = "Hidden"), "InvalidOperation"],
    ["a bad position", (s) => (s.position = 9), "InvalidArgument"],
    [
      "adding in a protected workbook",
      (_, c) => c.workbook.worksheets.add(),
      "AccessDenied",
      protectBook,
    ],
    ["renaming in a protected workbook", (s) => (s.name = "x"), "AccessDenied", protectBook],
  ];
  it.each(cases)("%s", async (...[, act, code, before]) => {
    expect(await refusal(act, before)).toBe(code);
  });
});

describe("cells", () => {
  const cases: [string, Act, string, Act?][] = [
    ["grouping rows", (s) => s.getRange("2:4").group("ByRows"), "accepted"],
    ["grouping rows by columns", (s) => s.getRange("2:4").group("ByColumns"), "InvalidArgument"],
    ["ungrouping columns by rows", (s) => s.getRange("B:C").ungroup("ByRows"), "InvalidArgument"],
    [
      "grouping in a protected sheet",
      (s) => s.getRange("B:C").group("ByColumns"),
      "AccessDenied",
      protect,
    ],
    ["too few rows", (s) => (s.getRange("A1:A2").values = [[1]]), "InvalidArgument"],
    ["too many columns", (s) => (s.getRange("A1").values = [[1, 2]]), "InvalidArgument"],
    ["uneven rows", (s) => (s.getRange("A1:B2").values = [[1, 2], [3]]), "InvalidArgument"],
    ["a bad address", (s) => s.getRange("A0").load("values"), "InvalidArgument"],
    ["another sheet's address", (s) => s.getRange("Other!A1").load("values"), "InvalidArgument"],
    [
      "beyond the last row",
      (s) => s.getRangeByIndexes(1048576, 0, 1, 1).load("values"),
      "InvalidArgument",
    ],
    [
      "before the first row",
      (s) => s.getRange("A1").getOffsetRange(-1, 0).load("values"),
      "InvalidArgument",
    ],
    [
      "no shared cells",
      (s) => s.getRange("A1").getIntersection("C3").load("values"),
      "ItemNotFound",
    ],
    ["values of a whole column", (s) => (s.getRange("A:A").values = 1 as never), "InvalidArgument"],
    ["a formula cut short", (s) => (s.getRange("D1").formulas = [["=SUM(A1"]]), "InvalidArgument"],
    ["an operator at the end", (s) => (s.getRange("D1").formulas = [["=1+"]]), "InvalidArgument"],
    ["an open text", (s) => (s.getRange("D1").formulas = [['="a']]), "InvalidArgument"],
    [
      "an unknown table",
      (s) => (s.getRange("D1").formulas = [["=SUM(Nope[What])"]]),
      "InvalidArgument",
    ],
    [
      "an unknown column",
      (s) => (s.getRange("D1").formulas = [["=SUM(Sales[Nope])"]]),
      "InvalidArgument",
      table,
    ],
    [
      "a known column",
      (s) => (s.getRange("D1").formulas = [["=SUM(Sales[What])"]]),
      "accepted",
      table,
    ],
    [
      "this row outside a table",
      (s) => (s.getRange("D1").formulas = [["=[@What]"]]),
      "InvalidArgument",
      table,
    ],
    ["an unknown sheet", (s) => (s.getRange("D1").formulas = [["=Nowhere!A1"]]), "InvalidArgument"],
    ["an unknown function", (s) => (s.getRange("D1").formulas = [["=NOPE(1)"]]), "accepted"],
    [
      "a cell of a spilled block",
      (s) => (s.getRange("D2").values = [[1]]),
      "InvalidOperation",
      (s) => (s.getRange("D1").formulas = [["=SEQUENCE(3)"]]),
    ],
    [
      "a whole spilled block",
      (s) => (s.getRange("D1:D3").values = 1 as never),
      "accepted",
      (s) => (s.getRange("D1").formulas = [["=SEQUENCE(3)"]]),
    ],
    ["a locked cell", (s) => (s.getRange("A1").values = [[1]]), "AccessDenied", protect],
    ["a blank locked cell", (s) => (s.getRange("Z99").values = [[1]]), "AccessDenied", protect],
    [
      "an open cell of a protected sheet",
      (s) => (s.getRange("A1").values = [[1]]),
      "accepted",
      (s) => {
        s.getRange("A1").format.protection.locked = false;
        s.protection.protect();
      },
    ],
    [
      "a format on a protected sheet",
      (s) => (s.getRange("A1").format.fill.color = "red"),
      "AccessDenied",
      protect,
    ],
    [
      "a format that the protection allows",
      (s) => (s.getRange("A1").format.fill.color = "red"),
      "accepted",
      (s) => s.protection.protect({ allowFormatCells: true }),
    ],
    ["no colour", (s) => (s.getRange("A1").format.fill.color = "reddish"), "InvalidArgument"],
    [
      "no alignment",
      (s) => (s.getRange("A1").format.horizontalAlignment = "Middle" as never),
      "InvalidArgument",
    ],
    [
      "rows above a header deleted",
      (s) => s.getRange("1:1").delete("Up"),
      "InsertDeleteConflict",
      table,
    ],
    ["a merge over a table", (s) => s.getRange("A1:B1").merge(), "InvalidOperation", table],
    [
      "the wrong password",
      (s) => s.protection.unprotect("no"),
      "AccessDenied",
      (s) => s.protection.protect({}, "yes"),
    ],
    ["protection twice", (s) => s.protection.protect(), "InvalidOperation", protect],
  ];
  it.each(cases)("%s", async (...[, act, code, before]) => {
    expect(await refusal(act, before)).toBe(code);
  });
});

describe("tables and names", () => {
  const cases: [string, Act, string, Act?][] = [
    ["an overlapping table", (s) => s.tables.add("B2:C5", true), "InvalidArgument", table],
    [
      "a table over merged cells",
      (s) => s.tables.add("D1:E3", true),
      "InvalidArgument",
      (s) => s.getRange("D1:E1").merge(),
    ],
    ["a table on a protected sheet", (s) => s.tables.add("A1:B3", true), "AccessDenied", protect],
    [
      "a table name with a space",
      (s) => (s.tables.getItem("Sales").name = "a b"),
      "InvalidArgument",
      table,
    ],
    [
      "a table named as a cell",
      (s) => (s.tables.getItem("Sales").name = "A1"),
      "InvalidArgument",
      table,
    ],
    [
      "a table named as a name",
      (s) => (s.tables.getItem("Sales").name = "Taken"),
      "ItemAlreadyExists",
      (s, c) => {
        table(s, c);
        c.workbook.names.add("Taken", "=1");
      },
    ],
    [
      "an unknown style",
      (s) => (s.tables.getItem("Sales").style = "TableStyleLight99"),
      "InvalidArgument",
      table,
    ],
    [
      "a row of the wrong width",
      (s) => s.tables.getItem("Sales").rows.add(undefined, [[1]]),
      "InvalidArgument",
      table,
    ],
    [
      "a missing row",
      (s) => s.tables.getItem("Sales").rows.getItemAt(9).load("values"),
      "InvalidArgument",
      table,
    ],
    [
      "a missing column",
      (s) => s.tables.getItem("Sales").columns.getItem("x").load("id"),
      "ItemNotFound",
      table,
    ],
    ["a missing table", (s) => s.tables.getItem("x").load("id"), "ItemNotFound"],
    [
      "a table moved off its header",
      (s) => s.tables.getItem("Sales").resize("A2:B4"),
      "InvalidArgument",
      table,
    ],
    ["a name with a space", (_, c) => c.workbook.names.add("a b", "=1"), "InvalidArgument"],
    ["a name like a cell", (_, c) => c.workbook.names.add("KPI1", "=1"), "InvalidArgument"],
    [
      "a name that a table bears",
      (_, c) => c.workbook.names.add("sales", "=1"),
      "ItemAlreadyExists",
      table,
    ],
    [
      "a name twice",
      (_, c) => c.workbook.names.add("N_", "=1"),
      "ItemAlreadyExists",
      (_, c) => c.workbook.names.add("n_", "=2"),
    ],
    ["a name for no formula", (_, c) => c.workbook.names.add("N_", "=1+"), "InvalidArgument"],
  ];
  it.each(cases)("%s", async (...[, act, code, before]) => {
    expect(await refusal(act, before)).toBe(code);
  });
});

describe("rules and page", () => {
  const rule =
    (set: Excel.DataValidationRule): Act =>
    (s) =>
      (s.getRange("A2").dataValidation.rule = set);
  const list = (source: string) => rule({ list: { inCellDropDown: true, source } });
  const condition =
    (formula: string): Act =>
    (s) =>
      (s.getRange("A2").conditionalFormats.add("Custom").custom.rule.formula = formula);
  const cases: [string, Act, string, Act?][] = [
    ["a list of 255 characters", list("x".repeat(255)), "accepted"],
    ["a list of 256 characters", list("x".repeat(256)), "InvalidArgument"],
    ["a list of a table's column", list("=Sales[Who]"), "InvalidArgument", table],
    [
      "two rules at once",
      rule({ list: { inCellDropDown: true, source: "a" }, custom: { formula: "=1" } }),
      "InvalidArgument",
    ],
    [
      "between without an end",
      rule({ decimal: { formula1: 1, operator: "Between" } }),
      "InvalidArgument",
    ],
    ["no operator", rule({ decimal: { formula1: 1 } as never }), "InvalidArgument"],
    [
      "a prompt of 256 characters",
      (s) =>
        (s.getRange("A2").dataValidation.prompt = {
          showPrompt: true,
          title: "",
          message: "x".repeat(256),
        }),
      "InvalidArgument",
    ],
    [
      "a title of 33 characters",
      (s) =>
        (s.getRange("A2").dataValidation.prompt = {
          showPrompt: true,
          title: "x".repeat(33),
          message: "",
        }),
      "InvalidArgument",
    ],
    ["a condition over a table's column", condition("=[@What]>1"), "InvalidArgument", table],
    ["a condition that does not parse", condition("=A2>"), "InvalidArgument"],
    ["no frozen rows", (s) => s.freezePanes.freezeRows(0), "InvalidArgument"],
    ["no orientation", (s) => (s.pageLayout.orientation = "Upright" as never), "InvalidArgument"],
    ["a scale of 5 percent", (s) => (s.pageLayout.zoom = { scale: 5 }), "InvalidArgument"],
    ["a missing setting", (_, c) => c.workbook.settings.getItem("x").load("value"), "ItemNotFound"],
  ];
  it.each(cases)("%s", async (...[, act, code, before]) => {
    expect(await refusal(act, before)).toBe(code);
  });
});

it("keeps what was done before the refusal, and nothing after it", async () => {
  await client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [["done"]];
    sheet.getRange("B1").values = [["too", "many"]];
    sheet.getRange("C1").values = [["not done"]];
    await expect(context.sync()).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Range.values" },
    });
    const row = sheet.getRange("A1:C1").load("values");
    await context.sync();
    expect(row.values).toEqual([["done", "", ""]]);
  });
});

it("names a member that the host does not have", async () => {
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().slicers.load("items");
    await expect(context.sync()).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("Worksheet.slicers"),
    });
  });
});

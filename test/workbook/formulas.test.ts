import { createWorkbook } from "../../src/workbook/workbook";
import { openClient } from "../support/client";
import type { Client } from "../support/client";
import { libraryOf, templates } from "./support/templates";

// Each test opens a client and a spreadsheet engine of its own.
jest.setTimeout(60_000);

const workbook = createWorkbook(libraryOf(templates));
let client: Client;
/** the sheet that is there from the start */
let sheet: { id: string; name: string };

beforeEach(async () => {
  client = await openClient();
  [sheet] = client.book.sheets();
});
afterEach(() => client.close());

const area = (row: number, column: number, rows = 1, columns = 1) => ({
  row,
  column,
  rows,
  columns,
});
const cellAt = (address: string, sheetName = sheet.name) => ({ sheetName, address });
const one = { rows: 1, columns: 1 };

/** A sheet whose name needs quotes, with a table of two rows in B2. */
function addSales() {
  const sales = client.book.addSheet("Q3 sales");
  client.book.write(sales.id, area(1, 1, 3, 3), [
    ["Name", "Due date", "Amount"],
    ["North", 46054, 10],
    ["South", null, 20],
  ]);
  client.book.addTable(sales.id, area(1, 1, 3, 3), "Sales");
  return sales;
}

describe("the selection", () => {
  test("is a block and its first cell, with the formula in it", async () => {
    const sales = addSales();
    client.book.write(sales.id, area(5, 0), [["=SUM(D3,D4)"]]);
    client.book.activate(sales.id);
    client.book.select(sales.id, area(5, 0, 2, 2));
    expect(await workbook.readSelection()).toEqual(cellAt("A6:B7", "Q3 sales"));
    expect(await workbook.readActiveCell()).toEqual({
      ...cellAt("A6", "Q3 sales"),
      formula: "=SUM(D3,D4)",
    });
  });

  test("in a cell without a formula brings none", async () => {
    client.book.write(sheet.id, area(0, 0), [[5]]);
    client.book.select(sheet.id, area(0, 0));
    expect(await workbook.readActiveCell()).toEqual(cellAt("A1"));
  });

  test("is followed from cell to cell and from sheet to sheet, until stopped", async () => {
    const sales = addSales();
    const calls = jest.fn();
    let tell = () => undefined as void;
    const stop = await workbook.watchSelection(() => {
      calls();
      tell();
    });
    const change = (deed: () => void) =>
      new Promise<void>((resolve) => {
        tell = resolve;
        deed();
      });
    await change(() => client.book.select(sheet.id, area(3, 3)));
    await change(() => client.book.activate(sales.id));
    await stop();
    const others = await workbook.watchSelection(() => tell());
    await change(() => client.book.select(sales.id, area(1, 1)));
    await others();
    expect(calls).toHaveBeenCalledTimes(2);
  });
});

describe("values", () => {
  test("come in two syncs, each as its reference means it", async () => {
    addSales();
    client.book.write(sheet.id, area(0, 0, 3, 2), [
      [1, "a"],
      [null, true],
      ["=1/0", 3],
    ]);
    client.book.setName({
      name: "Goal",
      formula: `=${sheet.name}!$A$1`,
      comment: "",
      visible: true,
    });
    client.book.setName({ name: "Rate", formula: "=0.5", comment: "", visible: true });
    const expected: [string, unknown][] = [
      ["A1", [[1]]],
      [
        "$A$1:B2",
        [
          [1, "a"],
          ["", true],
        ],
      ],
      ["A3", [["#DIV/0!"]]],
      ["B:B", [["a"], [true], [3]]],
      ["2:2", [["", true]]],
      ["D:D", [[""]]],
      ["'Q3 sales'!D3:D4", [[10], [20]]],
      ["'Q3 SALES'!D3", [[10]]],
      ["Goal", [[1]]],
      [
        "Sales",
        [
          ["North", 46054, 10],
          ["South", "", 20],
        ],
      ],
      ["Sales[Amount]", [[10], [20]]],
      [
        "Sales[[Due date]:[Amount]]",
        [
          [46054, 10],
          ["", 20],
        ],
      ],
      ["Sales[[#Headers],[Name]]", [["Name"]]],
      ["Sales[[#All],[Amount]]", [["Amount"], [10], [20]]],
      ["Nowhere!A1", undefined],
      ["NoSuchName", undefined],
      ["Rate", undefined],
      ["Sales[Nothing]", undefined],
      ["Sales[[#Totals],[Amount]]", undefined],
      ["[@Amount]", undefined],
      ["Sales[@Amount]", undefined],
      ["A1+B1", undefined],
    ];
    const before = client.batches.length;
    const values = await workbook.readValues(
      expected.map(([reference]) => reference),
      cellAt("F9")
    );
    expect(values).toEqual(expected.map(([, value]) => value));
    expect(client.batches.length - before).toBeLessThanOrEqual(2);
  });

  test("of this row are those beside the formula", async () => {
    addSales();
    const references = [
      "[@Amount]",
      "Sales[@Name]",
      "Sales[[#This Row],[Name]:[Amount]]",
      "[Amount]",
    ];
    expect(await workbook.readValues(references, cellAt("C4", "Q3 sales"))).toEqual([
      [[20]],
      [["South"]],
      [["South", "", 20]],
      [[10], [20]],
    ]);
    expect(await workbook.readValues(["Sales[@Name]"], cellAt("F9", "Q3 sales"))).toEqual([
      undefined,
    ]);
  });

  test("for a sheet that was deleted meanwhile are gone", async () => {
    await expect(workbook.readValues(["A1"], cellAt("A1", "No more"))).rejects.toMatchObject({
      code: "gone",
      facts: { sheet: "No more" },
    });
  });
});

describe("writing a formula", () => {
  const formulaAt = (row: number, column: number) =>
    client.book.read(sheet.id, area(row, column))[0][0].formula;

  test("into a blank cell", async () => {
    await workbook.writeFormula(cellAt("B2"), "=SUM(1,2)", one);
    expect(formulaAt(1, 1)).toBe("=SUM(1,2)");
  });

  test.each<[content: string | number | boolean, says: string]>([
    ["=1+1", "=1+1"],
    ["Text", "Text"],
    [5, "5"],
  ])("over %j is refused until it is said that this may go", async (content, says) => {
    client.book.write(sheet.id, area(1, 1), [[content]]);
    const taken = {
      code: "cellTaken",
      facts: { ...{ sheet: sheet.name, address: "B2" }, content: says },
    };
    await expect(workbook.writeFormula(cellAt("B2"), "=3", one)).rejects.toMatchObject(taken);
    await expect(
      workbook.writeFormula(cellAt("B2"), "=3", { ...one, over: "other" })
    ).rejects.toMatchObject(taken);
    await workbook.writeFormula(cellAt("B2"), "=3", { ...one, over: says });
    expect(formulaAt(1, 1)).toBe("=3");
  });

  test("whose result meets a filled cell is refused, and names the cell", async () => {
    client.book.write(sheet.id, area(3, 2), [["here"]]);
    await expect(
      workbook.writeFormula(cellAt("B2"), "=3", { rows: 3, columns: 2 })
    ).rejects.toMatchObject({
      code: "spillBlocked",
      facts: { sheet: sheet.name, address: "B2:C4", blocked: "C4" },
    });
    expect(formulaAt(1, 1)).toBeUndefined();
    await workbook.writeFormula(cellAt("B2"), "=3", { rows: 2, columns: 2 });
  });

  test("whose result would leave the sheet is refused", async () => {
    await expect(
      workbook.writeFormula(cellAt("A1048576"), "=3", { rows: 2, columns: 1 })
    ).rejects.toMatchObject({ code: "spillBlocked", facts: { address: "A1048576" } });
  });

  test("does not mind what the formula before it has spilled", async () => {
    await workbook.writeFormula(cellAt("B2"), "=SEQUENCE(2,2)", { rows: 2, columns: 2 });
    client.book.write(sheet.id, area(4, 1), [["below"]]);
    const over = "=SEQUENCE(2,2)";
    await workbook.writeFormula(cellAt("B2"), "=SEQUENCE(3,2)", { over, rows: 3, columns: 2 });
    expect(formulaAt(1, 1)).toBe("=SEQUENCE(3,2)");
    await expect(
      workbook.writeFormula(cellAt("B2"), "=SEQUENCE(4,2)", {
        ...{ over: "=SEQUENCE(3,2)", rows: 4, columns: 2 },
      })
    ).rejects.toMatchObject({ code: "spillBlocked", facts: { blocked: "B5" } });
  });

  test("on a protected sheet is refused with the sheet's name", async () => {
    client.book.setSheetProperties(sheet.id, { protection: { protected: true, options: {} } });
    await expect(workbook.writeFormula(cellAt("B2"), "=3", one)).rejects.toMatchObject({
      code: "sheetProtected",
      facts: { sheet: sheet.name },
    });
  });

  test("that Excel does not take is refused with the formula", async () => {
    await expect(workbook.writeFormula(cellAt("B2"), "=SUM(", one)).rejects.toMatchObject({
      code: "formulaBad",
      facts: { formula: "=SUM(" },
    });
  });

  test("while a cell is being edited is refused", async () => {
    client.host.faults.cellEditing = true;
    await expect(workbook.writeFormula(cellAt("B2"), "=3", one)).rejects.toMatchObject({
      code: "cellEditing",
    });
    client.host.faults.cellEditing = false;
  });

  test("on a sheet that was deleted is refused", async () => {
    await expect(workbook.writeFormula(cellAt("B2", "No more"), "=3", one)).rejects.toMatchObject({
      code: "gone",
      facts: { sheet: "No more" },
    });
  });
});

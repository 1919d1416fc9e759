import type { BookEvent, NameInfo, SheetProperties } from "../../../src/workbench/book/book";
import { at, cell, disposeBooks, newBook, put } from "./support";

afterEach(disposeBooks);

test("sheets come, move and go; the one shown stays", () => {
  const book = newBook();
  const first = book.activeSheet();
  const events: BookEvent[] = [];
  book.on((event) => events.push(event));
  const second = book.addSheet("Zwei").id;
  const third = book.addSheet("三", 0).id;
  expect(book.sheets().map(({ name }) => name)).toEqual(["三", "Sheet1", "Zwei"]);
  expect(book.activeSheet()).toBe(first);
  book.moveSheet(second, 0);
  expect(book.sheets().map(({ id }) => id)).toEqual([second, third, first]);
  book.removeSheet(first);
  expect(book.sheets().map(({ id }) => id)).toEqual([second, third]);
  expect(book.activeSheet()).toBe(third);
  const told = events.map(({ type }) => type).filter((type) => type.startsWith("sheet"));
  expect(told).toEqual(["sheetAdded", "sheetAdded", "sheetChanged", "sheetRemoved"]);
});

test("selecting goes to the sheet, and tells", () => {
  const book = newBook();
  const other = book.addSheet("Other").id;
  const events: BookEvent[] = [];
  book.on((event) => events.push(event));
  book.select(other, at("B2:C4"));
  expect(book.selection()).toEqual({ sheetId: other, ranges: [at("B2:C4")] });
  expect(events).toContainEqual({ type: "activated", sheetId: other });
  expect(events).toContainEqual({ type: "selection", sheetId: other, ranges: [at("B2:C4")] });
});

const changes: [keyof SheetProperties, Partial<SheetProperties>][] = [
  ["tabColor", { tabColor: "#00AA00" }],
  ["gridlines", { gridlines: false }],
  ["headings", { headings: false }],
  ["visibility", { visibility: "VeryHidden" }],
  ["visibility", { visibility: "Hidden" }],
  ["freeze", { freeze: { rows: 2, columns: 1 } }],
  ["freeze", { freeze: { rows: 0, columns: 0 } }],
  ["standardWidth", { standardWidth: 60 }],
  ["protection", { protection: { protected: true, options: { allowSort: true }, password: "x" } }],
];

test.each(changes)("the property %s is kept: %j", (_key, change) => {
  const book = newBook();
  const sheet = book.addSheet("Other").id;
  const before = book.sheetProperties(sheet);
  book.setSheetProperties(sheet, change);
  expect(book.sheetProperties(sheet)).toEqual({ ...before, ...change });
});

test("widths and heights are in points; lines are hidden and shown", () => {
  const book = newBook();
  const sheet = book.activeSheet();
  expect([book.rowHeight(sheet, 0), book.columnWidth(sheet, 0)]).toEqual([15, 48]);
  book.setColumnWidth(sheet, 1, 2, 90);
  book.setRowHeight(sheet, 3, 1, 30);
  expect([book.columnWidth(sheet, 1), book.columnWidth(sheet, 2)]).toEqual([90, 90]);
  expect(book.rowHeight(sheet, 3)).toBe(30);
  book.setColumnHidden(sheet, 1, 1, true);
  book.setRowHidden(sheet, 3, 2, true);
  book.setRowHidden(sheet, 4, 1, false);
  expect([book.columnHidden(sheet, 1), book.columnHidden(sheet, 2)]).toEqual([true, false]);
  expect([book.rowHidden(sheet, 3), book.rowHidden(sheet, 4)]).toEqual([true, false]);
});

test("groups go with their rows and columns", () => {
  const book = newBook();
  const sheet = book.activeSheet();
  const levels = (axis: "row" | "column") =>
    Array.from({ length: 9 }, (_, at) => book.outlineLevel(sheet, axis, at)).join("");
  book.changeOutline(sheet, "row", 2, 4, 1);
  book.changeOutline(sheet, "row", 3, 1, 1);
  book.changeOutline(sheet, "column", 1, 2, 1);
  expect([levels("row"), levels("column")]).toEqual(["001211000", "011000000"]);
  book.insertRows(sheet, 0, 1);
  book.insertRows(sheet, 4, 1);
  expect(levels("row")).toBe("000112110");
  book.deleteRows(sheet, 5, 2);
  book.deleteColumns(sheet, 0, 1);
  expect([levels("row"), levels("column")]).toEqual(["000111000", "110000000"]);
  book.changeOutline(sheet, "row", 0, 5, -1);
  expect(levels("row")).toBe("000001000");
  expect(book.outlineLevel(book.addSheet("Other").id, "row", 5)).toBe(0);
});

test("cells merge and come apart", () => {
  const book = newBook();
  const sheet = book.activeSheet();
  book.merge(sheet, at("A1:C1"));
  book.merge(sheet, at("A3:B4"));
  book.unmerge(sheet, at("A1:C1"));
  expect(book.merges(sheet)).toEqual([at("A3:B4")]);
});

const names: [NameInfo, number][] = [
  [{ name: "KPI_AsOf", formula: "=Sheet1!$A$1", comment: "as of", visible: true }, 5],
  [{ name: "期间", formula: "='My Data'!$A$1:$A$2", comment: "", visible: true }, 30],
  [{ name: "KPI_Limit", formula: "=0.8", comment: "", visible: false }, 0.8],
  [{ name: "KPI_List", formula: "=KPI_Sales[Actual]", comment: "", visible: true }, 7],
  [{ name: "KPI_Double", formula: "=Sheet1!$A$1*2", comment: "", visible: true }, 10],
];

test.each(names)("the name %j computes", async (name, value) => {
  const book = newBook();
  const sheet = book.activeSheet();
  const data = book.addSheet("My Data").id;
  put(book, sheet, "A1", [[5]]);
  put(book, data, "A1", [
    [10, null, "Actual"],
    [20, null, 7],
  ]);
  book.addTable(data, at("C1:C2"), "KPI_Sales");
  put(book, sheet, "C1", [[`=SUM(${name.name})`]]);
  await book.settled();
  book.setName(name);
  await book.settled();
  expect(book.names()).toEqual([name]);
  expect(cell(book, sheet, "C1")).toMatchObject({ value, formula: `=SUM(${name.name})` });
  book.removeName(name.name);
  await book.settled();
  expect(book.names()).toEqual([]);
  expect(cell(book, sheet, "C1").value).toBe("#NAME?");
});

test("a name follows its cells and its sheet", async () => {
  const book = newBook();
  const sheet = book.activeSheet();
  put(book, sheet, "A1", [[5]]);
  book.setName({ name: "KPI_AsOf", formula: "=Sheet1!$A$1", comment: "", visible: true });
  put(book, sheet, "C1", [["=KPI_AsOf+1"]]);
  book.renameSheet(sheet, "Set up");
  book.insertRows(sheet, 0, 2);
  await book.settled();
  expect(book.names()[0].formula).toBe("='Set up'!$A$3");
  put(book, sheet, "A3", [[6]]);
  await book.settled();
  expect(cell(book, sheet, "C3").value).toBe(7);
});

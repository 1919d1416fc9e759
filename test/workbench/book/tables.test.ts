import type { Book, BookEvent } from "../../../src/workbench/book/book";
import { at, cell, disposeBooks, newBook, put, values } from "./support";

afterEach(disposeBooks);

/** Name, Actual, Target % and Share of two people in A1:D3 */
function salesBook(): { book: Book; sheet: string; table: string } {
  const book = newBook();
  const sheet = book.activeSheet();
  put(book, sheet, "A1", [
    ["Name", "Actual", "Target %", "Share"],
    ["Ann", 1, 2, null],
    ["Bob", 10, 40, null],
  ]);
  const table = book.addTable(sheet, at("A1:D3"), "KPI_Sales").id;
  put(book, sheet, "D2", [["=[@Actual]/[@[Target %]]"], ["=[@Actual]/[@[Target %]]"]]);
  return { book, sheet, table };
}

test("a table tells its name, place and columns", () => {
  const { book, sheet, table } = salesBook();
  expect(book.tables()).toEqual([
    {
      id: table,
      name: "KPI_Sales",
      sheetId: sheet,
      range: at("A1:D3"),
      columns: [
        { id: 1, name: "Name" },
        { id: 2, name: "Actual" },
        { id: 3, name: "Target %" },
        { id: 4, name: "Share" },
      ],
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
      style: "TableStyleMedium2",
    },
  ]);
});

test.each([
  ["=SUM(KPI_Sales[Actual])", 11],
  ["=SUM(KPI_Sales[[Actual]:[Target %]])", 53],
  ["=ROWS(KPI_Sales)", 2],
  ["=ROWS(KPI_Sales[#All])", 3],
  ["=KPI_Sales[[#Headers],[Target %]]", "Target %"],
  ['=SUMIFS(KPI_Sales[Actual],KPI_Sales[Name],"Bob")', 10],
  ["=SUMPRODUCT((KPI_Sales[Actual]>5)*KPI_Sales[Target %])", 40],
  ['=XLOOKUP("Bob",KPI_Sales[Name],KPI_Sales[Share])', 0.25],
  ["=INDEX(KPI_Sales[Name],2)", "Bob"],
  ["=MAX(KPI_Sales[Share])-0.25", 0.25],
])("on another sheet, %s is %j", async (formula, value) => {
  const { book } = salesBook();
  const other = book.addSheet("Other").id;
  put(book, other, "B20", [[formula]]);
  await book.settled();
  expect(cell(book, other, "B20")).toMatchObject({ value, formula });
});

test("a formula that names a table before it is there finds it", async () => {
  const book = newBook();
  const sheet = book.activeSheet();
  put(book, sheet, "D1", [["=SUM(Later_Table[Actual])"]]);
  put(book, sheet, "A1", [["Actual"], [5], [6]]);
  book.addTable(sheet, at("A1:A3"), "Later_Table");
  await book.settled();
  expect(cell(book, sheet, "D1")).toMatchObject({
    value: 11,
    formula: "=SUM(Later_Table[Actual])",
  });
});

test("formulas follow a table, a column and a sheet that are renamed", async () => {
  const { book, sheet, table } = salesBook();
  const other = book.addSheet("Other").id;
  put(book, other, "A1", [["=SUM(KPI_Sales[Actual])", `=Sheet1!B3`]]);
  book.changeTable(table, { name: "Quota" });
  put(book, sheet, "B1", [["Ist (€)"]]);
  book.renameSheet(sheet, "It's mine");
  put(book, sheet, "B2", [[100]]);
  await book.settled();
  expect(book.read(other, at("A1:B1"))[0]).toMatchObject([
    { value: 110, formula: "=SUM(Quota[Ist (€)])" },
    { value: 10, formula: "='It''s mine'!B3" },
  ]);
  expect(cell(book, sheet, "D2")).toMatchObject({
    value: 50,
    formula: "=[@[Ist (€)]]/[@[Target %]]",
  });
  expect(book.tables()[0]).toMatchObject({ name: "Quota" });
});

test("headers are filled in and kept apart", () => {
  const book = newBook();
  const sheet = book.activeSheet();
  put(book, sheet, "A1", [["Name", null, "name", 2026]]);
  const table = book.addTable(sheet, at("A1:D2"), "T");
  expect(table.columns.map(({ name }) => name)).toEqual(["Name", "Column2", "name2", "2026"]);
  expect(values(book, sheet, "A1:D1")).toEqual([["Name", "Column2", "name2", "2026"]]);
  put(book, sheet, "B1", [["NAME"]]);
  expect(values(book, sheet, "B1")).toEqual([["NAME3"]]);
});

test("typing below extends the table with formulas, formats and rules", async () => {
  const { book, sheet } = salesBook();
  book.setStyle(sheet, at("B2:B3"), { fill: "#FFF2CC", numberFormat: "0.0", locked: false });
  book.setValidation(sheet, {
    ranges: [at("A2:A3")],
    rule: { kind: "list", source: "Ann,Bob,Cid", inCellDropDown: true },
    ignoreBlanks: true,
  });
  book.addConditional(sheet, {
    ranges: [at("D2:D3")],
    rule: { kind: "formula", formula: "=$D2<1", fill: "#FF0000" },
    stopIfTrue: false,
  });
  put(book, sheet, "F1", [["=SUM(KPI_Sales[Actual])"]]);
  const events: BookEvent[] = [];
  book.on((event) => events.push(event));
  put(book, sheet, "A4", [["Cid", 100, 100]], "user");
  await book.settled();
  expect(book.tables()[0].range).toEqual(at("A1:D4"));
  expect(cell(book, sheet, "D4")).toMatchObject({ value: 1, formula: "=[@Actual]/[@[Target %]]" });
  expect(cell(book, sheet, "F1").value).toBe(111);
  expect(book.style(sheet, 3, 1)).toMatchObject({
    fill: "#FFF2CC",
    numberFormat: "0.0",
    locked: false,
  });
  expect(book.validations(sheet)[0].ranges).toEqual([at("A2:A4")]);
  expect(book.conditionals(sheet)[0].ranges).toEqual([at("D2:D4")]);
  expect(events).toContainEqual({
    type: "tables",
    tableId: "1",
    sheetId: sheet,
    change: "changed",
    source: "user",
  });
  expect(events).toContainEqual({
    type: "cells",
    sheetId: sheet,
    range: at("A4:C4"),
    source: "user",
  });
});

test("several rows pasted below extend it by as many; plain references move along", async () => {
  const { book, sheet } = salesBook();
  put(book, sheet, "D2", [["=B2+$F$1"], ["=B3+$F$1"]]);
  put(book, sheet, "F1", [[1000]]);
  put(book, sheet, "B4", [[1], [2]], "user");
  await book.settled();
  expect(book.tables()[0].range).toEqual(at("A1:D5"));
  expect(cell(book, sheet, "D5")).toMatchObject({ value: 1002, formula: "=B5+$F$1" });
});

test.each([
  ["by the API", "A4", "api"],
  ["a row further down", "A5", "user"],
  ["beside it", "F4", "user"],
] as const)("what is written %s does not extend it", (_how, address, source) => {
  const { book, sheet } = salesBook();
  put(book, sheet, address, [["Cid"]], source);
  expect(book.tables()[0].range).toEqual(at("A1:D3"));
});

test("a totals row is no data, and stops typing from extending", async () => {
  const { book, sheet, table } = salesBook();
  put(book, sheet, "A4", [["Total", 99, null, null]]);
  book.changeTable(table, { range: at("A1:D4"), showTotals: true });
  put(book, sheet, "F1", [
    ["=SUM(KPI_Sales[Actual])", "=KPI_Sales[[#Totals],[Actual]]", "=ROWS(KPI_Sales[#All])"],
  ]);
  put(book, sheet, "A5", [["Cid"]], "user");
  await book.settled();
  expect(values(book, sheet, "F1:H1")).toEqual([[11, 99, 4]]);
  expect(book.tables()[0].range).toEqual(at("A1:D4"));
});

test("rows and columns that come inside belong to the table", async () => {
  const { book, sheet } = salesBook();
  put(book, sheet, "H1", [["=SUM(KPI_Sales[Actual])"]]);
  book.insertRows(sheet, 2, 1);
  book.insertColumns(sheet, 2, 1);
  await book.settled();
  expect(book.tables()[0].range).toEqual(at("A1:E4"));
  expect(book.tables()[0].columns.map(({ name }) => name)).toEqual([
    "Name",
    "Actual",
    "Column3",
    "Target %",
    "Share",
  ]);
  expect(cell(book, sheet, "E2")).toMatchObject({
    value: 0.5,
    formula: "=[@Actual]/[@[Target %]]",
  });
  book.deleteColumns(sheet, 0, 1);
  await book.settled();
  expect(cell(book, sheet, "D2").value).toBe(0.5);
});

test("a table moves with its cells", async () => {
  const { book, sheet } = salesBook();
  book.deleteColumns(sheet, 0, 1);
  book.insertRows(sheet, 0, 3);
  put(book, sheet, "A5", [[1.5]]);
  await book.settled();
  expect(book.tables()[0].range).toEqual(at("A4:C6"));
  expect(cell(book, sheet, "C5")).toMatchObject({
    value: 0.75,
    formula: "=[@Actual]/[@[Target %]]",
  });
});

test("without the table, formulas that named it show #REF!", async () => {
  const { book, sheet, table } = salesBook();
  put(book, sheet, "F1", [["=SUM(KPI_Sales[Actual])"]]);
  book.removeTable(table);
  await book.settled();
  expect(book.tables()).toEqual([]);
  expect(cell(book, sheet, "F1")).toMatchObject({ value: "#REF!", formula: "=SUM(#REF!)" });
});

test("deleting its sheet takes the table along", () => {
  const { book, sheet } = salesBook();
  book.addSheet("Other");
  book.removeSheet(sheet);
  expect(book.tables()).toEqual([]);
});

test("after a table has grown, what is typed into its new row counts", async () => {
  const { book, sheet } = salesBook();
  put(book, sheet, "F1", [["=SUM(KPI_Sales[Actual])"]]);
  await book.settled();
  put(book, sheet, "A4", [["Cid"]], "user");
  await book.settled();
  put(book, sheet, "B4", [[100]], "user");
  await book.settled();
  expect(cell(book, sheet, "F1").value).toBe(111);
});

import type { BookEvent, CellInput, CellView } from "../../../src/workbench/book/book";
import { at, cell, disposeBooks, newBook, put, values } from "./support";

afterEach(disposeBooks);

test.each<[CellInput, Partial<CellView>]>([
  [1.5, { value: 1.5, text: "1.5" }],
  [0, { value: 0, text: "0" }],
  [-1e21, { value: -1e21 }],
  ["text", { value: "text", text: "text" }],
  ["123", { value: "123", text: "123" }],
  ["'123", { value: "123", text: "123" }],
  ["'=A1", { value: "=A1", text: "=A1" }],
  ["'#N/A", { value: "#N/A", isError: false }],
  ["#N/A", { value: "#N/A", isError: true }],
  ["line 1\nline 2", { value: "line 1\nline 2" }],
  [true, { value: true, text: "TRUE" }],
  [false, { value: false, text: "FALSE" }],
  [null, { value: null, text: "" }],
  ["", { value: null, text: "" }],
  ["=1+1", { value: 2, text: "2", formula: "=1+1" }],
  ['="a"&"b"', { value: "ab", formula: '="a"&"b"' }],
  ["=1=1", { value: true, text: "TRUE" }],
  ["=1/0", { value: "#DIV/0!", isError: true }],
  ["=NA()", { value: "#N/A", isError: true }],
  ["=NOSUCH(1)", { value: "#NAME?", isError: true }],
])("%j is read back", async (input, expected) => {
  const book = newBook();
  const sheet = book.activeSheet();
  put(book, sheet, "B2", [[input]]);
  await book.settled();
  expect(cell(book, sheet, "B2")).toMatchObject({ isError: false, ...expected });
});

test.each([
  ["0.0%", 0.1234, "12.3%"],
  ["¥#,##0", 1234567.8, "¥1,234,568"],
  ['0.0,,"M"', 12_340_000, "12.3M"],
  ['0!.0,"万"', 123_456, "12.3万"],
  ['#,##0.00"万"', 12, "12.00万"],
  ["yyyy-mm-dd", 46000, "2025-12-09"],
  ['yyyy"年"m"月"d"日"', 46000, "2025年12月9日"],
  ["#,##0;[Red]-#,##0;-", -1234, "-1,234"],
  ["#,##0;[Red]-#,##0;-", 0, "-"],
  ['[=1]"●";[=0]"◐";"○"', 1, "●"],
  ["0", "words", "words"],
  ['"<"@">"', "words", "<words>"],
  ["General", 0.1 + 0.2, "0.3"],
])("the format %s shows %j as %s", (format, value, text) => {
  const book = newBook();
  const sheet = book.activeSheet();
  put(book, sheet, "A1", [[value]]);
  book.setNumberFormats(sheet, at("A1"), [[format]]);
  expect(cell(book, sheet, "A1")).toMatchObject({ value, text });
});

test("undefined leaves a cell alone, null empties it", async () => {
  const book = newBook();
  const sheet = book.activeSheet();
  put(book, sheet, "A1", [["=1+1", "=2+2", 3]]);
  put(book, sheet, "A1", [[undefined, null, 4]]);
  await book.settled();
  expect(values(book, sheet, "A1:C1")).toEqual([[2, null, 4]]);
  expect(cell(book, sheet, "B1").formula).toBeUndefined();
});

test("an array formula fills its cells, and #SPILL! where one is taken", async () => {
  const book = newBook();
  const sheet = book.activeSheet();
  put(book, sheet, "A1", [["=SEQUENCE(2,2)"]]);
  put(book, sheet, "D1", [["=SEQUENCE(2)"], ["taken"]]);
  await book.settled();
  expect(values(book, sheet, "A1:B2")).toEqual([
    [1, 2],
    [3, 4],
  ]);
  const corner = { row: 0, column: 0 };
  expect(cell(book, sheet, "B2")).toMatchObject({ spilledFrom: corner, text: "4" });
  expect(cell(book, sheet, "A1").spilledFrom).toBeUndefined();
  expect(values(book, sheet, "D1:D2")).toEqual([["#SPILL!"], ["taken"]]);
  expect(book.usedRange(sheet, true)).toEqual(at("A1:D2"));
});

test("formulas follow rows and columns that come and go, on any sheet", async () => {
  const book = newBook();
  const sheet = book.activeSheet();
  const back = book.addSheet("Back").id;
  put(book, back, "A1", [[1], [2], [3]]);
  put(book, back, "B1", [["=SUM(A1:A3)"]]);
  put(book, sheet, "A1", [["=SUM(Back!A1:A3)"]]);
  book.insertRows(back, 1, 2);
  put(book, back, "A2", [[10]]);
  await book.settled();
  expect(cell(book, sheet, "A1")).toMatchObject({ value: 16, formula: "=SUM(Back!A1:A5)" });
  expect(cell(book, back, "B1")).toMatchObject({ value: 16, formula: "=SUM(A1:A5)" });
  book.deleteRows(back, 1, 1);
  book.insertColumns(back, 0, 1);
  await book.settled();
  expect(cell(book, sheet, "A1")).toMatchObject({ value: 6, formula: "=SUM(Back!B1:B4)" });
  expect(book.activeSheet()).toBe(sheet);
});

test("ten thousand cells are written and read in one go", async () => {
  const book = newBook();
  const sheet = book.activeSheet();
  const block = Array.from({ length: 1000 }, (_, row) =>
    Array.from({ length: 10 }, (_, column) => row * 10 + column)
  );
  const events: BookEvent[] = [];
  book.on((event) => events.push(event));
  put(book, sheet, "A1", block);
  put(book, sheet, "L1", [["=SUM(A1:J1000)"]]);
  await book.settled();
  expect(values(book, sheet, "A1:J1000")).toEqual(block);
  expect(cell(book, sheet, "L1").value).toBe((9999 * 10_000) / 2);
  expect(events).toEqual([
    { type: "cells", sheetId: sheet, range: at("A1:J1000"), source: "api" },
    { type: "cells", sheetId: sheet, range: at("L1"), source: "api" },
    { type: "calculated", sheetIds: [sheet] },
  ]);
});

test("clear takes contents, formats or both", () => {
  const book = newBook();
  const sheet = book.activeSheet();
  for (const address of ["A1", "B1", "C1"]) {
    put(book, sheet, address, [[1]]);
    book.setStyle(sheet, at(address), { bold: true, locked: false });
  }
  book.clear(sheet, at("A1"), "contents");
  book.clear(sheet, at("B1"), "formats");
  book.clear(sheet, at("C1"), "all");
  expect(values(book, sheet, "A1:C1")).toEqual([[null, 1, null]]);
  expect(book.style(sheet, 0, 0)).toMatchObject({ bold: true, locked: false });
  expect(book.style(sheet, 0, 1)).toMatchObject({ bold: false, locked: true });
  expect(book.style(sheet, 0, 2)).toMatchObject({ bold: false, locked: true });
  expect(book.usedRange(sheet, true)).toEqual(at("B1"));
  expect(book.usedRange(sheet, false)).toEqual(at("A1:B1"));
});

test("formats leave formulas as they are", async () => {
  const book = newBook();
  const sheet = book.activeSheet();
  put(book, sheet, "A1", [[1, "=A1/4", "=A1/8"]]);
  book.setNumberFormats(sheet, at("B1"), [["0%"]]);
  book.setStyle(sheet, at("C1"), { bold: true, locked: false });
  book.clear(sheet, at("C1"), "formats");
  put(book, sheet, "A1", [[2]]);
  await book.settled();
  expect(book.read(sheet, at("B1:C1"))[0]).toMatchObject([
    { value: 0.5, text: "50%", formula: "=A1/4" },
    { value: 0.25, formula: "=A1/8" },
  ]);
});

test("0 is no blank, and a blank is both 0 and an empty text", async () => {
  const book = newBook();
  const [{ id }] = book.sheets();
  put(book, id, "A1", [[0], [null], ["x"]]);
  const formulas = (row: number) => [
    `=A${row}=""`,
    `=IF(A${row}="","blank","full")`,
    `=OR(A${row}="",FALSE)`,
    `=IF(A${row}=0,"zero","other")`,
  ];
  put(book, id, "B1", [formulas(1), formulas(2), formulas(3)]);
  await book.settled();
  expect(values(book, id, "B1:E3")).toEqual([
    [false, "full", false, "zero"],
    [true, "blank", true, "zero"],
    [false, "full", false, "other"],
  ]);
});

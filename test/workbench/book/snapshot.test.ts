import * as fc from "fast-check";
import type { Book, CellInput } from "../../../src/workbench/book/book";
import { at, cell, disposeBooks, newBook, put, values } from "./support";

afterEach(disposeBooks);

function fill(book: Book): string {
  const sheet = book.activeSheet();
  put(book, sheet, "A1", [
    ["Name", "Actual", "Share"],
    ["Ann", 1, "=[@Actual]/SUM(KPI_Sales[Actual])"],
    ["Bob", 3, "=[@Actual]/SUM(KPI_Sales[Actual])"],
  ]);
  book.addTable(sheet, at("A1:C3"), "KPI_Sales", { style: "TableStyleLight9" });
  put(book, sheet, "C2", [
    ["=[@Actual]/SUM(KPI_Sales[Actual])"],
    ["=[@Actual]/SUM(KPI_Sales[Actual])"],
  ]);
  put(book, sheet, "H1", [["=SORT(KPI_Sales[Actual],1,-1)", "'=text", true]]);
  book.setStyle(sheet, at("C2:C3"), { numberFormat: "0%", locked: false, bold: true });
  book.setName({ name: "KPI_Top", formula: "=KPI_Sales[Actual]", comment: "c", visible: true });
  book.setValidation(sheet, {
    ranges: [at("A2:A3")],
    rule: { kind: "list", source: "Ann,Bob", inCellDropDown: true },
    ignoreBlanks: true,
  });
  book.addConditional(sheet, {
    ranges: [at("B2:B3")],
    rule: { kind: "cellValue", operator: "LessThan", formula1: 2, fill: "#FF0000" },
    stopIfTrue: false,
  });
  book.addConditional(sheet, {
    ranges: [at("B2:B3")],
    rule: { kind: "formula", formula: "=$B2>2", fill: "#00FF00" },
    stopIfTrue: true,
  });
  book.setNote(sheet, { row: 0, column: 1, text: "note", author: "me" });
  book.merge(sheet, at("E1:F1"));
  book.setColumnWidth(sheet, 0, 1, 120);
  book.setRowHidden(sheet, 8, 1, true);
  book.changeOutline(sheet, "row", 2, 3, 1);
  book.setSheetProperties(sheet, { freeze: { rows: 1, columns: 0 }, tabColor: "#123456" });
  book.setProperties({ settings: { a: [1, { b: 2 }] }, customProperties: { version: 3 } });
  const other = book.addSheet("Other").id;
  put(book, other, "A1", [["=SUM(KPI_Top)"]]);
  book.setSheetProperties(other, { visibility: "VeryHidden" });
  return other;
}

test("a book put back into another is the same book", async () => {
  const book = newBook();
  const other = fill(book);
  await book.settled();
  const saved = JSON.parse(JSON.stringify(book.snapshot()));
  const second = newBook();
  fill(second);
  second.addSheet("goes away");
  second.restore(saved);
  await second.settled();
  expect(second.snapshot()).toEqual(saved);
  const sheet = book.activeSheet();
  expect(second.sheets()).toEqual(book.sheets());
  expect(second.read(sheet, at("A1:J5"))).toEqual(book.read(sheet, at("A1:J5")));
  expect(second.tables()).toEqual(book.tables());
  expect(second.names()).toEqual(book.names());
  expect(second.validations(sheet)).toEqual(book.validations(sheet));
  expect(second.conditionals(sheet)).toEqual(book.conditionals(sheet));
  expect(second.notes(sheet)).toEqual(book.notes(sheet));
  expect(second.merges(sheet)).toEqual(book.merges(sheet));
  expect(second.style(sheet, 1, 2)).toEqual(book.style(sheet, 1, 2));
  expect(second.columnWidth(sheet, 0)).toBe(120);
  expect(second.rowHidden(sheet, 8)).toBe(true);
  expect(second.properties()).toEqual(book.properties());
  for (const id of [sheet, other]) {
    expect(second.sheetProperties(id)).toEqual(book.sheetProperties(id));
  }
  put(second, sheet, "B2", [[5]]);
  await second.settled();
  expect(values(second, sheet, "C2:C3")).toEqual([[0.625], [0.375]]);
  expect(values(second, sheet, "H1:H2")).toEqual([[5], [3]]);
  expect(cell(second, other, "A1").value).toBe(8);
});

test("any values come back, and equal books give equal snapshots", async () => {
  const book = newBook();
  const second = newBook();
  const sheet = book.activeSheet();
  const input = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
    fc.string().map((text) => `'${text}`),
    fc.boolean(),
    fc.constant(null)
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(input, input), { minLength: 1 }), async (rows) => {
      const block: CellInput[][] = rows;
      const place = { row: 0, column: 0, rows: rows.length, columns: 2 };
      book.clear(sheet, { ...place, rows: 100 }, "all");
      book.write(sheet, place, block);
      second.restore(JSON.parse(JSON.stringify(book.snapshot())));
      expect(second.read(sheet, place)).toEqual(book.read(sheet, place));
      expect(second.snapshot()).toEqual(book.snapshot());
    }),
    { numRuns: 25 }
  );
});

test("what is no snapshot is refused", () => {
  expect(() => newBook().restore({ sheets: [] })).toThrow("no snapshot");
});

import { strFromU8, unzipSync } from "fflate";
import type { Book, Rect } from "../../../src/workbench/book/book";
import { createHeadlessBook } from "../../../src/workbench/book/headless";
import { openXlsx, saveXlsx } from "../../../src/workbench/xlsx";

const rect = (row: number, column: number, rows = 1, columns = 1): Rect => ({
  row,
  column,
  rows,
  columns,
});

/** An add-in's function that needs no add-in: DOUBLE of a number, an explained error for anything else. */
const double = {
  name: "KPI.DOUBLE",
  description: "",
  parameters: [
    { name: "value", description: "", optional: false, matrix: false, repeating: false },
  ],
  matrixResult: false,
};

const books: Book[] = [];
function newBook(): Book {
  const book = createHeadlessBook();
  books.push(book);
  book.registerFunctions([double], (_name, [value]) =>
    Promise.resolve(
      typeof value === "number"
        ? { ok: true, value: value * 2 }
        : { ok: false, error: "#VALUE!", message: "value must be a number." }
    )
  );
  return book;
}

afterEach(() => {
  for (const book of books.splice(0)) book.dispose();
});

/** A sheet with one of everything. */
async function filled(): Promise<{ book: Book; sheetId: string }> {
  const book = newBook();
  const sheetId = book.sheets()[0]!.id;
  book.renameSheet(sheetId, "目标 2026");
  book.write(sheetId, rect(0, 0, 4, 4), [
    ["Metric", "Target", "Actual", "Double it"],
    ["Sales", 1_200_000, 800_000, null],
    ["'=not a formula", 30, null, null],
    ["'0042", 0.35, 0.2, null],
  ]);
  book.addTable(sheetId, rect(0, 0, 4, 4), "KPI_Test", { style: "TableStyleLight1" });
  book.write(sheetId, rect(1, 3, 3, 1), [
    ["=KPI.DOUBLE([@Actual])"],
    ["=KPI.DOUBLE([@Actual])"],
    ["=KPI.DOUBLE([@Actual])"],
  ]);
  book.setName({
    name: "KPI_Total",
    formula: "=SUM(KPI_Test[Target])",
    comment: "all of it",
    visible: true,
  });
  book.write(sheetId, rect(6, 0, 1, 3), [["=KPI_Total", '=KPI.DOUBLE("x")', true]]);
  await book.settled();
  return { book, sheetId };
}

async function saved(book: Book): Promise<Book> {
  const other = newBook();
  await openXlsx(await saveXlsx(book), other);
  await other.settled();
  return other;
}

const sheetOf = (book: Book): string => book.sheets()[0]!.id;

test("values, formulas, tables and names come back", async () => {
  const { book, sheetId } = await filled();
  const other = await saved(book);
  expect(other.sheets().map(({ name }) => name)).toEqual(["目标 2026"]);
  const whole = rect(0, 0, 8, 4);
  expect(other.read(sheetOf(other), whole)).toEqual(book.read(sheetId, whole));
  expect(other.tables()).toEqual([
    expect.objectContaining({
      name: "KPI_Test",
      range: rect(0, 0, 4, 4),
      style: "TableStyleLight1",
      columns: ["Metric", "Target", "Actual", "Double it"].map((name) =>
        expect.objectContaining({ name })
      ),
    }),
  ]);
  expect(other.names()).toEqual(book.names());
});

test("looks, sizes, notes and page set-up come back", async () => {
  const { book, sheetId } = await filled();
  const looks = {
    numberFormat: "¥#,##0",
    fontSize: 14,
    bold: true,
    italic: true,
    color: "#0F8A83",
    fill: "#FFF7E6",
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
    locked: false,
    borders: { bottom: { color: "#CCCCCC", style: "Thin" } },
  } as const;
  book.setStyle(sheetId, rect(1, 1), looks);
  book.setColumnWidth(sheetId, 0, 1, 120);
  book.setColumnHidden(sheetId, 5, 1, true);
  book.setRowHeight(sheetId, 0, 1, 36);
  book.merge(sheetId, rect(7, 0, 1, 3));
  book.setNote(sheetId, { row: 0, column: 1, text: "What you promise", author: "KPI" });
  const { page } = book.sheetProperties(sheetId);
  book.setSheetProperties(sheetId, {
    tabColor: "#0F8A83",
    gridlines: false,
    freeze: { rows: 1, columns: 1 },
    protection: { protected: true, options: { allowFormatCells: true } },
    page: {
      ...page,
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      titleRows: "1:2",
      printArea: "A:D,F1:G8",
      footer: { left: "KPI && Loop", center: "", right: "&P / &N" },
    },
  });

  const other = await saved(book);
  const id = sheetOf(other);
  expect(other.style(id, 1, 1)).toMatchObject(looks);
  expect(other.columnWidth(id, 0)).toBeCloseTo(120, 0);
  expect(other.columnHidden(id, 5)).toBe(true);
  expect(other.rowHeight(id, 0)).toBeCloseTo(36, 0);
  expect(other.merges(id)).toEqual([rect(7, 0, 1, 3)]);
  expect(other.notes(id)).toEqual(book.notes(sheetId));
  const before = book.sheetProperties(sheetId);
  const after = other.sheetProperties(id);
  expect(after).toMatchObject({
    tabColor: before.tabColor,
    gridlines: false,
    freeze: before.freeze,
    protection: { protected: true, options: { allowFormatCells: true } },
  });
  expect(after.page).toMatchObject({
    orientation: "Landscape",
    zoom: before.page.zoom,
    titleRows: "1:2",
    printArea: "A:D,F1:G8",
    footer: before.page.footer,
  });
});

test("groups come back, and the sheet leaves room for them beside its cells", async () => {
  const { book, sheetId } = await filled();
  book.changeOutline(sheetId, "row", 1, 12, 1);
  book.changeOutline(sheetId, "row", 2, 1, 1);
  book.changeOutline(sheetId, "column", 1, 2, 1);
  const levels = (of: Book, axis: "row" | "column") =>
    Array.from({ length: 14 }, (_, at) => of.outlineLevel(sheetOf(of), axis, at)).join("");
  const other = await saved(book);
  expect(levels(other, "row")).toBe("01211110000000");
  expect(levels(other, "column")).toBe("01100000000000");
  const sheet = strFromU8(unzipSync(await saveXlsx(book))["xl/worksheets/sheet1.xml"]!);
  expect(/<sheetFormatPr[^>]*>/.exec(sheet)![0]).toMatch(
    / outlineLevelRow="2" outlineLevelCol="1"/
  );
});

test("rules come back in their order", async () => {
  const { book, sheetId } = await filled();
  book.setValidation(sheetId, {
    ranges: [rect(1, 0, 3, 1)],
    rule: { kind: "list", source: "Sales,Volume", inCellDropDown: true },
    ignoreBlanks: true,
    prompt: { show: true, title: "Metric", message: "Choose one" },
    error: { show: true, title: "No", message: "Not in the list", style: "Warning" },
  });
  book.setValidation(sheetId, {
    ranges: [rect(1, 1, 3, 1)],
    rule: { kind: "decimal", operator: "GreaterThanOrEqualTo", formula1: 0 },
    ignoreBlanks: true,
    error: { show: true, title: "", message: "", style: "Stop" },
  });
  book.addConditional(sheetId, {
    ranges: [rect(1, 1, 3, 1)],
    rule: { kind: "formula", formula: "=$B2>10", fill: "#FFEEAA", bold: true },
    stopIfTrue: true,
  });
  book.addConditional(sheetId, {
    ranges: [rect(1, 2, 3, 1)],
    rule: {
      kind: "dataBar",
      color: "#0F8A83",
      gradient: true,
      showValue: true,
      min: { type: "number", value: 0 },
      max: { type: "number", value: 1 },
    },
    stopIfTrue: false,
  });
  book.addConditional(sheetId, {
    ranges: [rect(1, 3, 3, 1)],
    rule: {
      kind: "icons",
      set: "ThreeTrafficLights1",
      reverse: false,
      showIconOnly: true,
      thresholds: [
        { type: "number", operator: "GreaterThanOrEqual", value: 0 },
        { type: "number", operator: "GreaterThanOrEqual", value: 1 },
      ],
    },
    stopIfTrue: false,
  });

  const other = await saved(book);
  const id = sheetOf(other);
  const plain = <Item extends { id: string }>(items: Item[]) =>
    items.map(({ id: _id, ...rest }) => rest);
  const byPlace = (one: { ranges: Rect[] }, next: { ranges: Rect[] }) =>
    one.ranges[0]!.column - next.ranges[0]!.column;
  expect(plain(other.validations(id)).sort(byPlace)).toEqual(
    plain(book.validations(sheetId)).sort(byPlace)
  );
  expect(plain(other.conditionals(id))).toEqual(plain(book.conditionals(sheetId)));
});

test("sheets keep their order, the hidden ones hidden, and the one in front", async () => {
  const { book } = await filled();
  const second = book.addSheet("Second").id;
  const third = book.addSheet("It's 3rd").id;
  book.setSheetProperties(second, { visibility: "VeryHidden" });
  book.activate(third);
  const other = await saved(book);
  const sheets = other.sheets();
  expect(sheets.map(({ name }) => name)).toEqual(["目标 2026", "Second", "It's 3rd"]);
  expect(sheets.map(({ id }) => other.sheetProperties(id).visibility)).toEqual([
    "Visible",
    "VeryHidden",
    "Visible",
  ]);
  expect(other.activeSheet()).toBe(sheets[2]!.id);
});

test("opening takes the place of what was there", async () => {
  const { book } = await filled();
  const other = await filled();
  other.book.addSheet("目标");
  await openXlsx(await saveXlsx(book), other.book);
  expect(other.book.sheets().map(({ name }) => name)).toEqual(["目标 2026"]);
  expect(other.book.tables()).toHaveLength(1);
  expect(other.book.names()).toHaveLength(1);
});

test("what is no workbook is refused and leaves the book alone", async () => {
  const { book, sheetId } = await filled();
  const before = book.read(sheetId, rect(0, 0, 8, 4));
  await expect(openXlsx(new Uint8Array([1, 2, 3]), book)).rejects.toThrow();
  expect(book.read(sheetId, rect(0, 0, 8, 4))).toEqual(before);
});

describe("the file as Excel wants it", () => {
  const part = async (path: string): Promise<string> =>
    strFromU8(unzipSync(await saveXlsx((await filled()).book))[path]!);

  test("an add-in's function is spelt as Excel spells it, with the last value beside it", async () => {
    expect(await part("xl/worksheets/sheet1.xml")).toContain(
      "<f>_xldudf_KPI_DOUBLE(KPI_Test[[#This Row],[Actual]])</f><v>1600000</v>"
    );
  });

  test("an error is kept as an error, not as a text", async () => {
    expect(await part("xl/worksheets/sheet1.xml")).toMatch(
      / t="e"[^>]*><f>_xldudf_KPI_DOUBLE\("x"\)<\/f><v>#VALUE!<\/v>/
    );
  });

  test("a computed column knows its formula, so that the next row gets it", async () => {
    expect(await part("xl/tables/table1.xml")).toContain(
      'name="Double it"><calculatedColumnFormula>_xldudf_KPI_DOUBLE(KPI_Test[[#This Row],[Actual]])' +
        "</calculatedColumnFormula></tableColumn>"
    );
  });

  test("opening does not compute everything anew: without the add-in that would lose every value", async () => {
    expect(await part("xl/workbook.xml")).not.toContain("fullCalcOnLoad");
  });
});

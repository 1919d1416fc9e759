/** A saved workbook on the desk of a colleague who has no add-in: the last values stand, text as well as numbers. */
import { readXlsx } from "hucre";
import type { Book } from "../../../src/workbench/book/book";
import { createHeadlessBook } from "../../../src/workbench/book/headless";
import { saveXlsx } from "../../../src/workbench/xlsx";
import { reopened, testInLibreOffice } from "../../workbook/sharing/libreOffice";

const grade = {
  name: "KPI.GRADE",
  description: "",
  parameters: [
    { name: "score", description: "", optional: false, matrix: false, repeating: false },
  ],
  matrixResult: false,
};

let book: Book;
beforeEach(() => {
  book = createHeadlessBook();
});
afterEach(() => book.dispose());

testInLibreOffice(
  "LibreOffice shows the last results of KPI functions",
  async () => {
    book.registerFunctions([grade], (_name, [score]) =>
      Promise.resolve({ ok: true, value: Number(score) > 50 ? "优 A" : Number(score) })
    );
    const sheetId = book.sheets()[0]!.id;
    const cells = { row: 0, column: 0, rows: 2, columns: 2 };
    book.write(sheetId, cells, [
      [90, "=KPI.GRADE(A1)"],
      [12.5, "=KPI.GRADE(A2)"],
    ]);
    await book.settled();

    const { sheets } = await readXlsx(reopened(await saveXlsx(book)));
    expect(sheets[0]!.rows).toEqual([
      [90, "优 A"],
      [12.5, 12.5],
    ]);
  },
  120_000
);

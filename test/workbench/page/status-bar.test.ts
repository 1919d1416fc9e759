/** @jest-environment jsdom */
import { waitFor } from "@testing-library/dom";
import type { Book, BookEvent, CellView, Rect } from "../../../src/workbench/book/book";
import { cellName, createStatusBar } from "../../../src/workbench/page/status-bar";
import { texts } from "../../../src/workbench/page/texts";

const cell = (row: number, column: number): Rect => ({ row, column, rows: 1, columns: 1 });
const good: CellView = { value: 1, text: "1", isError: false };
const bad: CellView = { value: "#VALUE!", text: "#VALUE!", isError: true };

/** As much of a book as the bar looks at: what is selected, and what stands there. */
class Selected implements Pick<Book, "selection" | "read" | "on"> {
  view = good;
  range = cell(0, 0);
  private tell: (event: BookEvent) => void = () => undefined;
  selection = () => ({ sheetId: "s", ranges: [this.range] });
  read = () => [[this.view]];
  on = (listener: (event: BookEvent) => void) => {
    this.tell = listener;
    return () => undefined;
  };
  change(range: Rect, view: CellView): void {
    Object.assign(this, { range, view });
    this.tell({ type: "selection", sheetId: "s", ranges: [range] });
  }
}

test.each([
  [0, 0, "A1"],
  [4, 25, "Z5"],
  [11, 26, "AA12"],
  [0, 701, "ZZ1"],
  [0, 702, "AAA1"],
])("row %i, column %i is %s", (row, column, name) => {
  expect(cellName(row, column)).toBe(name);
});

test.each([
  ["a value", good, "Ready"],
  ["an error that was explained", { ...bad, message: "target is missing." }, "target is missing."],
  ["an error that was not", bad, "#VALUE!"],
])("tells of %s where the cursor goes", async (_case, view, told) => {
  const book = new Selected();
  const bar = createStatusBar(texts["en-US"], book as unknown as Book, () => "KPI");
  expect(bar.textContent).toContain("A1");
  book.change(cell(4, 2), view);
  await waitFor(() => expect(bar.textContent).toContain("C5"));
  expect(bar.querySelector("output")?.textContent).toContain(told);
});

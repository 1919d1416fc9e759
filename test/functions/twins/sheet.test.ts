import { twinOf } from "../../../src/functions/twins";
import type { Book, CellInput } from "../../../src/workbench/book/book";
import { createHeadlessBook } from "../../../src/workbench/book/headless";

let book: Book;
beforeEach(() => {
  book = createHeadlessBook();
});
afterEach(() => book.dispose());

function write(row: number, column: number, cells: CellInput[][]): void {
  const rect = { row, column, rows: cells.length, columns: cells[0].length };
  book.write(book.activeSheet(), rect, cells);
}

async function shown(row: number, column: number, rows = 1): Promise<unknown[]> {
  await book.settled();
  const cells = book.read(book.activeSheet(), { row, column, rows, columns: 1 });
  return cells.map(([{ value }]) => value);
}

function formula(id: string, ...args: (string | null)[]): string {
  const twin = twinOf(id, args);
  if (typeof twin !== "string") throw new Error(`${id}: ${twin.reason}`);
  return `=${twin}`;
}

test("a twin takes the references of a table's row, and of its columns", async () => {
  write(0, 0, [
    ["Metric", "Weight", "Actual", "Target", "Score"],
    ["Sales", 0.6, 80, 100, null],
    ["Margin", 0.4, 45, 50, null],
  ]);
  const rect = { row: 0, column: 0, rows: 3, columns: 5 };
  book.addTable(book.activeSheet(), rect, "KPI_Card");
  const score = formula("SCORE", "[@Actual]", "[@Target]");
  write(1, 4, [[score], [score]]);
  write(5, 0, [
    [formula("SCORECARD", "KPI_Card[Weight]", "KPI_Card[Score]")],
    [formula("BOTTLENECK", "KPI_Card[Metric]", "KPI_Card[Actual]")],
    [formula("COMMISSION", "60", "KPI_Card[Actual]", "KPI_Card[Weight]")],
  ]);
  expect(await shown(1, 4, 2)).toEqual([80, 90]);
  const [total, bottleneck, commission] = await shown(5, 0, 3);
  expect(total).toBeCloseTo(84, 9);
  expect(bottleneck).toBe("Margin");
  // above 45 at 0.4, and 80 is not reached
  expect(commission).toBeCloseTo(6, 9);
});

test("an error in an argument shows as that error", async () => {
  write(0, 0, [["=1/0", 5]]);
  write(2, 0, [[formula("GAP", "A1", "B1")], [formula("STRETCH", "B1", "A1:B1")]]);
  expect(await shown(2, 0, 2)).toEqual(["#DIV/0!", "#DIV/0!"]);
});

test("a result too large for a number is #NUM!", async () => {
  write(0, 0, [[1e200, 2]]);
  write(2, 0, [[formula("VELOCITY", "A1", "A1", "A1", "B1")]]);
  expect(await shown(2, 0)).toEqual(["#NUM!"]);
});

test("another argument may be an expression or another twin", async () => {
  write(0, 0, [[80, 100]]);
  const attainment = formula("ATTAINMENT", "A1-4", "B1").slice(1);
  write(2, 0, [[formula("RAG", attainment, "0.7+0.05")]]);
  expect(await shown(2, 0)).toEqual([0]);
});

/** Cells per second of a function as a custom function and as its native twin, in the workbench's spreadsheet engine. */
import type { FunctionId } from "../../src/functions/catalogue";
import { evaluate } from "../../src/functions/evaluate";
import { twinOf } from "../../src/functions/twins";
import type { Book, Invoke } from "../../src/workbench/book/book";
import { createHeadlessBook } from "../../src/workbench/book/headless";

export interface CellSpeed {
  id: FunctionId;
  /** cells per second */
  custom: number;
  twin: number;
}

const rows = 2000;

const ids = ["ATTAINMENT", "GAP", "CONVERSION", "MARGIN", "SCORE"] as const;

const errors = { na: "#N/A", value: "#VALUE!", div0: "#DIV/0!", num: "#NUM!" } as const;

/** Answers as an add-in does that is always there. */
const invoke: Invoke = async (name, args) => {
  const evaluation = evaluate(name.replace("KPI.", ""), args);
  if (evaluation.ok) return { ok: true, value: evaluation.value };
  return { ok: false, error: errors[evaluation.code], message: evaluation.message };
};

function offer(book: Book): void {
  const parameter = (name: string, optional: boolean) => ({
    name,
    description: "",
    optional,
    repeating: false,
    matrix: false,
  });
  const functions = ids.map((id) => ({
    name: `KPI.${id}`,
    description: "",
    parameters: ["first", "second", "third"].map((name, i) => parameter(name, i > 1)),
    matrixResult: false,
  }));
  book.registerFunctions(functions, invoke);
}

/** From writing a column of formulas until all of them are computed. */
async function cellsPerSecond(formulaAt: (row: number) => string): Promise<number> {
  const book = createHeadlessBook();
  try {
    offer(book);
    const sheet = book.activeSheet();
    const numbers = Array.from({ length: rows }, (_, row) => [80 + row, 120 + 2 * row]);
    book.write(sheet, { row: 0, column: 0, rows, columns: 2 }, numbers);
    await book.settled();
    const results = { row: 0, column: 2, rows, columns: 1 };
    const formulas = numbers.map((_, row) => [`=${formulaAt(row + 1)}`]);
    const started = performance.now();
    book.write(sheet, results, formulas);
    await book.settled();
    const seconds = (performance.now() - started) / 1000;
    const unfinished = book.read(sheet, results).filter(([{ value }]) => typeof value !== "number");
    if (unfinished.length > 0) throw new Error(`${formulas[0][0]}: ${unfinished[0][0].text}`);
    return rows / seconds;
  } finally {
    book.dispose();
  }
}

function twinAt(id: FunctionId, row: number): string {
  const twin = twinOf(id, [`$A${row}`, `$B${row}`]);
  if (typeof twin !== "string") throw new Error(`${id} has no twin: ${twin.reason}`);
  return twin;
}

export async function measureCells(): Promise<CellSpeed[]> {
  const speeds: CellSpeed[] = [];
  // the first book of a process pays for the engine's own start
  await cellsPerSecond((row) => `A${row}+B${row}`);
  for (const id of ids)
    speeds.push({
      id,
      custom: await cellsPerSecond((row) => `KPI.${id}(A${row},B${row})`),
      twin: await cellsPerSecond((row) => twinAt(id, row)),
    });
  return speeds;
}

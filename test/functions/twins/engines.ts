/** Spreadsheet engines that are not ours, and know nothing of our functions. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createHeadlessBook } from "../../../src/workbench/book/headless";
import { saveXlsx } from "../../../src/workbench/xlsx";
import type { Book } from "../../../src/workbench/book/book";
import { argumentSheet, type Laid } from "./sheets";

/** What a cell shows: a value, or the text of an error. */
export type Shown = number | string | boolean | null;

/** The twins in a column of the first sheet, in the order of the calls; an impossible one leaves its cell blank. */
function fill(book: Book, { cells, twins }: Laid): string {
  const results = book.activeSheet();
  const { id } = book.addSheet(argumentSheet);
  const columns = cells[0].length;
  book.write(id, { row: 0, column: 0, rows: cells.length, columns }, cells);
  const formulas = twins.map((twin) => [typeof twin === "string" ? `=${twin}` : null]);
  book.write(results, { row: 0, column: 0, rows: twins.length, columns: 1 }, formulas);
  return results;
}

async function withBook<T>(
  laid: Laid,
  use: (book: Book, results: string) => Promise<T>
): Promise<T> {
  const book = createHeadlessBook();
  try {
    return await use(book, fill(book, laid));
  } finally {
    book.dispose();
  }
}

export function computeInUniver(laid: Laid): Promise<Shown[]> {
  return withBook(laid, async (book, results) => {
    await book.settled();
    const column = { row: 0, column: 0, rows: laid.twins.length, columns: 1 };
    return book.read(results, column).map(([{ value }]) => value);
  });
}

export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** Only the first sheet becomes text: one cell a line, unformatted, in quotes whatever it is. */
const csvFilter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false";

function parsed(line: string): Shown {
  const text = line.startsWith('"') ? line.slice(1, -1).replaceAll('""', '"') : line;
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  return text === "" || Number.isNaN(Number(text)) ? text : Number(text);
}

export async function computeInLibreOffice(laid: Laid): Promise<Shown[]> {
  const file = await withBook(laid, (book) => saveXlsx(book));
  const folder = mkdtempSync(join(tmpdir(), "twins-"));
  try {
    writeFileSync(join(folder, "twins.xlsx"), file);
    const profile = pathToFileURL(join(folder, "profile")).href;
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=${profile}`,
        "--headless",
        "--convert-to",
        csvFilter,
        "--outdir",
        folder,
        join(folder, "twins.xlsx"),
      ],
      { stdio: "ignore", timeout: 120_000 }
    );
    const lines = readFileSync(join(folder, "twins.csv"), "utf8").split(/\r?\n/);
    return laid.twins.map((_, i) => parsed(lines[i] ?? ""));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

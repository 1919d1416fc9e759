/** The formula that fills a table's column: what Excel repeats in the next row. */
import type { Book, TableInfo } from "../book/book";
import { toFile } from "./formulas";
import type { ColumnFormulas } from "./package";

export function columnFormulas(book: Book): ColumnFormulas {
  const functions = book.functions().map(({ name }) => name);
  return new Map(
    book.tables().map((table) => {
      const place = { functions, table: table.name };
      const formulas = columnsOf(book, table).flatMap(([name, formula]) =>
        formula === undefined ? [] : [[name, toFile(formula, place)] as const]
      );
      return [table.name, new Map(formulas)];
    })
  );
}

/** A column is computed where every row of the body has the same formula. */
function columnsOf(book: Book, table: TableInfo): [string, string | undefined][] {
  const { range, showHeaders, showTotals } = table;
  const body = {
    ...range,
    row: range.row + Number(showHeaders),
    rows: range.rows - Number(showHeaders) - Number(showTotals),
  };
  const views = book.read(table.sheetId, body);
  return table.columns.map(({ name }, index) => {
    const formulas = new Set(views.map((line) => line[index]?.formula));
    const [formula] = formulas;
    return [name, formulas.size === 1 ? formula : undefined];
  });
}

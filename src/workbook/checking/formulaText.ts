/** Formulas with structured references, read as text: put into a table's present words, and compared. */
import { headerCell, thisRow, wholeColumn } from "../../templates/build/references";

/** a text in quotes, which is left alone, or a reference to a column: [@x], [@[x]], T[x], T[[x]], T[[#Headers],[x]] */
const reference =
  /"(?:[^"]|"")*"|(KPI_\w+)?\[(?:(@?)(?:\[((?:'.|[^'[\]])*)\]|((?:'.|[^'[\]@#])(?:'.|[^'[\]])*))|\[#Headers\],\[((?:'.|[^'[\]])*)\])\]/g;

type Rename = (table: string, header: string) => string;

/** The formula with other headers; `own` is the table that its cell stands in. */
export function withRenamedColumns(formula: string, own: string, rename: Rename): string {
  return formula.replace(
    reference,
    (
      whole: string,
      table: string | undefined,
      row: string | undefined,
      quoted?: string,
      plain?: string,
      head?: string
    ) => {
      if (whole.startsWith('"')) return whole;
      const written = (quoted ?? plain ?? head)!;
      const header = rename(table ?? own, written.replace(/'(.)/g, "$1"));
      if (head !== undefined) return headerCell(table ?? own, header);
      return row === "@" ? thisRow(header) : wholeColumn(table ?? own, header);
    }
  );
}

/**
 * The same text for formulas that mean the same: Excel gives a formula back with other blanks, quotes and case, and
 * with other addresses after rows or columns were inserted.
 */
export function essence(formula: string, own: string, idOf: Rename): string {
  return withRenamedColumns(formula, own, (table, header) => `col_${idOf(table, header)}`)
    .toLowerCase()
    .replaceAll(`${own.toLowerCase()}[`, "[")
    .replace(/\$?\b[a-z]{1,3}\$?\d+\b/g, "cell")
    .replace(/(?:'[^']*'|[^\s'!(),&=<>+*/-]+)!/g, "")
    .replace(/[\s'@[\]]/g, "");
}

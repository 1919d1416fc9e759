/** Structured references to the columns of a table, escaped as Excel wants them. */

/** `[ ] # ' @` stand behind an apostrophe inside a column name. */
function escaped(header: string): string {
  return header.replace(/['[\]#@]/g, "'$&");
}

/** The cell of this row: [@Actual], or [@[Due date]] where the name holds more than letters, digits and underscores. */
export function thisRow(header: string): string {
  return /^[\p{L}\p{N}_]+$/u.test(header) ? `[@${header}]` : `[@[${escaped(header)}]]`;
}

/** The column's body: KPI_Targets[Actual]. */
export function wholeColumn(table: string, header: string): string {
  return /^[\p{L}\p{N}_]+(?: [\p{L}\p{N}_]+)*$/u.test(header)
    ? `${table}[${header}]`
    : `${table}[[${escaped(header)}]]`;
}

export function headerCell(table: string, header: string): string {
  return `${table}[[#Headers],[${escaped(header)}]]`;
}

/**
 * A formula written with column ids, with the headers in their place: `[@{actual}]` is this row's cell, `[{actual}]` the
 * whole column, `[#{actual}]` the header. So a formula stands once for all languages. An unknown id is an error.
 */
export function withHeaders(
  formula: string,
  table: string,
  headers: ReadonlyMap<string, string>
): string {
  return formula.replace(/\[([@#]?)\{(\w+)\}\]/g, (_, kind: string, id: string) => {
    const header = headers.get(id);
    if (header === undefined) throw new Error(`${table} has no column "${id}"`);
    if (kind === "@") return thisRow(header);
    return kind === "#" ? headerCell(table, header) : wholeColumn(table, header);
  });
}

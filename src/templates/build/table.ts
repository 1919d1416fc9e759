/** A table described column by column, and the pieces of a sheet plan that come of it. */
import type { CellValue, ConditionalRule, Format, SheetPlan, Validation } from "../plan";
import { cellAt, columnLetters, rangeAt } from "./address";
import { colors, fills, type Filling } from "./look";
import { withHeaders } from "./references";

export interface ColumnSpec {
  id: string;
  header: string;
  /** shown on the header */
  note?: string;
  /** in characters; missing where another table above has set it */
  width?: number;
  filling: Filling;
  /** with column ids in braces, see withHeaders */
  formula?: string;
  numberFormat?: string;
  horizontal?: Format["horizontal"];
  wrap?: boolean;
  validation?: Omit<Validation, "range">;
  /** in a rule's formula `{id}` is that column's cell in the row, `{id:all}` its whole body */
  rules?: ConditionalRule[];
}

/** A column without its words; who fills it may be left to the table. */
export type WordlessColumn = Omit<ColumnSpec, "id" | "header" | "note" | "filling"> & {
  filling?: Filling;
};

/** Columns in the order of `specs`, each with the header and the note that its language gives it. */
export function columnsWith<Id extends string>(
  texts: Record<Id, { header: string; note: string }>,
  specs: Record<Id, WordlessColumn>,
  filling: Filling = "input"
): ColumnSpec[] {
  return (Object.keys(specs) as Id[]).map((id) => {
    const { header, note } = texts[id];
    return { id, header, ...(note && { note }), filling, ...specs[id] };
  });
}

export interface RowSpec {
  /** by column id; a missing column or an empty text leaves the cell blank */
  values: Record<string, CellValue>;
  /** number formats of single cells, by column id */
  formats?: Record<string, string>;
  height?: number;
}

export interface TableSpec {
  name: string;
  /** of the header row's first cell, counted from 1 */
  column: number;
  row: number;
  columns: ColumnSpec[];
  rows: RowSpec[];
  /** body rows in all; empty ones follow the filled ones */
  ready: number;
  headerHeight?: number;
}

export type Pieces = Partial<
  Pick<
    SheetPlan,
    | "columnWidths"
    | "rowHeights"
    | "blocks"
    | "merges"
    | "formats"
    | "tables"
    | "names"
    | "validations"
    | "conditionals"
    | "notes"
    | "groups"
    | "charts"
  >
>;

export interface BuiltTable extends Pieces {
  lastColumn: number;
  firstBodyRow: number;
  lastBodyRow: number;
  /** the body of one column as an address: "C6:C17" */
  body(id: string): string;
  /** the letters of a column */
  letters(id: string): string;
  /** the number of a column on the sheet */
  columnOf(id: string): number;
  /** a formula outside the table, with column ids in braces: `[{actual}]` is the whole column */
  formula(text: string): string;
}

export function buildTable(spec: TableSpec): BuiltTable {
  const { name, columns, rows } = spec;
  const headers = new Map(columns.map((column) => [column.id, column.header]));
  const firstBodyRow = spec.row + 1;
  const lastBodyRow = spec.row + Math.max(spec.ready, rows.length, 1);
  const lastColumn = spec.column + columns.length - 1;
  const indexOf = (id: string) => {
    const index = columns.findIndex((column) => column.id === id);
    if (index < 0) throw new Error(`${name} has no column "${id}"`);
    return spec.column + index;
  };
  const body = (id: string) => rangeAt(indexOf(id), firstBodyRow, indexOf(id), lastBodyRow);
  const letters = (id: string) => columnLetters(indexOf(id));
  const inRule = (formula: string) =>
    formula.replace(/\{(\w+)(:all)?\}/g, (_, id: string, all?: string) =>
      all
        ? `$${letters(id)}$${firstBodyRow}:$${letters(id)}$${lastBodyRow}`
        : `$${letters(id)}${firstBodyRow}`
    );

  const values = Array.from({ length: lastBodyRow - spec.row }, (_, index) =>
    columns.map(({ id }) => {
      const value = rows[index]?.values[id] ?? null;
      return value === "" ? null : value;
    })
  );

  return {
    lastColumn,
    firstBodyRow,
    lastBodyRow,
    body,
    letters,
    columnOf: indexOf,
    formula: (text) => withHeaders(text, name, headers),
    tables: [
      {
        name,
        at: cellAt(spec.column, spec.row),
        columns: columns.map(({ id, header, formula, filling }) => ({
          id,
          header,
          ...(formula && { formula: withHeaders(formula, name, headers) }),
          ...(formula && filling === "offered" && { offered: true as const }),
        })),
        rows: values,
        style: "TableStyleLight1",
        banded: false,
      },
    ],
    columnWidths: columns.flatMap(({ id, width }) =>
      width === undefined ? [] : [{ columns: `${letters(id)}:${letters(id)}`, width }]
    ),
    rowHeights: [
      { rows: `${spec.row}:${spec.row}`, height: spec.headerHeight ?? 42 },
      ...rows.flatMap(({ height }, index) => {
        const row = firstBodyRow + index;
        return height === undefined ? [] : [{ rows: `${row}:${row}`, height }];
      }),
    ],
    formats: [
      headerFormat(rangeAt(spec.column, spec.row, lastColumn, spec.row)),
      ...columns.map((column) => bodyFormat(column, body(column.id))),
      ...rows.flatMap(({ formats = {} }, index) => {
        Object.keys(formats).forEach(indexOf);
        const row = firstBodyRow + index;
        return runsOf(columns.map(({ id }) => formats[id])).map(({ from, to, value }) => ({
          range: rangeAt(spec.column + from, row, spec.column + to, row),
          numberFormat: value,
        }));
      }),
    ],
    validations: columns.flatMap(({ id, validation }) =>
      validation ? [{ range: body(id), ...validation }] : []
    ),
    conditionals: columns.flatMap(({ id, rules = [] }) =>
      rules.map((rule) => ({
        range: body(id),
        rule: rule.kind === "formula" ? { ...rule, formula: inRule(rule.formula) } : rule,
      }))
    ),
    notes: columns.flatMap(({ id, note }) =>
      note ? [{ cell: cellAt(indexOf(id), spec.row), text: note }] : []
    ),
  };
}

/** Neighbours of the same value, counted from 0; with a team of hundreds each range less makes for a shorter request. */
function runsOf(values: (string | undefined)[]): { from: number; to: number; value: string }[] {
  const runs: { from: number; to: number; value: string }[] = [];
  values.forEach((value, at) => {
    const last = runs.at(-1);
    if (last?.to === at - 1 && last.value === value) last.to = at;
    else if (value !== undefined) runs.push({ from: at, to: at, value });
  });
  return runs;
}

export function headerFormat(range: string): Format {
  return {
    range,
    bold: true,
    color: colors.headerText,
    fill: colors.header,
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
    border: colors.line,
  };
}

function bodyFormat(column: ColumnSpec, range: string): Format {
  return {
    range,
    fill: fills[column.filling],
    color: colors.ink,
    border: colors.line,
    vertical: "Center",
    locked: column.filling === "computed",
    ...(column.numberFormat && { numberFormat: column.numberFormat }),
    ...(column.horizontal && { horizontal: column.horizontal }),
    ...(column.wrap && {
      wrap: true,
      ...(!column.horizontal && { horizontal: "Left", indent: 1 }),
    }),
  };
}

/** What the formulas of a sheet should show, worked out in the test, against what they do show: all of them. */
import { cellAt } from "../../../src/templates/build/address";
import { areaOf } from "../../templates/support/areas";
import type { Example } from "./example";
import { filled, type Row } from "./rows";

/** What expectations may look at: typed cells, and computed ones of sheets that have an expectation of their own. */
export type Shown = Pick<Example, "rows" | "column">;

/** What a cell should fulfil where more than one value would be right. */
export interface Condition {
  words: string;
  holds: (value: unknown) => boolean;
}

/** By column id, from the row and its position; undefined where the row's cell is typed and not computed. */
export type ExpectedColumns = Record<string, (row: Row, index: number) => unknown>;

export type ExpectedPart =
  | { table: string; columns: ExpectedColumns }
  /** from this cell (an address, or the name of one) to the right and down; undefined where no formula is */
  | { at: string; values: readonly (readonly unknown[])[] };

export type Expectation = (shown: Shown) => ExpectedPart[];

/** A cell with a formula, or one that a formula above it or on its left spills into. */
export interface FormulaCell {
  /** "B5" */
  address: string;
  value: unknown;
}

/** Where a table's body lies; rows and columns count from 1. */
export interface TablePlace {
  firstRow: number;
  columns: Record<string, number>;
}

export interface Places {
  table: (name: string) => TablePlace;
  /** the address of the cell that has this name */
  name: (name: string) => string;
}

/** Columns of rows that have a value in `id`; the others show "". */
export function onceFilled(id: string, columns: ExpectedColumns): ExpectedColumns {
  return Object.fromEntries(
    Object.entries(columns).map(([column, value]) => [
      column,
      (row: Row, index: number) => (filled(row[id]) ? value(row, index) : ""),
    ])
  );
}

/** A column of values, for ExpectedPart's `values`. */
export const down = (values: readonly unknown[]) => values.map((value) => [value]);

/** Every cell that a part speaks of, by its address. */
export function expectedCells(
  parts: readonly ExpectedPart[],
  shown: Shown,
  places: Places
): Map<string, unknown> {
  const expected = new Map<string, unknown>();
  const set = (column: number, row: number, value: unknown) => {
    if (value !== undefined) expected.set(cellAt(column, row), value);
  };
  for (const part of parts) {
    if ("table" in part) {
      const { firstRow, columns } = places.table(part.table);
      shown.rows(part.table).forEach((row, index) => {
        for (const [id, value] of Object.entries(part.columns)) {
          const column = columns[id];
          if (column === undefined) throw new Error(`${part.table} has no column ${id}`);
          set(column, firstRow + index, value(row, index));
        }
      });
    } else {
      const { left, top } = areaOf(/^KPI_/.test(part.at) ? places.name(part.at) : part.at);
      part.values.forEach((values, down) =>
        values.forEach((value, across) => set(left + across, top + down, value))
      );
    }
  }
  return expected;
}

/** Blank and "" look the same; numbers count as the same within a billionth of their size. */
function isSame(value: unknown, expected: unknown): boolean {
  if (typeof value === "number" && typeof expected === "number") {
    return Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  }
  if (isCondition(expected)) return expected.holds(value);
  return (value ?? "") === (expected ?? "");
}

const isCondition = (expected: unknown): expected is Condition =>
  typeof expected === "object" && expected !== null && "holds" in expected;

/** Cells that show something else than expected, that nobody expects anything of, or that are no formula. */
export function faults(
  cells: readonly FormulaCell[],
  expected: ReadonlyMap<string, unknown>
): string[] {
  const shown = new Map(cells.map(({ address, value }) => [address, value]));
  const text = (value: unknown) => JSON.stringify(value);
  return [
    ...cells.flatMap(({ address, value }) => {
      if (!expected.has(address)) return [`${address} shows ${text(value)}, without a proof`];
      const should = expected.get(address);
      return isSame(value, should) ? [] : [`${address} shows ${text(value)}, not ${text(should)}`];
    }),
    ...[...expected.keys()]
      .filter((address) => !shown.has(address))
      .map((address) => `${address} is not computed`),
  ];
}

/** A workbook to import into, and decisions, as a test needs them. */
import { columnIds } from "../../../src/workbook/importing/types";
import type { ColumnId, Decisions, ImportTarget, Row } from "../../../src/workbook/importing/types";

export function target(change: Partial<ImportTarget> = {}): ImportTarget {
  return {
    stamp: "now",
    there: true,
    language: "zh-CN",
    rows: [],
    known: { people: [], regions: [], products: [], channels: [] },
    unit: 1,
    ...change,
  };
}

export function decisions(change: Partial<Decisions> = {}): Decisions {
  return {
    mode: "append",
    alreadyThere: "update",
    repeatedOnce: true,
    names: {},
    summedUp: false,
    ...change,
  };
}

export function row(cells: Partial<Record<ColumnId, string | number>>): Row {
  return columnIds.map((id) => cells[id] ?? null);
}

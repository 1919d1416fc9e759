import type { Block, TablePlan } from "../../../src/templates/plan";

/** A rectangle of cells; both ends count. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export function areaOf(address: string): Area {
  const parts = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(address);
  if (!parts) throw new Error(`"${address}" is no address`);
  const [, left, top, right = left, bottom = top] = parts as unknown as string[];
  return { top: Number(top), left: column(left!), bottom: Number(bottom), right: column(right!) };
}

function column(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function areaFrom(at: string, rows: number, columns: number): Area {
  const { top, left } = areaOf(at);
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

export function areaOfTable({ at, rows, columns }: TablePlan): Area {
  return areaFrom(at, rows.length + 1, columns.length);
}

export function areaOfBlock({ at, values }: Block): Area {
  return areaFrom(at, values.length, Math.max(...values.map((row) => row.length)));
}

export function meet(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}

export function holds(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** Excel's own limits, less a margin that no template should need. */
export const sheetArea: Area = { top: 1, left: 1, bottom: 1_000, right: 200 };

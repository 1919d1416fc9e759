/** Rows and columns that are grouped, sheet by sheet. The engine draws no outline; a file keeps it for Excel. */
import type { LineChange } from "./charts";

export type Axis = LineChange["axis"];

/** by row or column, how deep it lies; those that lie in no group are missing */
type Levels = Record<number, number>;

export type SheetOutline = Record<Axis, Levels>;

/** Excel's, the sheet itself counted as one */
const deepest = 7;

export class Outlines {
  private sheets = new Map<string, SheetOutline>();

  level(sheetId: string, axis: Axis, at: number): number {
    return this.sheets.get(sheetId)?.[axis][at] ?? 0;
  }

  /** @param by 1 puts the lines into a group, inside those that they are in; -1 takes them out of the innermost one */
  change(sheetId: string, axis: Axis, at: number, count: number, by: 1 | -1): void {
    const outline = this.sheets.get(sheetId) ?? { row: {}, column: {} };
    this.sheets.set(sheetId, outline);
    const levels = outline[axis];
    for (let line = at; line < at + count; line += 1) {
      const level = Math.min(deepest, Math.max(0, (levels[line] ?? 0) + by));
      if (level > 0) levels[line] = level;
      else delete levels[line];
    }
  }

  /** A new sheet has no groups, whichever sheet had its id before. */
  sheetBegun(sheetId: string): void {
    this.sheets.delete(sheetId);
  }

  /** What comes in the midst of a group belongs to it. */
  linesChanged({ sheetId, axis, change, at, count }: LineChange): void {
    const outline = this.sheets.get(sheetId);
    if (!outline) return;
    const before = outline[axis];
    const after: Levels = {};
    for (const [key, level] of Object.entries(before)) {
      const line = Number(key);
      if (line < at) after[line] = level;
      else if (change === "inserted") after[line + count] = level;
      else if (line >= at + count) after[line - count] = level;
    }
    const around = Math.min(before[at - 1] ?? 0, before[at] ?? 0);
    if (change === "inserted" && around > 0) {
      for (let line = at; line < at + count; line += 1) after[line] = around;
    }
    outline[axis] = after;
  }

  save(): Record<string, SheetOutline> {
    return structuredClone(Object.fromEntries(this.sheets));
  }

  restore(saved: Record<string, SheetOutline>): void {
    this.sheets = new Map(Object.entries(structuredClone(saved)));
  }
}

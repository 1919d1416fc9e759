/** Cells whose formulas read what is left out keep what they show. */
import { setText, textOf, type Parts } from "../sharing/archive";
import { Edits } from "../sharing/markup";
import { isUnfinished, type CopyReport } from "../sharing/copy";
import { eachFormulaCell, setFormula, setValue, type FormulaCell } from "../sharing/sheetCells";
import { spillKey, withFixedSpills, type Spills } from "../sharing/spills";
import type { ListedSheet } from "./workbookSheets";

export interface Frozen {
  /** cells that keep a value in place of a formula */
  count: number;
  /** those among them without a result yet, with the first of them */
  unfinished: CopyReport["unfinished"];
  /** the blocks that hold values now where one formula filled them */
  spills: Spills;
}

/** @param freezes whether a formula, as the file keeps it, must become its value */
export function freezeCells(
  parts: Parts,
  sheets: readonly Pick<ListedSheet, "name" | "path">[],
  freezes: (formula: string) => boolean
): Frozen {
  // known before any sheet is changed, since a formula may read what another sheet spills
  const spills: Spills = new Map();
  for (const { name, path } of sheets) {
    const isFrozen = frozenCells(freezes);
    eachFormulaCell(textOf(parts, path) ?? "<none/>", (cell) => {
      if (isFrozen(cell) && cell.kind === "array" && cell.range)
        spills.set(spillKey(name, cell.address), cell.range);
    });
  }
  let count = 0;
  let unfinished: CopyReport["unfinished"];
  for (const { name, path } of sheets) {
    const xml = textOf(parts, path) ?? "<none/>";
    const edits = new Edits();
    const isFrozen = frozenCells(freezes);
    eachFormulaCell(xml, (cell) => {
      if (isFrozen(cell)) {
        setValue(edits, xml, cell);
        count += 1;
        if (isUnfinished(cell)) {
          unfinished ??= { count: 0, sheetName: name, address: cell.address };
          unfinished.count += 1;
        }
        return;
      }
      const fixed = withFixedSpills(cell.formula, name, spills);
      if (fixed !== cell.formula) setFormula(edits, cell, fixed);
    });
    if (edits.count > 0) setText(parts, path, edits.apply(xml));
  }
  return { count, unfinished, spills };
}

/** Asked in the cells' order: one that shares a formula goes the way of the cell that has it. */
function frozenCells(freezes: (formula: string) => boolean): (cell: FormulaCell) => boolean {
  const groups = new Set<string | undefined>();
  return ({ kind, formula, group }) => {
    const isFollower = kind === "shared" && formula === "";
    const isFrozen = isFollower ? groups.has(group) : freezes(formula);
    if (isFrozen && kind === "shared") groups.add(group);
    return isFrozen;
  };
}

/** Rows of a table that is to hold others: what each cell is to be, and which cells that changes. */
import type { CellValue } from "../../templates/plan";
import { isSameInEveryRow } from "../actuals/cells";
import { holdsFormula, moved, writable, type Block, type Contents } from "../blocks";
import type { Change } from "../exchange";

/** All cells as they are written to be what they are, to be changed. */
export function copyOf(block: Contents): CellValue[][] {
  return block.values.map((cells, row) => cells.map((_, column) => writable(block, row, column)));
}

/**
 * The cells of a table that holds these rows, and blank ones below them. Columns that compute go on computing, in blank
 * rows too; a formula that speaks of single cells becomes the value that it showed.
 */
export function refilled(block: Block, rows: readonly CellValue[][]): CellValue[][] {
  const last = block.values.length - 1;
  const ready = block.values[0].map((_, column) => {
    const formula = holdsFormula(block, last, column) ? String(block.formulas[last][column]) : "";
    return isSameInEveryRow(formula) ? formula : "";
  });
  return block.values.map((_, at) => rows[at] ?? ready);
}

/** A row that stands elsewhere from now on. */
export function movedRow(block: Block, row: number): CellValue[] {
  return block.values[row].map((_, column) => moved(block, row, column));
}

/** What is different in `cells`, column by column; rows below the table's end were blank before. */
export function changesOf(
  block: Omit<Block, "language" | "slots">,
  cells: readonly CellValue[][]
): Change[] {
  const before = copyOf(block);
  const changes: Change[] = [];
  for (let column = 0; column < block.width; column++) {
    let open: Change | undefined;
    cells.forEach((line, row) => {
      const old = before[row]?.[column] ?? "";
      if (line[column] === old) {
        open = undefined;
        return;
      }
      if (!open) {
        const { sheetId, sheetName } = block;
        const place = { row: block.row + row, column: block.column + column };
        open = { sheetId, sheetName, ...place, before: [], after: [] };
        changes.push(open);
      }
      open.before.push(old);
      open.after.push(line[column]);
    });
  }
  return changes;
}

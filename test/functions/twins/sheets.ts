/** The generated calls as two sheets: the arguments on one, a twin for each call on the other. */
import { twinOf, type TwinImpossible } from "../../../src/functions/twins";
import type { CellInput } from "../../../src/workbench/book/book";
import type { Call, Cell, Given } from "./arguments";

export const argumentSheet = "In";

export interface Laid {
  /** from the top left cell of the sheet of arguments on */
  cells: CellInput[][];
  /** of each call, without the leading "=" */
  twins: (string | TwinImpossible)[];
}

function columnName(index: number): string {
  const high = Math.floor(index / 26);
  return (high > 0 ? columnName(high - 1) : "") + String.fromCharCode(65 + (index % 26));
}

/** A blank text cannot be typed into a cell; a formula gives it. */
function input(cell: Cell): CellInput {
  if (cell === "") return '=""';
  return typeof cell === "string" ? `'${cell}` : cell;
}

function constantText(value: number | string | boolean): string {
  if (typeof value === "string") return `"${value}"`;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function blockOf(given: Given): Cell[][] {
  if (given.as === "range") return given.cells;
  return given.as === "cell" ? [[given.value]] : [];
}

/** Each call has rows of its own; its arguments stand side by side. */
export function layOut(calls: readonly Call[]): Laid {
  const cells: CellInput[][] = [];
  const twins = calls.map(({ id, given }) => {
    const top = cells.length;
    const height = Math.max(1, ...given.map((each) => blockOf(each).length));
    for (let row = 0; row < height; row += 1) cells.push([]);
    let left = 0;
    const texts = given.map((each) => {
      if (each.as === "omitted") return null;
      if (each.as === "constant") return constantText(each.value);
      const block = blockOf(each);
      block.forEach((items, row) =>
        items.forEach((item, column) => (cells[top + row][left + column] = input(item)))
      );
      const width = block[0].length;
      const from = `$${columnName(left)}$${top + 1}`;
      const to = `$${columnName(left + width - 1)}$${top + block.length}`;
      left += width;
      return `${argumentSheet}!${each.as === "cell" ? from : `${from}:${to}`}`;
    });
    return twinOf(id, texts);
  });
  const width = Math.max(1, ...cells.map((row) => row.length));
  return {
    cells: cells.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? null)),
    twins,
  };
}

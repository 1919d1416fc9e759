/** Keeps a rounded block within two units of the shares that it stands for. */

import { indexOfLargest } from "./lists";

const most = 2;

/**
 * Brings back every cell that lies more than two units from its share, total × row share × column share, by
 * moving a unit round the corners of a rectangle, which changes no sum. Only where a row and a column together hold more
 * than the total, and both lost or won nearly a unit by rounding, can a cell lie that far off, and then by less than three.
 */
export function keepNearShares(
  block: number[][],
  rowShares: readonly number[],
  columnShares: readonly number[],
  total: number
): void {
  const excess = (i: number, j: number) => block[i][j] - total * rowShares[i] * columnShares[j];

  const move = (i: number, j: number, by: 1 | -1) => {
    /** how far a cell would be off after a step, where it may take one */
    const after = (row: number, column: number, step: number) =>
      block[row][column] + step < 0 ? Infinity : Math.abs(excess(row, column) + step);
    const columns = columnShares.flatMap((_, k) =>
      k !== j && after(i, k, -by) <= most ? [k] : []
    );
    const rows = rowShares.flatMap((_, k) => (k !== i && after(k, j, -by) <= most ? [k] : []));
    for (const row of rows) {
      const column = columns.find((k) => after(row, k, by) <= most);
      if (column === undefined) continue;
      block[i][j] += by;
      block[row][column] += by;
      block[i][column] -= by;
      block[row][j] -= by;
      return;
    }
  };

  const largestColumn = columnShares[indexOfLargest(columnShares)];
  rowShares.forEach((rowShare, i) => {
    if (rowShare + largestColumn <= 1) return;
    columnShares.forEach((columnShare, j) => {
      if (rowShare + columnShare <= 1) return;
      const off = excess(i, j);
      if (Math.abs(off) > most) move(i, j, off < 0 ? 1 : -1);
    });
  });
}

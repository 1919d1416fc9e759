/** Controlled rounding: a block of whole numbers with given row and column sums, close to their proportional shares. */

/** Steps into which a unit is cut; a power of two. */
const bits = 24;
/** products below this stay exact in doubles, together with the cut */
const exactProduct = 2 ** (53 - bits);

/**
 * Row × column / total, cut into 2^-24 steps and rounded down: the whole part and the steps. Exact, by big integers
 * where doubles would not be.
 */
function proportional(row: number, column: number, total: number): [whole: number, steps: number] {
  const product = row * column;
  if (product < exactProduct) {
    const steps = Math.floor((product * 2 ** bits) / total);
    return [Math.floor(steps / 2 ** bits), steps % 2 ** bits];
  }
  const steps = ((BigInt(row) * BigInt(column)) << BigInt(bits)) / BigInt(total);
  const whole = steps >> BigInt(bits);
  return [Number(whole), Number(steps - (whole << BigInt(bits)))];
}

/**
 * Rounds to multiples of twice `step` every cell that is an odd multiple of it, half of each row's and column's odd cells up and the others
 * down, so that every sum stays. Neighbours along a row are tied in pairs, and so are neighbours along a column; the ties
 * form chains and even rings, along which up and down alternate.
 * After Doerr, Friedrich, Klein, Osbild: Unbiased matrix rounding (2006).
 */
function roundStep(steps: Int32Array, rows: number, columns: number, step: number): void {
  const inRow = new Int32Array(steps.length).fill(-1);
  const inColumn = new Int32Array(steps.length).fill(-1);
  const waiting = new Int32Array(columns).fill(-1);
  for (let row = 0; row < rows; row += 1) {
    let before = -1;
    for (let column = 0; column < columns; column += 1) {
      const cell = row * columns + column;
      if ((steps[cell] & step) === 0) continue;
      if (before === -1) before = cell;
      else {
        inRow[cell] = before;
        inRow[before] = cell;
        before = -1;
      }
      const above = waiting[column];
      if (above === -1) waiting[column] = cell;
      else {
        inColumn[cell] = above;
        inColumn[above] = cell;
        waiting[column] = -1;
      }
    }
  }
  for (let start = 0; start < steps.length; start += 1) {
    if ((steps[start] & step) === 0) continue;
    // sums are whole, so every odd cell has both its partners and every chain is a ring
    let cell = start;
    do {
      const partner = inRow[cell];
      steps[cell] += step;
      steps[partner] -= step;
      cell = inColumn[partner];
    } while (cell !== start);
  }
}

/**
 * A block of whole numbers, none negative, whose row sums are `rowSums` and whose column sums are `columnSums`; each cell is its
 * proportional share row × column / total rounded up or down. The sums are whole, not negative, and add up to the
 * same total, which is above 0. Rows × columns × 24 steps of work.
 *
 * @example roundMatrix([2, 1], [2, 1]) // [[1, 1], [1, 0]]
 */
export function roundMatrix(
  rowSums: readonly number[],
  columnSums: readonly number[],
  total: number
): number[][] {
  const columns = columnSums.length;
  const whole = new Float64Array(rowSums.length * columns);
  const steps = new Int32Array(whole.length);
  const missingInRow = rowSums.map((sum) => sum);
  const missingInColumn = columnSums.map((sum) => sum);
  const stepsInRow = new Float64Array(rowSums.length);
  const stepsInColumn = new Float64Array(columns);
  rowSums.forEach((row, i) => {
    columnSums.forEach((column, j) => {
      const [units, part] = proportional(row, column, total);
      whole[i * columns + j] = units;
      steps[i * columns + j] = part;
      missingInRow[i] -= units;
      missingInColumn[j] -= units;
      stepsInRow[i] += part;
      stepsInColumn[j] += part;
    });
  });

  // The steps lost by rounding down, fewer than cells in a line, go back where a row and a column both miss some.
  const lostInRow = missingInRow.map((units, i) => units * 2 ** bits - stepsInRow[i]);
  const lostInColumn = missingInColumn.map((units, j) => units * 2 ** bits - stepsInColumn[j]);
  for (let i = 0, j = 0; i < rowSums.length && j < columns;) {
    const back = Math.min(lostInRow[i], lostInColumn[j]);
    steps[i * columns + j] += back;
    lostInRow[i] -= back;
    lostInColumn[j] -= back;
    if (lostInRow[i] === 0) i += 1;
    else j += 1;
  }

  for (let bit = 0; bit < bits; bit += 1) roundStep(steps, rowSums.length, columns, 2 ** bit);
  return rowSums.map((_, i) =>
    columnSums.map((_, j) => whole[i * columns + j] + steps[i * columns + j] / 2 ** bits)
  );
}

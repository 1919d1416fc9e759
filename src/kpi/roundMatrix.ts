/** Controlled rounding: a block of whole numbers with given row and column sums, close to their proportional shares. */

/**
 * Cells are cut into 2^bits steps a unit. Rounding down loses at most two of them a cell, and they come back to single
 * cells; seven bits more than the shorter side needs keep that below a hundredth of a unit.
 */
function bitsFor(rows: number, columns: number): number {
  return Math.ceil(Math.log2(2 * Math.min(rows, columns))) + 7;
}

/** keeps a quotient that is meant as whole from being taken for more */
const safety = 1e-6;

/** For splitting a double into halves whose products are exact. */
const splitter = 2 ** 27 + 1;

/** What a product of doubles loses by rounding, exactly. After Dekker (1971). */
function lostInProduct(a: number, b: number): number {
  const aHigh = splitter * a - (splitter * a - a);
  const bHigh = splitter * b - (splitter * b - b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  return aLow * bLow - (a * b - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

/** What a division that came to `quotient` whole units leaves of first × second, exactly. */
function restOf(first: number, second: number, total: number, quotient: number): number {
  const product = first * second;
  const rest = product - quotient * total;
  if (product <= Number.MAX_SAFE_INTEGER) return rest;
  return rest + (lostInProduct(first, second) - lostInProduct(quotient, total));
}

/**
 * Rounds to multiples of twice `step` every cell that is an odd multiple of it: half of each row's and column's odd cells
 * up and the others down, so that every sum stays. Neighbours along a row are tied in pairs, and so are neighbours along
 * a column; the ties form rings of even length, along which up and down alternate.
 * After Doerr, Friedrich, Klein, Osbild: Unbiased matrix rounding (2006).
 */
function roundStep(steps: Int32Array, rows: number, columns: number, step: number): void {
  // only the partners of odd cells are read, and those are always set
  const inRow = new Int32Array(steps.length);
  const inColumn = new Int32Array(steps.length);
  const waiting = new Int32Array(columns).fill(-1);
  const odd: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    let before = -1;
    for (let column = 0; column < columns; column += 1) {
      const cell = row * columns + column;
      if ((steps[cell] & step) === 0) continue;
      odd.push(cell);
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
  for (const start of odd) {
    // rounded already, in an earlier ring
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
 * A block of whole numbers, none negative, whose row sums are `rowSums` and whose column sums are `columnSums`; each
 * cell is its proportional share row × column / total rounded up or down. The sums are whole, not negative, and add up to
 * the same total, which is above 0. Takes a walk over the cells for each bit.
 *
 * @example roundMatrix([2, 1], [2, 1], 3) // [[2, 0], [0, 1]]
 */
export function roundMatrix(
  rowSums: readonly number[],
  columnSums: readonly number[],
  total: number
): number[][] {
  const rows = rowSums.length;
  const columns = columnSums.length;
  const bits = bitsFor(rows, columns);
  const stepsInUnit = 2 ** bits;
  const whole = new Float64Array(rows * columns);
  const steps = new Int32Array(rows * columns);
  // in steps, what the cells lose of the sums by rounding down
  const lostInRow = new Float64Array(rows);
  const lostInColumn = new Float64Array(columns);
  for (let i = 0; i < rows; i += 1) {
    const row = rowSums[i];
    let unitsLeft = row;
    let stepsGiven = 0;
    for (let j = 0; j < columns; j += 1) {
      const column = columnSums[j];
      let units = Math.floor((row * column) / total);
      let rest = restOf(row, column, total, units);
      if (rest < 0) {
        units -= 1;
        rest += total;
      }
      const part = Math.max(0, Math.floor((rest / total) * stepsInUnit - safety));
      whole[i * columns + j] = units;
      steps[i * columns + j] = part;
      unitsLeft -= units;
      stepsGiven += part;
    }
    lostInRow[i] = unitsLeft * stepsInUnit - stepsGiven;
  }
  for (let j = 0; j < columns; j += 1) {
    let unitsLeft = columnSums[j];
    let stepsGiven = 0;
    for (let cell = j; cell < whole.length; cell += columns) {
      unitsLeft -= whole[cell];
      stepsGiven += steps[cell];
    }
    lostInColumn[j] = unitsLeft * stepsInUnit - stepsGiven;
  }

  // They go back where a row and a column both miss some: at most two for each cell of the shorter side.
  for (let i = 0, j = 0; i < rows && j < columns;) {
    const back = Math.min(lostInRow[i], lostInColumn[j]);
    steps[i * columns + j] += back;
    lostInRow[i] -= back;
    lostInColumn[j] -= back;
    if (lostInRow[i] === 0) i += 1;
    else j += 1;
  }

  for (let bit = 0; bit < bits; bit += 1) roundStep(steps, rows, columns, 2 ** bit);
  return rowSums.map((_, i) =>
    columnSums.map((_, j) => whole[i * columns + j] + steps[i * columns + j] / stepsInUnit)
  );
}

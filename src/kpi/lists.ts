/** Lists may be as long as a sheet has rows, so nothing here spreads one into arguments or walks it twice nested. */

export function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** The position of the largest value; the first one on a tie. */
export function indexOfLargest(values: readonly number[]): number {
  let best = 0;
  for (let i = 1; i < values.length; i += 1) if (values[i] > values[best]) best = i;
  return best;
}

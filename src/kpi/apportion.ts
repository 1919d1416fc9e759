/** Whole units shared out by weight, by largest remainder (Hamilton's method). */
import { sumOf } from "./lists";
import { roundDown } from "./tolerance";

/** Remainders that differ by less are a tie. */
const remainderSteps = 1e9;

/** Weights as shares of their sum; a power of two first, lest the sum overflow. */
export function shares(weights: readonly number[]): number[] {
  const small = sumOf(weights) === Infinity ? weights.map((weight) => weight * 2 ** -64) : weights;
  const sum = sumOf(small);
  return small.map((weight) => weight / sum);
}

/**
 * `count` units shared out by weight: every share rounded down, the units left over one each to the largest remainders,
 * ties to the earlier. Weights are not negative and at least one lies above 0; the parts add up to count exactly.
 *
 * @example apportion(100, [1, 1, 1]) // [34, 33, 33]
 */
export function apportion(count: number, weights: readonly number[]): number[] {
  const parts = new Array<number>(weights.length);
  // (count × weight) / sum is exact for whole weights where count × share is not
  const sum = sumOf(weights);
  const share = Number.isFinite(count * sum) ? undefined : shares(weights);
  let left = count;
  // a number for each weight above 0 that sorts by remainder, largest first, and then by position
  const order = new Float64Array(weights.length);
  let takers = 0;
  for (let i = 0; i < weights.length; i += 1) {
    const quota = share ? count * share[i] : (count * weights[i]) / sum;
    const part = roundDown(quota);
    parts[i] = part;
    left -= part;
    if (weights[i] === 0) continue;
    const remainder = Math.round(Math.max(0, quota - part) * remainderSteps);
    order[takers] = (remainderSteps - remainder) * weights.length + i;
    takers += 1;
  }
  const ranked = order.subarray(0, takers).sort();
  const takerAt = (rank: number) => ranked[rank] % weights.length;

  for (let rank = 0; left > 0; rank = (rank + 1) % takers) {
    parts[takerAt(rank)] += 1;
    left -= 1;
  }
  // rounding up what was meant as whole may have handed out too much
  for (let rank = takers - 1; left < 0; rank = (rank || takers) - 1) {
    if (parts[takerAt(rank)] === 0) continue;
    parts[takerAt(rank)] -= 1;
    left += 1;
  }
  return parts;
}

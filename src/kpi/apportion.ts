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
  const parts: number[] = [];
  const share = shares(weights);
  // (count × weight) / sum is exact for whole weights where count × share is not
  const sum = sumOf(weights);
  const direct = Number.isFinite(count * sum);
  const takers: number[] = [];
  const remainders: number[] = [];
  let left = count;
  weights.forEach((weight, i) => {
    const quota = direct ? (count * weight) / sum : count * share[i];
    const whole = roundDown(quota);
    parts.push(whole);
    left -= whole;
    if (weight <= 0) return;
    takers.push(i);
    remainders.push(Math.round(Math.max(0, quota - whole) * remainderSteps));
  });

  // sorted as plain numbers, largest remainder first and then position: a million weights take a blink
  const order = Float64Array.from(
    remainders,
    (remainder, k) => (remainderSteps - remainder) * takers.length + k
  ).sort();
  const takerAt = (rank: number) => takers[order[rank] % takers.length];
  for (let rank = 0; left > 0; rank = (rank + 1) % takers.length) {
    parts[takerAt(rank)] += 1;
    left -= 1;
  }
  // rounding up what was meant as whole may have handed out too much
  for (let rank = takers.length - 1; left < 0; rank = (rank || takers.length) - 1) {
    if (parts[takerAt(rank)] === 0) continue;
    parts[takerAt(rank)] -= 1;
    left += 1;
  }
  return parts;
}

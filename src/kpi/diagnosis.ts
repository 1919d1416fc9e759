/** Diagnosis: where a gap, a change in revenue or a sum comes from. */
import { gap, type Direction } from "./direction";
import { fail, type Failure } from "./failure";
import type { Label } from "./funnel";
import { sumOf } from "./lists";
import { quotient } from "./quotient";
import { reaches } from "./tolerance";

/** What addition may leave of gaps that cancel each other, as a share of their sizes. */
const dust = 1e-12;

/**
 * Each item's share of the total gap; the shares add up to 1, and an item with a surplus has a negative one.
 *
 * Fails with `noGap` where the gaps cancel to 0, with `notFinite` where they overflow.
 * @example gapShare([80, 90], [110, 100]) // [0.75, 0.25]
 */
export function gapShare(
  actuals: readonly number[],
  targets: readonly number[],
  direction: Direction = "higher"
): number[] | Failure {
  const gaps = actuals.map((actual, i) => gap(actual, targets[i], direction));
  const total = sumOf(gaps);
  const sizes = sumOf(gaps.map(Math.abs));
  if (sizes === Infinity) return fail("notFinite");
  if (Math.abs(total) <= dust * sizes) return fail("noGap");
  return gaps.map((item) => item / total);
}

export interface Effects {
  volume: number;
  mix: number;
  price: number;
}

/**
 * Price, volume and mix: three effects that add up to the change in revenue. Volume is the change in total volume at
 * the average base price, mix the shift between cheap and dear items at base prices, price the rest.
 * An item without a base price (undefined) takes its own price as one, so that a new item is mix and not price.
 *
 * Fails with `zeroSum` where the base volumes add up to 0.
 * @example pvm([100], [10], [110], [11]) // { volume: 100, mix: 0, price: 110 }
 */
export function pvm(
  baseVolumes: readonly number[],
  basePrices: readonly (number | undefined)[],
  volumes: readonly number[],
  prices: readonly number[]
): Effects | Failure {
  const baseVolume = sumOf(baseVolumes);
  if (baseVolume === 0) return fail("zeroSum", { argument: "baseVolumes" });
  let baseRevenue = 0;
  let shifted = 0;
  let price = 0;
  baseVolumes.forEach((before, i) => {
    const basePrice = basePrices[i] ?? prices[i];
    baseRevenue += before * basePrice;
    shifted += (volumes[i] - before) * basePrice;
    price += (prices[i] - basePrice) * volumes[i];
  });
  const volume = ((sumOf(volumes) - baseVolume) * baseRevenue) / baseVolume;
  return { volume, mix: shifted - volume, price };
}

export interface ParetoItem {
  label: Label;
  value: number;
  share: number;
  cumulative: number;
  class: "A" | "B" | "C";
}

/**
 * ABC analysis, largest first; equal values keep their order. An item is A while the cumulative share with it is at
 * most `a`, B at most `b`, else C; the first is always A. Values are not negative.
 *
 * Fails with `zeroSum` where the values add up to 0.
 * @example pareto(["x", "y"], [1, 3])[0] // { label: "y", value: 3, share: 0.75, cumulative: 0.75, class: "A" }
 */
export function pareto(
  labels: readonly Label[],
  values: readonly number[],
  a = 0.8,
  b = 0.95
): ParetoItem[] | Failure {
  const total = sumOf(values);
  if (total === 0) return fail("zeroSum", { argument: "values" });
  const order = values.map((_, i) => i).sort((i, j) => values[j] - values[i] || i - j);
  let sum = 0;
  return order.map((i, rank) => {
    sum += values[i];
    const cumulative = sum / total;
    const inA = rank === 0 || reaches(a, cumulative);
    return {
      label: labels[i],
      value: values[i],
      share: quotient(values[i], total),
      cumulative,
      class: inA ? "A" : reaches(b, cumulative) ? "B" : "C",
    };
  });
}

export interface RfmScores {
  recency: number;
  frequency: number;
  monetary: number;
  sum: number;
}

/** How many of the sorted values lie below one. */
function countBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Scores by percentile rank: 1 + floor(bins × customers strictly worse / (customers − 1)), at most bins. */
function ranks(values: readonly number[], bins: number): number[] {
  const others = values.length - 1;
  if (others === 0) return [bins];
  const order = Float64Array.from(values).sort();
  return values.map((value) => {
    const score = 1 + Math.floor((bins * countBelow(order, value)) / others);
    return Math.min(bins, score);
  });
}

/**
 * Recency, frequency and monetary scores of each customer, from 1 to `bins`, best is highest, and their sum.
 * `recency` is days since the last order, so fewer is better. A single customer scores `bins`.
 *
 * @example rfm([10, 40], [5, 1], [900, 100], 5)[0] // { recency: 5, frequency: 5, monetary: 5, sum: 15 }
 */
export function rfm(
  recency: readonly number[],
  frequency: readonly number[],
  monetary: readonly number[],
  bins = 5
): RfmScores[] {
  const r = ranks(
    recency.map((days) => -days),
    bins
  );
  const f = ranks(frequency, bins);
  const m = ranks(monetary, bins);
  return r.map((score, i) => ({
    recency: score,
    frequency: f[i],
    monetary: m[i],
    sum: score + f[i] + m[i],
  }));
}

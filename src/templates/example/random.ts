/** Numbers that look like chance and are the same every time, so that the example is the same in every workbook. */

/** From 0 up to 1, by Tommy Ettinger's mulberry32; one seed gives one sequence. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}

export function wholeBetween(random: Random, low: number, high: number): number {
  return Math.floor(between(random, low, high + 1));
}

export function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

/** The items in another order; the list stays as it was. */
export function shuffled<Item>(random: Random, items: readonly Item[]): Item[] {
  const ranked = items.map((item) => ({ item, rank: random() }));
  return ranked.sort((one, other) => one.rank - other.rank).map(({ item }) => item);
}

/** What counts as good: more, less, or as close to the target as possible (stock cover, discount rate). */
export type Direction = "higher" | "lower" | "target";

/**
 * What is still missing to the target, in the unit of the amounts; negative is a surplus.
 *
 * @example gap(80, 120) // 40
 */
export function gap(actual: number, target: number, direction: Direction = "higher"): number {
  switch (direction) {
    case "higher":
      return target - actual;
    case "lower":
      return actual - target;
    case "target":
      return Math.abs(target - actual);
  }
}

/** Comparisons that forgive what binary fractions cost, so that a computed 0.8 meets a limit of 0.8. */
export const tolerance = 1e-9;

/** value >= limit */
export function reaches(value: number, limit: number): boolean {
  return value >= limit - tolerance;
}

/** value > limit */
export function exceeds(value: number, limit: number): boolean {
  return value > limit + tolerance;
}

export function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= tolerance;
}

/** How far a computed count may lie from a whole number and still be meant as that one. */
function slack(count: number): number {
  return Math.min(0.25, Math.max(tolerance, Math.abs(count) * 4e-16));
}

/** Rounded up; 120.00000000000001 is 120. */
export function roundUp(count: number): number {
  return Math.ceil(count - slack(count));
}

/** Rounded down; 119.99999999999999 is 120. */
export function roundDown(count: number): number {
  return Math.floor(count + slack(count));
}

/** Whether a computed count is meant as a whole number. */
export function isWhole(count: number): boolean {
  return Math.abs(count - Math.round(count)) <= slack(count);
}

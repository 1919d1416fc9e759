/** NaN where the denominator has overflowed, by which a plain quotient would come to 0. */
export function quotient(numerator: number, denominator: number): number {
  return Math.abs(denominator) === Infinity ? NaN : numerator / denominator;
}

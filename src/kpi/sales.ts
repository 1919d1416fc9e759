/** Sales metrics: ratios and averages, numerator first. */
import { fail, type Failure } from "./failure";
import { quotient } from "./quotient";

/**
 * A ratio whose denominator has a name, so that an error can say which number was 0.
 *
 * Fails with `zero`, naming `name`, where the denominator is 0.
 * @example ratio(30, 120, "entered") // 0.25
 */
export function ratio(numerator: number, denominator: number, name: string): number | Failure {
  return denominator === 0 ? fail("zero", { argument: name }) : numerator / denominator;
}

/**
 * Share of the decided deals that were won, 0 to 1.
 *
 * Fails with `zeroPair` where no deal was decided.
 * @example winRate(30, 70) // 0.3
 */
export function winRate(won: number, lost: number): number | Failure {
  return won + lost === 0
    ? fail("zeroPair", { argument: "won", other: "lost" })
    : quotient(won, won + lost);
}

/**
 * Gross margin as a share of revenue.
 *
 * Fails with `zero` where revenue is 0.
 * @example margin(200, 150) // 0.25
 */
export function margin(revenue: number, cost: number): number | Failure {
  return ratio(revenue - cost, revenue, "revenue");
}

/**
 * Pipeline velocity: the money a day that the open opportunities bring at the usual win rate, deal size and cycle.
 *
 * Fails with `zero` where cycleDays is 0.
 * @example velocity(40, 0.25, 25000, 50) // 5000
 */
export function velocity(
  opportunities: number,
  winRate: number,
  averageDeal: number,
  cycleDays: number
): number | Failure {
  return ratio(opportunities * winRate * averageDeal, cycleDays, "cycleDays");
}

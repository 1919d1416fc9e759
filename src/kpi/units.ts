/** Amounts counted in whole units (cents, thousands), so that parts can be made to add up exactly. */
import { isWhole, roundDown } from "./tolerance";

/** the most that a double counts without gaps */
const mostUnits = Number.MAX_SAFE_INTEGER;

export interface Units {
  /** how many whole units the total holds */
  count: number;
  /** what is left where the total is no multiple of the unit; 0 where it is one */
  rest: number;
  /** the amount that a number of units stands for, at its nearest double: 3 × 0.1 is 0.3 */
  amount(count: number): number;
}

/** How many decimals a unit has as written: 2 for 0.01. */
function decimalsOf(unit: number): number {
  const [digits, exponent = "0"] = String(unit).split("e");
  return Math.max(0, (digits.split(".")[1] ?? "").length - Number(exponent));
}

/** Without the dust of binary fractions, as a sheet shows it. */
export function tidy(amount: number): number {
  return Number(amount.toPrecision(15));
}

/**
 * Counts a total (not negative) in units (above 0). Where doubles cannot count that many, tens or hundreds of the unit
 * are counted instead.
 */
export function inUnits(total: number, unit: number): Units {
  let size = unit;
  while (total / size > mostUnits) size *= 10;
  const scale = 10 ** decimalsOf(size);
  const steps = Math.round(size * scale);
  const exact = scale <= 1e15 && tidy(steps / scale) === size;
  const amount = (count: number) =>
    exact && count * steps <= mostUnits ? (count * steps) / scale : count * size;

  const ratio = total / size;
  const count = isWhole(ratio) ? Math.round(ratio) : roundDown(ratio);
  const rest = isWhole(ratio) ? 0 : tidy(total - amount(count));
  return { count, rest, amount };
}

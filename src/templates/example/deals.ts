/** The example's opportunities: nearly three times what is missing to the target, and not quite enough by weight. */
import { dateNumber } from "../build/dates";

/** In the order of the sheet's texts: need, proposal, negotiation, promised, won, lost. */
export const dealStages: readonly { rate: number; days: number | null }[] = [
  { rate: 0.1, days: 14 },
  { rate: 0.3, days: 14 },
  { rate: 0.5, days: 10 },
  { rate: 0.7, days: 7 },
  { rate: 1, days: null },
  { rate: 0, days: null },
];

export interface Deal {
  /** positions in the example's lists */
  customer: number;
  owner: number;
  before: number;
  stage: number;
  /** yuan */
  amount: number;
  close: number;
  since: number;
}

function deal(
  [customer, owner]: [number, number],
  [before, stage]: [number, number],
  amount: number,
  close: string,
  since: string
): Deal {
  return {
    customer,
    owner,
    before,
    stage,
    amount,
    close: dateNumber(`2026-${close}`),
    since: dateNumber(`2026-${since}`),
  };
}

export const deals: readonly Deal[] = [
  deal([0, 1], [2, 3], 68_000, "09-25", "09-15"),
  deal([3, 1], [2, 2], 92_000, "09-29", "09-10"),
  deal([5, 1], [3, 3], 40_000, "09-22", "09-08"),
  deal([8, 2], [1, 2], 56_000, "09-28", "09-16"),
  deal([12, 3], [2, 3], 48_000, "09-24", "09-14"),
  deal([13, 3], [2, 2], 64_000, "09-30", "09-09"),
  deal([26, 3], [1, 1], 72_000, "10-16", "09-07"),
  deal([17, 4], [1, 1], 84_000, "09-30", "08-26"),
  deal([18, 4], [1, 1], 60_000, "09-16", "08-28"),
  deal([36, 4], [0, 0], 76_000, "10-30", "09-11"),
  deal([9, 2], [3, 4], 36_000, "09-17", "09-17"),
  deal([19, 4], [1, 5], 45_000, "09-11", "09-11"),
];

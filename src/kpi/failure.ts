/**
 * An error as a value: why a result cannot be given, and the facts a sentence about it needs. The words stand in
 * src/locales/<language>/functionErrors.ts; which of Excel's errors a reason becomes stands here.
 */

/** Excel's errors as far as the functions give them: #N/A, #VALUE!, #DIV/0!, #NUM! */
export type ErrorCode = "na" | "value" | "div0" | "num";

const codes = {
  // #N/A: something needed is missing
  blank: "na",
  blankItem: "na",
  nothingElapsed: "na",
  noStep: "na",
  noScore: "na",
  belowThresholds: "na",
  tooFewNumbers: "na",

  // #VALUE!: an argument of the wrong kind, shape or range
  notNumber: "value",
  notNumberItem: "value",
  notDate: "value",
  notDateItem: "value",
  notLabelItem: "value",
  notOneCell: "value",
  unknownChoice: "value",
  negative: "value",
  negativeItem: "value",
  notPositive: "value",
  notWhole: "value",
  outOfRange: "value",
  notRateItem: "value",
  differentLengths: "value",
  before: "value",
  greater: "value",
  tooFewStages: "value",
  repeatedPoint: "value",
  weightSum: "value",
  noWeight: "value",
  unknownRole: "value",
  repeatedRole: "value",
  wrongCount: "value",
  tooManyCells: "value",
  brokenCycle: "value",
  emptyCycle: "value",

  // #DIV/0!: a zero denominator
  zero: "div0",
  zeroSum: "div0",
  zeroPair: "div0",
  equal: "div0",
  noWorkday: "div0",
  noDayLeft: "div0",
  noSpread: "div0",
  noGap: "div0",

  // #NUM!: not a finite number
  notFinite: "num",
} as const satisfies Record<string, ErrorCode>;

export type Reason = keyof typeof codes;
export const reasons = Object.keys(codes) as Reason[];

/** `argument` and `other` are parameters' names; `position` counts cells of a list from 1 */
export interface Facts {
  argument?: string;
  other?: string;
  position?: number;
  count?: number;
  expected?: number;
  low?: number;
  high?: number;
  sum?: number;
  text?: string;
}

export interface Failure {
  code: ErrorCode;
  reason: Reason;
  facts: Facts;
}

export function fail(reason: Reason, facts: Facts = {}): Failure {
  return { code: codes[reason], reason, facts };
}

/** Tells a failure from a result: results are numbers, texts and arrays. */
export function isFailure(value: unknown): value is Failure {
  return typeof value === "object" && value !== null && "reason" in value;
}

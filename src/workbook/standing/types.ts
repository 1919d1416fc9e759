/** Where every target stands on the day that the workbook speaks of. */
import type { MeasuredNumber } from "../board/numbers";
import type { CellPlace } from "../types";

/** Why a target lacks some of its figures, or what is to be known of them. */
export type StandingNote =
  | "noTarget"
  /** a target of 0 cannot be divided by */
  | "zeroTarget"
  | "noActual"
  /** a rate, an average, a price or a rank: it does not add up over the days */
  | "level"
  /** the settings lack the period or the day */
  | "noPeriod"
  /** no workday of the period has gone yet */
  | "notBegun"
  /** the period is over and the target is not reached */
  | "over"
  /** fewer is better, and there are more already than the whole period allows */
  | "exceeded"
  /** as close as possible is better, and it lies beyond already */
  | "passed";

export interface Standing {
  subject: string;
  owner?: string;
  actual?: MeasuredNumber;
  target?: MeasuredNumber;
  attainment?: MeasuredNumber;
  /** attainment of the part of the target that is due by now */
  pace?: MeasuredNumber;
  /** where the period ends at today's rate, and how much of the target that would attain */
  forecast?: MeasuredNumber;
  forecastShare?: MeasuredNumber;
  /** a remaining workday must bring this, 0 where the target is reached; where fewer is better it may bring no more */
  required?: MeasuredNumber;
  isMost?: true;
  /** 1 green, 0 amber, -1 red: by the pace of what adds up once the period has begun, else by the attainment */
  light?: number;
  note?: StandingNote;
  place: CellPlace;
}

export interface Standings {
  asOf?: number;
  /** share of the period's workdays that have gone, and how many are left; missing where there is no period */
  gone?: number;
  daysLeft?: number;
  /** in the order of the target sheet */
  targets: Standing[];
}

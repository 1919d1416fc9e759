/** What calls for attention: which rule spoke, about what, since when, who sees to it, and the cell to look at. */
import type { MeasuredNumber } from "../board/numbers";
import type { CellPlace } from "../types";

export type WarningCode =
  /** subject is the task; days behind plan, limit from which that calls for help */
  | "taskBehind"
  /** subject is the metric; pace, limit, actual, due: the part of the target that is due by now */
  | "metricBehind"
  /** a metric that does not add up over the period: subject; attainment, limit, actual, target */
  | "metricLow"
  /** subject is the step, before the one it follows; rate, usual, points below the usual rate */
  | "stepLow"
  /** subject is the person; weights, which should be 100 % */
  | "weightsOff"
  /** subject is the metric that is broken down; parts, total */
  | "breakdownShort"
  | "breakdownOver"
  /** subject is the metric */
  | "noOwner"
  /** subject is the metric; attainment where there is one */
  | "pastDue"
  | "pastDueUnmeasured"
  /** subject is the risk; day of the review */
  | "riskUnreviewed"
  /** subject is the customer; days since the last contact */
  | "noContact"
  /** subject is the customer, with whom no contact was ever noted */
  | "neverContacted";

export interface Warning {
  code: WarningCode;
  /** names as they stand in the sheet; who is missing where nobody is named */
  words: { subject: string; before?: string; who?: string };
  numbers: Record<string, MeasuredNumber>;
  /** the day, or the first of the closed months, from which it holds; missing where the sheets do not tell */
  since?: MeasuredNumber;
  place: CellPlace;
}

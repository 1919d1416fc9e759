/** What closing a period does, worked out before anything is written. */
import type { Period } from "../../kpi/dates";

/** A number of the period that is kept. */
export interface KeptValue {
  subject: string;
  /** as the target sheet writes it; "%" where the values are shares */
  unit: string;
  target: number | null;
  actual: number | null;
}

/** A number of a metric that becomes another. */
export interface MovedValue {
  subject: string;
  unit: string;
  from: number | null;
  to: number;
}

export interface ClosePreview {
  /** another one once anything has changed that closing rests on */
  stamp: string;
  period: Period;
  next: Period;
  /** the as-of date now */
  asOf: number;
  /** the past periods hold rows of this period already: they are brought up to date, not written again */
  closedBefore: boolean;
  metrics: KeptValue[];
  /** how many persons' scores are kept */
  people: number;
  /** cells that show an error, or are still being computed, where a value is to be kept */
  unreadable: number;
  bases: MovedValue[];
  lastYear: MovedValue[];
  /** metrics of which nothing is known a year before: their last-year values stay */
  lastYearUnknown: number;
  /** actual values that were typed, and go to make room for the next period's */
  typedActuals: number;
  openTasks: number;
  finishedTasks: string[];
  /** decisions and open promises that the next review begins with */
  promises: string[];
  /** decisions for which the list of promises has no room: they stay where they are */
  promisesLeft: number;
  /** cells of the review that the period's findings go into; missing where there is no review sheet */
  findings?: number;
}

/** What the user has decided on after seeing the preview. */
export interface CloseOrder {
  stamp: string;
  /** whether tasks finished by the period's end are taken off the task sheet */
  removeFinished: boolean;
}

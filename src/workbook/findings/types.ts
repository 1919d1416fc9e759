/** What the numbers say: which rule spoke, the numbers it rests on, and the cell that they come from. */
import type { MeasuredNumber } from "../board/numbers";
import type { CellPlace } from "../types";

export type StatementCode =
  /** subject is the metric; actual, target, attainment, points below 100 % */
  | "belowTarget"
  /** subject is the metric; actual, target, attainment */
  | "onTarget"
  /** subject is the item; gap as it is measured, share of the total gap, as GAPSHARE gives it */
  | "contributor"
  /** subject is the item; gap as it is measured, where there is no total gap */
  | "shortfall"
  /** subject is the step, before the one it follows; rate, usual, points below the usual rate */
  | "leak"
  /** subject is the person; from and to are ranks */
  | "movedUp"
  | "movedDown"
  /** subject is the task, who its owner; days behind plan */
  | "late"
  /** subject is the metric, month the serial of the closed period; from and to are attainments, points between them */
  | "rose"
  | "fell";

export interface Statement {
  code: StatementCode;
  /** names as they stand in the sheet */
  words: { subject: string; before?: string; who?: string };
  numbers: Record<string, MeasuredNumber>;
  place: CellPlace;
}

/** What the numbers say: which rule spoke, the numbers it rests on, and the cell that they come from. */
import type { CellPlace } from "../types";

export type StatementCode =
  /** subject is the metric; actual, target, attainment, points below 100 % */
  | "belowTarget"
  /** subject is the metric; actual, target, attainment */
  | "onTarget"
  /** subject is the item; gap as it is measured, share of all that is missing */
  | "contributor"
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

export type NumberKind = "number" | "percent" | "points" | "days" | "month";

export interface StatementNumber {
  value: number;
  kind: NumberKind;
}

export interface Statement {
  code: StatementCode;
  /** names as they stand in the sheet */
  words: { subject: string; before?: string; who?: string };
  numbers: Record<string, StatementNumber>;
  place: CellPlace;
}

export const number = (value: number): StatementNumber => ({ value, kind: "number" });
export const percent = (value: number): StatementNumber => ({ value, kind: "percent" });
export const days = (value: number): StatementNumber => ({ value, kind: "days" });
/** the distance of two shares, in percentage points */
export const points = (share: number): StatementNumber => ({ value: share * 100, kind: "points" });
export const month = (serial: number): StatementNumber => ({ value: serial, kind: "month" });

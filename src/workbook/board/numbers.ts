/** A number with what it measures, so that it can be put into words in any language. */

export type NumberKind = "number" | "percent" | "points" | "days" | "date" | "month";

export interface MeasuredNumber {
  value: number;
  kind: NumberKind;
  /** of a plain number, as the sheet writes it: "yuan", "元", "customers" */
  unit?: string;
}

export function number(value: number, unit = ""): MeasuredNumber {
  return { value, kind: "number", ...(unit !== "" && { unit }) };
}
export const percent = (value: number): MeasuredNumber => ({ value, kind: "percent" });
export const days = (value: number): MeasuredNumber => ({ value, kind: "days" });
/** the distance of two shares, in percentage points */
export const points = (share: number): MeasuredNumber => ({ value: share * 100, kind: "points" });
/** an Excel serial */
export const date = (serial: number): MeasuredNumber => ({ value: serial, kind: "date" });
export const month = (serial: number): MeasuredNumber => ({ value: serial, kind: "month" });

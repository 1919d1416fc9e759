/** Short marks that tell whether a cell still holds what it held, without saying what that is. */
import { stampOfTexts } from "../stamp";
import type { FileCell } from "./fileTables";

/** what a cell with a formula has for a mark: what it computes may change by itself */
export const formulaMark = "=";

export type Held = FileCell["value"] | null;

export function markOf({ value, computed }: Pick<FileCell, "value" | "computed">): string {
  return computed ? formulaMark : valueMark(value);
}

/** "" for a blank; six letters and digits otherwise, the same for two values in a thousand million. */
export function valueMark(value: Held): string {
  const [kind, text] = plainValue(value);
  if (text === "") return "";
  const [, one, other] = stampOfTexts([`${kind}${text}`]).split(" ");
  return (Number(one) ^ Number(other)).toString(36);
}

/** Whether two cells say the same; the file of another program may round a number and end a line in another way. */
export function isSameValue(one: Held, other: Held): boolean {
  const [kind, text] = plainValue(one);
  const [otherKind, otherText] = plainValue(other);
  return text === otherText && (kind === otherKind || text === "");
}

function plainValue(value: Held): [kind: string, text: string] {
  if (value === null) return ["t", ""];
  if (typeof value === "number") return ["n", String(Number(value.toPrecision(12)))];
  if (typeof value === "boolean") return ["b", String(value)];
  return ["t", value.replace(/\r\n?/g, "\n").trim()];
}

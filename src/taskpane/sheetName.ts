/** Why Excel would refuse a sheet's name, so that the pane can say it while the user types. */
import { isSheetName, isTaken } from "../workbook/sheetNames";

export type NameFault =
  | { kind: "empty" | "apostrophe" | "refused" | "taken" }
  | { kind: "long"; length: number }
  | { kind: "character"; character: string };

const longest = 31;
const forbidden = /[:\\/?*[\]]/;

/** The first thing wrong with the name beside these sheets; undefined where Excel takes it. */
export function nameFault(name: string, taken: readonly string[]): NameFault | undefined {
  if (name.trim() === "") return { kind: "empty" };
  const character = forbidden.exec(name)?.[0];
  if (character) return { kind: "character", character };
  if (name.startsWith("'") || name.endsWith("'")) return { kind: "apostrophe" };
  if (name.length > longest) return { kind: "long", length: name.length };
  if (!isSheetName(name)) return { kind: "refused" };
  if (isTaken(name, taken)) return { kind: "taken" };
  return undefined;
}

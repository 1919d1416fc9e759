/** Pieces of formula text. */

export function when(condition: string, then: string, otherwise: string): string {
  return `IF(${condition},${then},${otherwise})`;
}

export const notAvailable = "NA()";
export const wrongValue = "#VALUE!";
export const dividedByZero = "#DIV/0!";

/** The tolerance of ../../kpi/tolerance.ts */
const tolerance = "1E-9";

/** value >= limit */
export function reaches(value: string, limit: string): string {
  return `${value}>=${limit}-${tolerance}`;
}

/** value > limit */
export function exceeds(value: string, limit: string): string {
  return `${value}>${limit}+${tolerance}`;
}

/** Whether a cell is blank or shows nothing. Not a comparison with "": to some engines a 0 equals an empty text. */
export function isBlank(cell: string): string {
  return `LEN(${cell})=0`;
}

/** Which cells of a list are blank or show nothing. */
export function blankCells(list: string): string {
  return `(LEN(${list})=0)`;
}

export function filledCells(list: string): string {
  return `(LEN(${list})>0)`;
}

/** An array constant in one row. Engines differ on a value before an array, so it stands first in a comparison. */
export function constants(values: readonly (string | number)[]): string {
  const items = values.map((value) => (typeof value === "number" ? String(value) : `"${value}"`));
  return `{${items.join(",")}}`;
}

/** What Excel takes. */
const mostCharacters = 8191;
const mostLevels = 64;

/** Whether Excel would take the formula, for its length and its nesting. */
export function fits(formula: string): boolean {
  if (formula.length > mostCharacters) return false;
  let level = 0;
  let quote = "";
  for (const character of formula) {
    if (quote) {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "(") {
      level += 1;
      if (level > mostLevels) return false;
    } else if (character === ")") level -= 1;
  }
  return true;
}

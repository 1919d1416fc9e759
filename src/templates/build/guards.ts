/** Parts of formulas that keep blank cells away from functions: desktop Excel would hand a blank over as 0. */

/** The direction of this row; 0 would mean "target", a blank means "higher". The table has a column `direction`. */
export const directionOfRow = 'IF([@{direction}]="","higher",[@{direction}])';

/** `formula` where all these cells of the row are filled, else "". */
export function whenFilled(ids: readonly string[], formula: string): string {
  const blanks = ids.map((id) => `[@{${id}}]=""`);
  const anyBlank = blanks.length === 1 ? blanks[0] : `OR(${blanks.join(",")})`;
  return `=IF(${anyBlank},"",${formula})`;
}

/** `formula` where all these cells of the row hold numbers, else "": for cells that a formula may have left as "". */
export function whenNumbers(ids: readonly string[], formula: string): string {
  const numbers = ids.map((id) => `ISNUMBER([@{${id}}])`);
  const all = numbers.length === 1 ? numbers[0] : `AND(${numbers.join(",")})`;
  return `=IF(${all},${formula},"")`;
}

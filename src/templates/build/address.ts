/** A1 addresses from column and row numbers, both counted from 1. */

/** 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return rest > 0 ? columnLetters(rest) + last : last;
}

/** The inverse: "AA" and "aa" are 27. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0
  );
}

export function cellAt(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

export function rangeAt(
  firstColumn: number,
  firstRow: number,
  lastColumn: number,
  lastRow: number
): string {
  const first = cellAt(firstColumn, firstRow);
  const last = cellAt(lastColumn, lastRow);
  return first === last ? first : `${first}:${last}`;
}

/** "C5" or "C5:D9" with every part fixed: "$C$5". */
export function fixed(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** A reference from anywhere in the workbook: 'Target setting'!$C$5. */
export function onSheet(sheetName: string, address: string): string {
  return `'${sheetName.replace(/'/g, "''")}'!${fixed(address)}`;
}

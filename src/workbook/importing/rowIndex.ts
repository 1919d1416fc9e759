/**
 * Rows found again by what they say in some of their cells. A hundred thousand texts made of whole rows would keep the
 * garbage collector busy for longer than everything else takes, so rows are found by a number and compared cell by cell.
 */
import type { Row } from "./types";

export class RowIndex {
  private readonly rows: Row[] = [];
  /** by hash: the position of the newest row that has it */
  private readonly newest = new Map<number, number>();
  /** by position: that of the next older row with the same hash; -1 at the end */
  private readonly older: number[] = [];
  /** a number for each text */
  private readonly texts = new Map<string, number>();

  constructor(private readonly slots: readonly number[]) {}

  /** Where a row that says the same was put; -1 where none was. */
  find(row: Row): number {
    return this.search(row, this.hash(row));
  }

  /** Where a row that says the same was put, this one if it is the first: 0, 1, 2 … */
  put(row: Row): number {
    const hash = this.hash(row);
    const known = this.search(row, hash);
    if (known >= 0) return known;
    const position = this.rows.push(row) - 1;
    this.older.push(this.newest.get(hash) ?? -1);
    this.newest.set(hash, position);
    return position;
  }

  private search(row: Row, hash: number): number {
    let at = this.newest.get(hash) ?? -1;
    while (at >= 0 && !this.slots.every((slot) => this.rows[at][slot] === row[slot])) {
      at = this.older[at];
    }
    return at;
  }

  private hash(row: Row): number {
    let hash = 17;
    for (const slot of this.slots)
      hash = Math.imul(hash ^ this.numberOf(row[slot]), 0x9e3779b1) ^ (hash >>> 13);
    return hash & 0x3fffffff;
  }

  private numberOf(cell: Row[number]): number {
    if (cell === null) return 0;
    // Cents count: the hash takes whole numbers only.
    if (typeof cell === "number") return Math.round(cell * 100) | 0;
    let number = this.texts.get(cell);
    if (number === undefined) this.texts.set(cell, (number = this.texts.size + 1));
    return number;
  }
}

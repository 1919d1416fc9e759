/** Parameters that take a range, and how lists that belong together are read side by side. */
import { fail, isFailure, type Failure, type Reason } from "../kpi/failure";
import type { Label } from "../kpi/funnel";
import { isDate, type Parameter } from "./parameters";
import { cellsOf, isBlank, isBlankArgument, isNumber, isText } from "./values";

/** The cells of a range row by row; undefined is a blank one. */
export interface List<Item> {
  argument: string;
  /** of the range that was handed over */
  columns: number;
  cells: (Item | undefined)[];
  hasBlanks: boolean;
  /** true where a blank cell means something of its own, false where it means that something is missing */
  sparse: boolean;
}

export interface SparseList<Item> extends List<Item> {
  sparse: true;
}

/** `refusal` says why a cell that is not blank cannot be an item. */
function list<Name extends string, Item>(
  name: Name,
  refusal: (cell: unknown) => Reason | undefined
): Parameter<Name, List<Item>> {
  return {
    name,
    list: true,
    optional: false,
    read(argument) {
      if (isBlankArgument(argument)) return fail("blank", { argument: name });
      const cells = cellsOf(argument) as (Item | undefined)[];
      let hasBlanks = false;
      for (let i = 0; i < cells.length; i += 1) {
        if (isBlank(cells[i])) {
          hasBlanks = true;
          cells[i] = undefined;
          continue;
        }
        const refused = refusal(cells[i]);
        if (refused) return fail(refused, { argument: name, position: i + 1 });
      }
      const row: unknown = Array.isArray(argument) ? argument[0] : undefined;
      const columns = Array.isArray(row) ? Math.max(1, row.length) : 1;
      return { argument: name, columns, cells, hasBlanks, sparse: false };
    },
  };
}

/** Numbers. */
export function numbers<Name extends string>(name: Name): Parameter<Name, List<number>> {
  return list(name, (cell) => (isNumber(cell) ? undefined : "notNumberItem"));
}

/** Counts, amounts or weights: 0 or more. */
export function amounts<Name extends string>(name: Name): Parameter<Name, List<number>> {
  return list(name, (cell) =>
    isNumber(cell) ? (cell < 0 ? "negativeItem" : undefined) : "notNumberItem"
  );
}

/** Conversion rates: above 0 and at most 1. */
export function rates<Name extends string>(name: Name): Parameter<Name, List<number>> {
  return list(name, (cell) =>
    isNumber(cell) ? (cell > 0 && cell <= 1 ? undefined : "notRateItem") : "notNumberItem"
  );
}

/** Names: texts or numbers. */
export function labels<Name extends string>(name: Name): Parameter<Name, List<Label>> {
  return list(name, (cell) => (isText(cell) || isNumber(cell) ? undefined : "notLabelItem"));
}

/** Days; blank cells do not count. */
export function dates<Name extends string>(name: Name): Parameter<Name, number[]> {
  const parameter = list<Name, number>(name, (cell) => (isDate(cell) ? undefined : "notDateItem"));
  return {
    ...parameter,
    date: true,
    read(argument) {
      const days = parameter.read(argument);
      return isFailure(days) ? days : withoutBlanks(days).map(Math.floor);
    },
  };
}

/** The same list, in which a blank cell has a meaning of its own. */
export function sparse<Name extends string, Item>(
  parameter: Parameter<Name, List<Item>>
): Parameter<Name, SparseList<Item>> {
  return {
    ...parameter,
    read(argument) {
      const read = parameter.read(argument);
      return isFailure(read) ? read : { ...read, sparse: true };
    },
  };
}

export function withoutBlanks<Item>({ cells, hasBlanks }: List<Item>): Item[] {
  return hasBlanks ? cells.filter((cell) => cell !== undefined) : (cells as Item[]);
}

export function blanksAsZero({ cells }: List<number>): number[] {
  return cells.map((cell) => cell ?? 0);
}

/** How many cells there are up to the last one that is not blank. */
export function usedLength({ cells }: List<unknown>): number {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === undefined) length -= 1;
  return length;
}

/** The first `length` cells, none of which may be blank; without a length all but the blanks at the end. */
export function complete<Item>(items: List<Item>, length = usedLength(items)): Item[] | Failure {
  const { argument, cells } = items;
  const used = cells.slice(0, length);
  if (used.length === 0) return fail("blank", { argument });
  const blank = used.indexOf(undefined);
  if (blank !== -1) return fail("blankItem", { argument, position: blank + 1 });
  return used as Item[];
}

type Items<L> =
  L extends SparseList<infer Item>
    ? (Item | undefined)[]
    : L extends List<infer Item>
      ? Item[]
      : never;

export interface Together<Lists extends readonly List<unknown>[]> {
  /** each list's items, in the order in which the lists were given */
  items: { [K in keyof Lists]: Items<Lists[K]> };
  /** where the items stand in their ranges, from 0 */
  positions: number[];
}

/**
 * Lists that belong together, side by side. They must hold the same number of cells. Where all of them are blank there
 * is nothing to read (the empty rows of a table, the rest of a column); where only some are, something is missing,
 * unless the list is sparse.
 */
export function together<const Lists extends readonly List<unknown>[]>(
  ...lists: Lists
): Together<Lists> | Failure {
  const [first] = lists;
  for (const other of lists)
    if (other.cells.length !== first.cells.length)
      return fail("differentLengths", {
        argument: first.argument,
        count: first.cells.length,
        other: other.argument,
        expected: other.cells.length,
      });

  if (lists.every(({ hasBlanks }) => !hasBlanks))
    return {
      items: lists.map(({ cells }) => cells) as Together<Lists>["items"],
      positions: first.cells.map((_, i) => i),
    };

  const items: unknown[][] = lists.map(() => []);
  const positions: number[] = [];
  for (let i = 0; i < first.cells.length; i += 1) {
    let blanks = 0;
    for (const { cells } of lists) if (cells[i] === undefined) blanks += 1;
    if (blanks === lists.length) continue;
    for (let k = 0; k < lists.length; k += 1) {
      const { argument, cells, sparse } = lists[k];
      if (blanks > 0 && !sparse && cells[i] === undefined)
        return fail("blankItem", { argument, position: i + 1 });
      items[k].push(cells[i]);
    }
    positions.push(i);
  }
  if (positions.length === 0) return fail("blank", { argument: first.argument });
  return { items: items as Together<Lists>["items"], positions };
}

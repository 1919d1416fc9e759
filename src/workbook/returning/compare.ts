/** Tells what a copy that comes back has otherwise than the workbook, row by row, without touching either. */
import { rowKeys, type RowKey } from "../../templates/rowKeys";
import type { CellValue } from "../../templates/plan";
import { addressOf, columnIndex } from "../address";
import { holdsFormula } from "../blocks";
import type { FileComment } from "./fileComments";
import { cellIn, type FileCell, type FileTable } from "./fileTables";
import { formulaMark, isSameValue, markOf, valueMark } from "./marks";
import { isSameHeader, type OurTable } from "./ours";
import { pairRows, type Pairing } from "./pairs";
import type { MarkedTable, Snapshot } from "./snapshot";
import type {
  LeftOut,
  LeftReason,
  ReturnedChange,
  ReturnedComment,
  ReturnedRow,
  ReturnPlace,
  ReturnPreview,
  Shown,
} from "./types";

/** What a copy holds that has come back. */
export interface Returned {
  tables: readonly FileTable[];
  comments: readonly FileComment[];
  /** undefined where the copy does not tell any more what it held */
  snapshot: Snapshot | undefined;
}

/** A value for a cell of the workbook, counted within the table's body. */
export interface Write {
  table: OurTable;
  row: number;
  column: number;
  value: CellValue;
}

export interface Comparison extends Omit<ReturnPreview, "stamp"> {
  /** what taking a change, a row or a comment in writes, by its id */
  writes: Map<string, Write[]>;
}

export function compare(ours: readonly OurTable[], returned: Returned): Comparison {
  const result: Comparison = {
    remembers: returned.snapshot !== undefined,
    tables: 0,
    changes: [],
    rows: [],
    comments: [],
    left: [],
    writes: new Map(),
  };
  const pairings = new Map<FileTable, { our: OurTable; pairing: Pairing }>();
  for (const our of ours) {
    const theirs = returned.tables.find(({ name }) => isSameHeader(name, our.table));
    const marked = Object.entries(returned.snapshot?.tables ?? {}).find(([name]) =>
      isSameHeader(name, our.table)
    )?.[1];
    if (!theirs) {
      if (marked) leave(result.left, "tableMissing", our.sheetName, [said(our.sheetName)]);
      continue;
    }
    result.tables += 1;
    const comparing = comparingOf(our, theirs, marked);
    pairings.set(theirs, { our, pairing: comparing.pairing });
    compareTable(comparing, result);
  }
  addComments(returned, pairings, result);
  return result;
}

interface Comparing {
  our: OurTable;
  theirs: FileTable;
  marked: MarkedTable | undefined;
  key: RowKey;
  /** where each of our columns stands in the copy, and among the marks; -1 where it is missing */
  theirSlots: number[];
  markSlots: number[];
  pairing: Pairing;
}

function comparingOf(our: OurTable, theirs: FileTable, marked: MarkedTable | undefined): Comparing {
  const key = rowKeys[our.table];
  const theirSlots = our.columns.map(({ headers }) =>
    theirs.headers.findIndex((each) => headers.some((header) => isSameHeader(header, each)))
  );
  const markSlots = theirSlots.map((slot) =>
    slot < 0 || !marked
      ? -1
      : marked.headers.findIndex((each) => isSameHeader(each, theirs.headers[slot]))
  );
  const keySlots = key.key.flatMap((id) => our.slots[id] ?? []);
  const isWhole =
    keySlots.length === key.key.length && keySlots.every((slot) => theirSlots[slot] >= 0);
  const pairing = pairRows({
    isWhole,
    ours: our.values.map((_, row) => keySlots.map((slot) => valueMark(our.values[row][slot]))),
    theirs: rowsOf(theirs, (row) =>
      keySlots.map((slot) => valueMark(cellIn(theirs, row, theirSlots[slot]).value))
    ),
    marked: marked?.rows.map((marks) => keySlots.map((slot) => marks[markSlots[slot]] ?? "")),
    isBlank: (row) => isBlankRow(our, row),
    isUsed: (row) => isUsedRow(our, theirs, theirSlots, row),
    isSame: (ourRow, theirRow) =>
      theirSlots.every((slot, column) => {
        const { value, computed } = cellIn(theirs, theirRow, slot);
        return slot < 0 || computed || isSameValue(value, our.values[ourRow][column]);
      }),
    isUntouched: (row, marks) =>
      theirSlots.every(
        (slot, column) =>
          slot < 0 || markOf(cellIn(theirs, row, slot)) === marked?.rows[marks][markSlots[column]]
      ),
  });
  return { our, theirs, marked, key, theirSlots, markSlots, pairing };
}

function rowsOf<Item>({ cells }: FileTable, item: (row: number) => Item): Map<number, Item> {
  const rows = new Map<number, Item>();
  cells.forEach((_, row) => rows.set(row, item(row)));
  return rows;
}

/** A row that waits for an entry: nothing in it but formulas. */
function isBlankRow(our: OurTable, row: number): boolean {
  return our.values[row].every((value, column) => value === "" || holdsFormula(our, row, column));
}

/** Whether anybody typed anything into the row of the copy. */
function isUsedRow(
  our: OurTable,
  theirs: FileTable,
  theirSlots: readonly number[],
  row: number
): boolean {
  return our.columns.some(({ computes }, column) => {
    if (computes || theirSlots[column] < 0) return false;
    const { value, computed } = cellIn(theirs, row, theirSlots[column]);
    return !computed && value !== "";
  });
}

function compareTable(comparing: Comparing, result: Comparison): void {
  const { our, theirs, theirSlots, markSlots, marked, pairing } = comparing;
  const { sheetName } = our;
  our.columns.forEach(({ header, computes }, column) => {
    if (theirSlots[column] < 0 && !computes)
      leave(result.left, "columnMissing", sheetName, [said(header)]);
  });
  for (const { ours: row, theirs: theirRow, marks: markRow } of pairing.pairs) {
    our.columns.forEach((_, column) => {
      if (theirSlots[column] < 0) return;
      const cell = cellIn(theirs, theirRow, theirSlots[column]);
      const mark = markRow === undefined ? undefined : marked?.rows[markRow][markSlots[column]];
      compareCell(comparing, { row, column, cell, mark }, result);
    });
  }
  for (const { reason, theirs: row } of pairing.left)
    leave(result.left, reason, sheetName, theirName(comparing, row));
  for (const row of pairing.gone)
    leave(result.left, "rowsGone", sheetName, rowName(comparing, row));
  addRows(comparing, result);
}

interface Pair {
  row: number;
  column: number;
  cell: FileCell;
  mark: string | undefined;
}

function compareCell(comparing: Comparing, pair: Pair, result: Comparison): void {
  const { our } = comparing;
  const { row, column, cell, mark } = pair;
  const value = our.values[row][column];
  const computed = holdsFormula(our, row, column);
  if (cell.computed || markOf(cell) === mark || isSameValue(cell.value, value)) return;
  const place = placeOf(comparing, row, column);
  const { header, computes } = our.columns[column];
  const subject = [...place.row, said(header)];
  if (cell.isError) return leave(result.left, "error", our.sheetName, subject);
  // Without its marks a copy whose formulas were made values cannot be told from one that was typed over.
  if (computes && mark === undefined) return;
  if (computes || (computed && cell.value === ""))
    return leave(result.left, "computed", our.sheetName, subject);
  const isAsMarked = mark === formulaMark ? computed : valueMark(value) === mark;
  const kind = mark === undefined ? "unknown" : isAsMarked ? "clean" : "both";
  const change: ReturnedChange = {
    id: `${our.table} ${row} ${column}`,
    ...place,
    column: header,
    numberFormat: our.numberFormats[row][column],
    ours: value,
    theirs: cell.value,
    kind,
  };
  result.changes.push(change);
  result.writes.set(change.id, [{ table: our, row, column, value: cell.value }]);
}

/** New rows go into the blank ones that the table has ready. */
function addRows(comparing: Comparing, result: Comparison): void {
  const { our, theirs, theirSlots, pairing } = comparing;
  const room = our.values.flatMap((_, row) => (isBlankRow(our, row) ? [row] : []));
  pairing.added.forEach((theirRow, index) => {
    const row = room[index];
    const entries = our.columns.flatMap(({ header, computes }, column) => {
      if (computes || theirSlots[column] < 0) return [];
      const { value, computed, isError } = cellIn(theirs, theirRow, theirSlots[column]);
      return computed || isError || value === "" ? [] : [{ column, header, value }];
    });
    if (row === undefined)
      return leave(result.left, "noRoom", our.sheetName, theirName(comparing, theirRow));
    const added: ReturnedRow = {
      id: `${our.table} + ${row}`,
      sheetName: our.sheetName,
      table: our.table,
      cells: entries.map(({ column, header, value }) => ({
        column: header,
        numberFormat: our.numberFormats[row][column],
        value,
      })),
    };
    result.rows.push(added);
    result.writes.set(
      added.id,
      entries.map(({ column, value }) => ({ table: our, row, column, value }))
    );
  });
}

/** Comments that the copy did not have when it was made. */
function addComments(
  { comments, snapshot }: Returned,
  pairings: ReadonlyMap<FileTable, { our: OurTable; pairing: Pairing }>,
  result: Comparison
): void {
  const known = new Set(snapshot?.comments);
  const fresh = comments.filter(({ text }) => !known.has(valueMark(text)));
  fresh.forEach((comment, index) => {
    const id = `comment ${index}`;
    const found: ReturnedComment = { id, ...comment };
    const about = aboutOf(comment, pairings);
    if (about) {
      const { our, row } = about;
      const key = rowKeys[our.table];
      const column = key.remarks === undefined ? undefined : our.slots[key.remarks];
      const place = placeOf({ our, key }, row, column ?? about.column);
      found.about = {
        ...place,
        ...(column !== undefined && { remarks: our.columns[column].header }),
      };
      if (column !== undefined) {
        const remark = comment.author ? `${comment.author}: ${comment.text}` : comment.text;
        result.writes.set(id, [{ table: our, row, column, value: remark }]);
      }
    }
    result.comments.push(found);
  });
}

function aboutOf(
  { sheetName, address }: FileComment,
  pairings: ReadonlyMap<FileTable, { our: OurTable; pairing: Pairing }>
): { our: OurTable; row: number; column: number } | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})(\d+)$/i.exec(address) ?? [];
  if (!letters || !digits) return undefined;
  for (const [theirs, { our, pairing }] of pairings) {
    const down = Number(digits) - 1 - theirs.row;
    const right = columnIndex(letters) - theirs.column;
    if (theirs.sheetName !== sheetName || right < 0 || right >= theirs.headers.length) continue;
    const pair = pairing.pairs.find((each) => each.theirs === down);
    if (pair) return { our, row: pair.ours, column: Math.min(right, our.width - 1) };
  }
  return undefined;
}

function placeOf(
  comparing: Pick<Comparing, "our" | "key">,
  row: number,
  column: number
): ReturnPlace {
  const { our } = comparing;
  const area = { row: our.row + row, column: our.column + column, rows: 1, columns: 1 };
  return { sheetName: our.sheetName, address: addressOf(area), row: rowName(comparing, row) };
}

function rowName({ our, key }: Pick<Comparing, "our" | "key">, row: number): Shown[] {
  return named(our, key, (slot) => our.values[row][slot], our.numberFormats[row]);
}

/** A row of the copy by what names it, or by the first thing that was entered. */
function theirName({ our, theirs, theirSlots, key }: Comparing, row: number): Shown[] {
  const valueIn = (slot: number) => cellIn(theirs, row, theirSlots[slot]).value;
  const name = named(our, key, valueIn, our.numberFormats[0]);
  const entered = our.columns.findIndex(({ computes }, slot) => !computes && valueIn(slot) !== "");
  return name.length > 0 || entered < 0 ? name : [said(String(valueIn(entered)))];
}

function named(
  { slots }: OurTable,
  { key, label = [] }: RowKey,
  valueIn: (slot: number) => CellValue,
  numberFormats: readonly string[]
): Shown[] {
  return [...key, ...label]
    .flatMap((id) => slots[id] ?? [])
    .map((slot) => ({ value: valueIn(slot), numberFormat: numberFormats[slot] }))
    .filter(({ value }) => value !== "" && value !== null);
}

function said(text: string): Shown {
  return { value: text, numberFormat: "General" };
}

function leave(left: LeftOut[], reason: LeftReason, sheetName: string, subject: Shown[]): void {
  const known = left.find((each) => each.reason === reason && each.sheetName === sheetName);
  if (known) known.count += 1;
  else left.push({ reason, sheetName, subject, count: 1 });
}

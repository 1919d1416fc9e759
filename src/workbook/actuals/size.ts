/** Makes a table longer or shorter. What stands below it is blank: our tables have the room below them to themselves. */
import type { TablePlan, SheetPlan } from "../../templates/plan";
import { addressOf, areaOf } from "../address";
import type { Area } from "../address";
import { supports } from "../excel";
import { formats } from "../write/looks";
import { validations } from "../write/rules";

/** A table's body, as far as its size goes. */
export interface Place {
  row: number;
  column: number;
  rows: number;
  width: number;
}

/** Without Table.resize rows come blank, so many at a time. */
const rowsAtOnce = 1_000;

/** Adds rows at the end; a body that is long enough stays. */
export function grow(table: Excel.Table, sheet: Excel.Worksheet, place: Place, rows: number): void {
  if (rows <= place.rows) return;
  if (supports("1.13")) return resize(table, sheet, place, rows);
  for (let left = rows - place.rows; left > 0; left -= rowsAtOnce) {
    const blank = Array.from({ length: Math.min(left, rowsAtOnce) }, () =>
      new Array<string>(place.width).fill("")
    );
    table.rows.add(undefined, blank);
  }
}

/**
 * Takes rows off at the end with all they hold, or with what these columns of them hold alone; where Excel cannot make
 * a table shorter they stay, blank.
 */
export function shrink(
  table: Excel.Table,
  sheet: Excel.Worksheet,
  place: Place,
  rows: number,
  columns?: readonly number[]
): void {
  if (rows >= place.rows) return;
  const part = (column: number, width: number) =>
    sheet.getRangeByIndexes(place.row + rows, column, place.rows - rows, width);
  const surplus = part(place.column, place.width);
  const canResize = supports("1.13");
  if (canResize) resize(table, sheet, place, rows);
  if (columns) {
    for (const column of columns) part(place.column + column, 1).clear("Contents");
    if (canResize) surplus.clear("Formats");
  } else surplus.clear(canResize ? "All" : "Contents");
  if (!canResize) return;
  // clearing leaves the checks of what may be typed
  surplus.dataValidation.clear();
}

function resize(table: Excel.Table, sheet: Excel.Worksheet, place: Place, rows: number): void {
  table.resize(sheet.getRangeByIndexes(place.row - 1, place.column, rows + 1, place.width));
}

/**
 * Gives rows that were added the formats and the checks that the plan gives a table's columns.
 *
 * @param columnAt where a column of the plan stands now; undefined where it was deleted
 */
export function dress(
  sheet: Excel.Worksheet,
  workbook: Excel.Workbook,
  plan: SheetPlan,
  table: string,
  rows: { from: number; count: number },
  columnAt: (index: number) => number | undefined
): void {
  if (rows.count <= 0) return;
  const planned = plan.tables.find(({ name }) => name === table);
  if (!planned) throw new Error(`the plan has no table ${table}`);
  const moved = <Item extends { range: string }>(item: Item): Item[] => {
    const index = bodyColumnOf(planned, areaOf(item.range));
    const column = index === undefined ? undefined : columnAt(index);
    if (column === undefined) return [];
    const area = { row: rows.from, column, rows: rows.count, columns: 1 };
    return [{ ...item, range: addressOf(area) }];
  };
  const part = {
    ...plan,
    formats: plan.formats.flatMap(moved),
    validations: plan.validations.flatMap(moved),
  };
  const nothing = { names: [], groups: false };
  for (const pass of [formats, validations]) {
    for (const step of pass(part, nothing)) step.take({ workbook, sheet });
  }
}

/** Which column of the table an area is the whole body of. */
function bodyColumnOf({ at, rows, columns }: TablePlan, area: Area): number | undefined {
  const head = areaOf(at);
  const index = area.column - head.column;
  const isBody =
    area.row === head.row + 1 &&
    area.rows === rows.length &&
    area.columns === 1 &&
    index >= 0 &&
    index < columns.length;
  return isBody ? index : undefined;
}

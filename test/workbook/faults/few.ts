/** The light templates with few rows in each table, so that a workbook takes little time to write and to compare. */
import type { SheetPlan, TablePlan } from "../../../src/templates/plan";
import { addressOf, areaOf, type Area } from "../../../src/workbook/address";
import { templates as light } from "../support/light";
import { planned } from "../support/planned";

/** Rows of a table that stay at most, and those that stay blank at its end. */
const most = 8;
const spare = 2;

const isBlank = (row: TablePlan["rows"][number]) =>
  row.every((cell) => cell === null || cell === "");

function shortened(table: TablePlan): TablePlan {
  if (table.rows.length <= most + spare) return table;
  const filled = table.rows.filter((row) => !isBlank(row)).slice(0, most);
  const blank = table.columns.map(() => null);
  const rows = Array.from({ length: most + spare }, (_, at) => filled[at] ?? blank);
  return { ...table, rows };
}

function isWithin(area: Area, { at, columns, rows }: TablePlan): boolean {
  const head = areaOf(at);
  return (
    area.column >= head.column &&
    area.column < head.column + columns.length &&
    area.row >= head.row &&
    area.row + area.rows <= head.row + 1 + rows.length
  );
}

function few(plan: SheetPlan): SheetPlan {
  const tables = plan.tables.map(shortened);
  /** what reaches below a table's new end ends with it */
  const cut = <Item extends { range: string }>(item: Item): Item[] => {
    const area = areaOf(item.range);
    const at = plan.tables.findIndex((table) => isWithin(area, table));
    if (at < 0) return [item];
    const end = areaOf(tables[at].at).row + 1 + tables[at].rows.length;
    const rows = Math.min(area.rows, end - area.row);
    return rows > 0 ? [{ ...item, range: addressOf({ ...area, rows }) }] : [];
  };
  return {
    ...plan,
    tables,
    formats: plan.formats.flatMap(cut),
    validations: plan.validations.flatMap(cut),
  };
}

export const templates = planned(light, few);

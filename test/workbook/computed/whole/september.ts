/** The example's September, counted by plain loops over its sample rows. */
import { dateNumber } from "../../../../src/templates/build/dates";
import { exampleSales, type ExampleSale } from "../../../../src/templates/example/sales";
import { filled, type Row } from "../../support/rows";
import type { Shown } from "../../support/expected";

export const start = dateNumber("2026-09-01");
export const end = dateNumber("2026-09-30");
export const asOf = dateNumber("2026-09-18");

export const people = ["Li Ming", "Wang Fang", "Zhang Wei", "Chen Jing", "Zhao Lei", "Sun Li"];
export const regions = ["Shanghai", "Jiangsu", "Anhui"];
export const regionOf = [0, 0, 1, 1, 2, 2];
export const products = ["Product A", "Product B", "Product C", "Product D"];

export const sales = exampleSales();
export const soldBetween = (from: number, to: number) =>
  sales.filter(({ date }) => date >= from && date <= to);
/** of the period, up to the as-of date */
export const sold = soldBetween(start, asOf);

export function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  let total = 0;
  for (const item of items) total += value(item);
  return total;
}
export const amountOf = (rows: readonly ExampleSale[]) => sum(rows, ({ amount }) => amount);
export const quantityOf = (rows: readonly ExampleSale[]) => sum(rows, ({ quantity }) => quantity);
export const mean = (values: readonly number[]) => sum(values, (value) => value) / values.length;

/** Monday to Friday, less the Mid-Autumn Friday, plus the Sunday worked for the holidays of October. */
export function workdays(from: number, to: number): number {
  let days = 0;
  for (let day = from; day <= to; day++) {
    const isWeekday = day % 7 > 1 && day !== dateNumber("2026-09-25");
    if (isWeekday || day === dateNumber("2026-09-20")) days++;
  }
  return days;
}

export const numberOr = (value: unknown, otherwise: number) =>
  typeof value === "number" ? value : otherwise;

/** The rows of a table that have a value in a column. */
export function rowsWith(shown: Shown, table: string, id: string): Row[] {
  return shown.rows(table).filter((row) => filled(row[id]));
}

/** The value of a target's row. */
export function ofTarget(shown: Shown, metric: unknown, id: string): unknown {
  return shown.rows("KPI_Targets").find((row) => row.metric === metric)?.[id] ?? "";
}

/** 1 green, 0 amber, -1 red. */
export function lightOf(attainment: number, amber = 0.8, green = 1): number {
  if (attainment >= green - 1e-9) return 1;
  return attainment >= amber - 1e-9 ? 0 : -1;
}

/** How much of the target is reached, by what counts as good. */
export function attainmentOf(actual: number, target: number, direction: unknown): number {
  const off = (actual - target) / Math.abs(target);
  if (direction === "target") return 1 - Math.abs(off);
  return direction === "lower" ? 1 - off : 1 + off;
}

/** What is missing to the target. */
export function gapOf(actual: number, target: number, direction: unknown): number {
  if (direction === "target") return Math.abs(target - actual);
  return direction === "lower" ? actual - target : target - actual;
}

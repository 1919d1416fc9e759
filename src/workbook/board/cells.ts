/** Asking the board for what its cells hold. A cell that is blank, an error or of another kind counts as missing. */
import { number, percent, type MeasuredNumber } from "./numbers";
import type { Board, BoardName } from "./types";

export function numberAt(board: Board, name: BoardName, row: number): number | undefined {
  const value = board[name]?.[row]?.value;
  return typeof value === "number" ? value : undefined;
}

/** All numbers of the column, from top to bottom. */
export function numbersOf(board: Board, name: BoardName): number[] {
  return (board[name] ?? []).flatMap(({ value }) => (typeof value === "number" ? [value] : []));
}

export function textAt(board: Board, name: BoardName, row: number): string {
  const value = board[name]?.[row]?.value ?? "";
  return String(value).trim();
}

/** The rows in which the column says something, counted from 0. */
export function rowsOf(board: Board, name: BoardName): number[] {
  return (board[name] ?? []).flatMap((_, row) => (textAt(board, name, row) === "" ? [] : [row]));
}

/** A value of a metric in its unit; a share where its cell shows a percentage. undefined where it is no number. */
export function amountAt(
  board: Board,
  name: BoardName,
  row: number,
  unit: string
): MeasuredNumber | undefined {
  const value = numberAt(board, name, row);
  if (value === undefined) return undefined;
  return board[name]?.[row]?.percent ? percent(value) : number(value, unit);
}

/** The row of the target sheet that speaks of the metric. */
export function metricRow(board: Board, metric: string): number | undefined {
  return rowsOf(board, "KPI_MetricList").find(
    (row) => textAt(board, "KPI_MetricList", row) === metric
  );
}

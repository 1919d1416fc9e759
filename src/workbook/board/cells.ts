/** Asking the board for what its cells hold. A cell that is blank, an error or of another kind counts as missing. */
import type { Board, BoardName } from "./types";

export function numberAt(board: Board, name: BoardName, row: number): number | undefined {
  const value = board[name]?.[row]?.value;
  return typeof value === "number" ? value : undefined;
}

export function textAt(board: Board, name: BoardName, row: number): string {
  const value = board[name]?.[row]?.value ?? "";
  return String(value).trim();
}

/** The rows in which the column says something, counted from 0. */
export function rowsOf(board: Board, name: BoardName): number[] {
  return (board[name] ?? []).flatMap((_, row) => (textAt(board, name, row) === "" ? [] : [row]));
}

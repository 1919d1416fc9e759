/** Reads the board through Office.js in two syncs: which of the names there are, and what their cells hold. */
import { addressOf } from "../address";
import { talk } from "../excel";
import { hasValues } from "../named";
import { boardNames, type Board, type BoardCell, type BoardName } from "./types";

export async function readBoard(): Promise<Board> {
  return talk(async (context) => {
    const { names } = context.workbook;
    names.load("items/name");
    await context.sync();
    const found = boardNames.flatMap((name): [BoardName, Excel.Range][] => {
      const item = names.items.find((each) => each.name === name);
      return item ? [[name, item.getRangeOrNullObject()]] : [];
    });
    for (const [name, range] of found) {
      range.load("values,rowIndex,columnIndex,worksheet/name");
      if (inOwnUnits.has(name)) range.load("numberFormat");
    }
    await context.sync();
    const board: Board = {};
    for (const [name, range] of found) {
      if (hasValues(range)) board[name] = cellsOf(range, inOwnUnits.has(name));
    }
    return board;
  });
}

/** Only their formats tell whether a value is a share. */
const inOwnUnits: ReadonlySet<BoardName> = new Set<BoardName>([
  "KPI_TargetValue",
  "KPI_TargetActual",
  "KPI_HistoryActual",
  "KPI_SplitTotal",
]);

function cellsOf(range: Excel.Range, formatted: boolean): BoardCell[] {
  const { values, rowIndex: row, columnIndex: column, worksheet } = range;
  return (values as BoardCell["value"][][]).map(([value = ""], index) => ({
    value,
    percent: formatted && String(range.numberFormat[index]?.[0]).includes("%"),
    place: {
      sheetName: worksheet.name,
      address: addressOf({ row: row + index, column, rows: 1, columns: 1 }),
    },
  }));
}

/** Reads the board through Office.js in two syncs: which of the names there are, and what their cells hold. */
import { addressOf, areaOf } from "../address";
import { talk } from "../excel";
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
    for (const [, range] of found) range.load("values,numberFormat,address,worksheet/name");
    await context.sync();
    const board: Board = {};
    for (const [name, range] of found) if (!range.isNullObject) board[name] = cellsOf(range);
    return board;
  });
}

function cellsOf({ values, numberFormat, address, worksheet }: Excel.Range): BoardCell[] {
  const { row, column } = areaOf(address.slice(address.lastIndexOf("!") + 1));
  return (values as BoardCell["value"][][]).map(([value = ""], index) => ({
    value,
    percent: String(numberFormat[index]?.[0]).includes("%"),
    place: {
      sheetName: worksheet.name,
      address: addressOf({ row: row + index, column, rows: 1, columns: 1 }),
    },
  }));
}

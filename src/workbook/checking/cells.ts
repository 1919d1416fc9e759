/** All that the cells of some sheets hold, read in answers that Excel gives: a large team's sheets are too much for one. */

export interface SheetCells {
  id: string;
  name: string;
  /** of the first cell; rows and columns count from 0 */
  row: number;
  column: number;
  values: unknown[][];
  valueTypes: string[][];
  formulas: unknown[][];
}

/** Where the used cells of a sheet lie. */
export interface UsedCells {
  id: string;
  name: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Excel on the web answers with 5 MB at most; a cell with its formula, value and type takes some 200 bytes on average. */
const cellsPerAnswer = 10_000;

interface Piece {
  sheet: UsedCells;
  row: number;
  rows: number;
}

export async function readCells(
  context: Excel.RequestContext,
  sheets: readonly UsedCells[],
  most = cellsPerAnswer
): Promise<SheetCells[]> {
  const found = sheets.map(({ id, name, row, column }): SheetCells => {
    return { id, name, row, column, values: [], valueTypes: [], formulas: [] };
  });
  for (const answer of answersFor(sheets, most)) {
    const asked = answer.map(({ sheet: { id, column, columns }, row, rows }) => {
      const range = context.workbook.worksheets
        .getItem(id)
        .getRangeByIndexes(row, column, rows, columns)
        .load("values,valueTypes,formulas");
      return { id, range };
    });
    // One answer cannot hold them all.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { id, range } of asked) {
      const cells = found.find((sheet) => sheet.id === id)!;
      cells.values.push(...range.values);
      cells.valueTypes.push(...range.valueTypes);
      cells.formulas.push(...range.formulas);
    }
  }
  return found;
}

/** Rows of the sheets, from top to bottom, in as few answers as hold them; a row is never cut. */
function answersFor(sheets: readonly UsedCells[], most: number): Piece[][] {
  const answers: Piece[][] = [];
  let room = 0;
  for (const sheet of sheets) {
    const end = sheet.row + sheet.rows;
    for (let row = sheet.row; row < end;) {
      if (room < sheet.columns) {
        answers.push([]);
        room = Math.max(most, sheet.columns);
      }
      const rows = Math.min(end - row, Math.floor(room / sheet.columns));
      answers.at(-1)!.push({ sheet, row, rows });
      room -= rows * sheet.columns;
      row += rows;
    }
  }
  return answers;
}

/** Blocks of cells read in answers that Excel gives: what a large team's tables hold is too much for one. */

/** Where a block of cells lies; rows and columns count from 0. */
export interface AreaOfSheet {
  sheetId: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** What is read of each cell. */
export type CellKey = "values" | "valueTypes" | "formulas" | "numberFormat";

/** Excel on the web answers with 5 MB at most; a cell with its formula, value and type takes some 200 bytes on average. */
const cellsPerAnswer = 10_000;

interface Piece {
  /** which of the areas it is of */
  of: number;
  row: number;
  rows: number;
}

/** What the cells of each area hold, in the areas' order. */
export async function readAreas<Key extends CellKey>(
  context: Excel.RequestContext,
  areas: readonly AreaOfSheet[],
  keys: readonly Key[],
  most = cellsPerAnswer
): Promise<Record<Key, unknown[][]>[]> {
  const found = areas.map(
    () => Object.fromEntries(keys.map((key) => [key, []])) as unknown as Record<Key, unknown[][]>
  );
  for (const answer of answersFor(areas, most)) {
    const asked = answer.map(({ of, row, rows }) => {
      const { sheetId, column, columns } = areas[of];
      const range = context.workbook.worksheets
        .getItem(sheetId)
        .getRangeByIndexes(row, column, rows, columns)
        .load(keys.join(","));
      return { of, range };
    });
    // One answer cannot hold them all.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { of, range } of asked)
      for (const key of keys) for (const line of range[key]) found[of][key].push(line);
  }
  return found;
}

/** Rows of the areas, from top to bottom, in as few answers as hold them; a row is never cut. */
function answersFor(areas: readonly AreaOfSheet[], most: number): Piece[][] {
  const answers: Piece[][] = [];
  let room = 0;
  areas.forEach((area, of) => {
    const end = area.row + area.rows;
    for (let row = area.row; row < end;) {
      if (room < area.columns) {
        answers.push([]);
        room = Math.max(most, area.columns);
      }
      const rows = Math.min(end - row, Math.floor(room / area.columns));
      answers.at(-1)!.push({ of, row, rows });
      room -= rows * area.columns;
      row += rows;
    }
  });
  return answers;
}

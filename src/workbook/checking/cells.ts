/** All that the cells of some sheets hold. */
import { readAreas } from "../areas";

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

/** @param most how many cells come in one answer of Excel; as many as it gives where this is missing */
export async function readCells(
  context: Excel.RequestContext,
  sheets: readonly UsedCells[],
  most?: number
): Promise<SheetCells[]> {
  const areas = sheets.map(({ id, ...area }) => ({ ...area, sheetId: id }));
  const found = await readAreas(context, areas, ["values", "valueTypes", "formulas"], most);
  return sheets.map(({ id, name, row, column }, at) => {
    const { values, valueTypes, formulas } = found[at];
    return { id, name, row, column, values, valueTypes: valueTypes as string[][], formulas };
  });
}

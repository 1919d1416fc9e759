/** The decisions of the review as the file has them, so that the meeting's page can show them or take them over. */
import { reviewTexts } from "../../locales/templates/review";
import type { CellValue } from "../../templates/plan";
import { cellIn, readFileTables } from "../returning/fileTables";
import type { Parts } from "../sharing/archive";

export type DecisionColumn = "kind" | "what" | "lens" | "owner" | "due";

export const decisionTable = "KPI_Decisions";

export interface DecisionsInFile {
  /** the table's own name */
  table: string;
  sheetName: string;
  /** what people fill in, the known columns first, with the headers that the table has now */
  columns: { id?: DecisionColumn; header: string; at: number }[];
  /** of the first row of the body, counted from 0 */
  row: number;
  column: number;
  /** values of `columns`, for as many rows as the table has */
  rows: CellValue[][];
}

const known: readonly DecisionColumn[] = ["kind", "what", "lens", "owner", "due"];

/** Undefined where the file has no such table, or its columns go by other names now. */
export function decisionsIn(parts: Parts): DecisionsInFile | undefined {
  const [table] = readFileTables(parts, [decisionTable]);
  if (!table) return undefined;
  const { headers, cells } = table;
  const rows = Array.from(cells, (_, row) => row);
  const ids = headers.map((header) =>
    known.find((id) =>
      Object.values(reviewTexts).some(({ decisions }) => decisions.columns[id].header === header)
    )
  );
  if (!ids.includes("what")) return undefined;
  const isComputed = (at: number) => rows.some((row) => cellIn(table, row, at).computed);
  const columns = headers
    .map((header, at) => ({ id: ids[at], header, at }))
    .filter(({ id, at }) => id !== undefined || !isComputed(at))
    .sort((one, other) => place(one.id) - place(other.id));
  return {
    ...{ table: table.name, sheetName: table.sheetName, columns },
    ...{ row: table.row, column: table.column },
    rows: rows.map((row) => columns.map(({ at }) => cellIn(table, row, at).value)),
  };
}

/** Columns of the user's own come last, in their order. */
function place(id: DecisionColumn | undefined): number {
  return id === undefined ? known.length : known.indexOf(id);
}

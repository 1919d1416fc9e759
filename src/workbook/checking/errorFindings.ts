/** Cells that show errors, and those among them that only want to be entered once more. */
import { addressOf } from "../address";
import { isTaken } from "../sheetNames";
import { isFormula } from "./cases";
import { diagnosis } from "./diagnosis";
import type { Deed, Diagnosis } from "./diagnosis";
import type { SheetCells } from "./cells";
import type { Look } from "./look";

/** Cells that wait for a result are no errors. */
const waiting = ["#BUSY!", "#GETTING_DATA"];

interface ErrorCell {
  error: string;
  row: number;
  column: number;
  formula: unknown;
}

/** One finding for each kind of error on a sheet, at the first cell; cells that another finding speaks of are left out. */
export function errorFindings(found: Look, explained: readonly Deed[]): Diagnosis[] {
  const held = found.templates.map((look) => look.held);
  return held
    .filter(({ sheetId }, index) => held.findIndex((other) => other.sheetId === sheetId) === index)
    .flatMap(({ template, sheetId, sheetName }) => {
      const cells = found.sheets.get(sheetId);
      const errors = (cells ? errorCells(cells) : []).filter(
        (cell) => !explained.some((deed) => covers(deed, sheetId, cell))
      );
      const groups = new Map<string, ErrorCell[]>();
      for (const cell of errors) {
        const code = callsUs(cell) ? "functionUnknown" : "formulaError";
        const key = `${code} ${cell.error}`;
        const group = groups.get(key);
        if (group) group.push(cell);
        else groups.set(key, [cell]);
      }
      return [...groups].map(([key, group]) => {
        const [first] = group;
        const unknown = key.startsWith("functionUnknown");
        return diagnosis(
          {
            code: unknown ? "functionUnknown" : "formulaError",
            template,
            sheetName,
            subject: first.error,
            address: addressOf({ row: first.row, column: first.column, rows: 1, columns: 1 }),
            count: group.length,
          },
          unknown ? enterAgain(sheetId, group) : []
        );
      });
    });
}

/** A function of ours that Excel did not know when the formula was entered. */
function callsUs({ error, formula }: ErrorCell): boolean {
  return error === "#NAME?" && isFormula(formula) && /\bKPI\.\w/i.test(formula);
}

function covers(deed: Deed, sheetId: string, { row, column }: ErrorCell): boolean {
  if (deed.kind !== "write" || deed.sheetId !== sheetId) return false;
  const { area } = deed;
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

function errorCells(cells: SheetCells): ErrorCell[] {
  return cells.valueTypes.flatMap((types, down) =>
    types.flatMap((type, right) => {
      const error = String(cells.values[down][right]);
      if (type !== "Error" || isTaken(error, waiting)) return [];
      const formula = cells.formulas[down][right];
      return [{ error, row: cells.row + down, column: cells.column + right, formula }];
    })
  );
}

/** One write for each run of cells below each other. */
function enterAgain(sheetId: string, cells: readonly ErrorCell[]): Deed[] {
  const runs: ErrorCell[][] = [];
  const inColumns = [...cells].sort(
    (one, other) => one.column - other.column || one.row - other.row
  );
  for (const cell of inColumns) {
    const last = runs.at(-1)?.at(-1);
    if (last?.column === cell.column && last.row === cell.row - 1) runs.at(-1)!.push(cell);
    else runs.push([cell]);
  }
  return runs.map((run) => ({
    kind: "write",
    sheetId,
    area: { row: run[0].row, column: run[0].column, rows: run.length, columns: 1 },
    formulas: run.map(({ formula }) => [String(formula)]),
    before: run.map(({ formula }) => [formula]),
  }));
}

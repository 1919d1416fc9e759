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
          unknown ? group.map((cell) => enterAgain(sheetId, cell)) : []
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

function enterAgain(sheetId: string, { row, column, formula }: ErrorCell): Deed {
  return {
    kind: "write",
    sheetId,
    area: { row, column, rows: 1, columns: 1 },
    formulas: [[String(formula)]],
    before: [[formula]],
  };
}

/** Takes the last import back, as long as nobody has worked on its rows since. */
import type { CellValue } from "../../templates/plan";
import { talk } from "../excel";
import { Trouble } from "../types";
import { filledRows, readBody } from "./body";
import type { Body } from "./body";
import { restore } from "./write";
import type { ImportTrail } from "./write";

export async function takeBackImport(trail: ImportTrail): Promise<void> {
  const now = await talk((context) => readBody(context));
  if (!isAsWritten(now, trail)) throw new Trouble("changedMeanwhile", { sheet: now.sheetName });
  await restore(trail);
}

function isAsWritten(now: Body, { before, start, written }: ImportTrail): boolean {
  if (now.sheetId !== before.sheetId || now.width !== before.width) return false;
  const last = filledRows(now).at(-1) ?? -1;
  if (last >= start + written.length) return false;
  const isOld = (at: number) =>
    now.formulas[at].every((cell, column) => cell === before.formulas[at][column]);
  for (let at = 0; at < start; at++) if (!isOld(at)) return false;
  return written.every((cells, at) =>
    cells.every(
      (cell, column) => cell === null || plain(cell) === now.formulas[start + at]?.[column]
    )
  );
}

/** What a cell says of itself once it is written: without the apostrophe that made it a text. */
function plain(cell: CellValue): CellValue {
  return typeof cell === "string" && cell.startsWith("'") ? cell.slice(1) : cell;
}

/** Takes the last import back, as long as nobody has worked on its rows since. */
import { talk } from "../excel";
import { says } from "../exchange";
import { withLeftBehind } from "../troubles";
import { Trouble } from "../types";
import { filledRows, readBody } from "./body";
import type { Body } from "./body";
import { again, restore } from "./write";
import type { ImportTrail } from "./write";

export async function takeBackImport(trail: ImportTrail): Promise<void> {
  const now = await talk((context) => readBody(context));
  if (!isAsWritten(now, trail)) throw new Trouble("changedMeanwhile", { sheet: now.sheetName });
  try {
    await restore(trail);
  } catch (error) {
    try {
      await restore(again(trail, now));
    } catch {
      // The first trouble is what the user is told; what may be neither comes with it.
      throw withLeftBehind(error, [now.sheetName]);
    }
    throw error;
  }
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
      (cell, column) => cell === null || says(now.formulas[start + at]?.[column] ?? "", cell)
    )
  );
}

/** The cell that the user works in, and a formula that goes into it. */
import type { CellValue } from "../templates/plan";
import { addressOf, areaOf } from "./address";
import type { Area } from "./address";
import { asTyped } from "./cells";
import { supports, talk } from "./excel";
import { exchange } from "./exchange";
import { Trouble } from "./types";
import type { ActiveCell, CellPlace, WriteOptions } from "./types";

const mostRows = 1_048_576;
const mostColumns = 16_384;

/** The address without its sheet: "'Q3 targets'!B2" → "B2". */
function insideSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

export async function readSelection(): Promise<CellPlace> {
  return talk(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address,worksheet/name");
    await context.sync();
    return { sheetName: range.worksheet.name, address: insideSheet(range.address) };
  });
}

export async function readActiveCell(): Promise<ActiveCell> {
  return talk(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address,formulas,worksheet/name");
    await context.sync();
    const [[content]] = cell.formulas as unknown[][];
    const isFormula = typeof content === "string" && content.startsWith("=");
    return {
      sheetName: cell.worksheet.name,
      address: insideSheet(cell.address),
      ...(isFormula && { formula: content }),
    };
  });
}

export async function writeFormula(
  { sheetName, address }: CellPlace,
  formula: string,
  { over = "", rows, columns }: WriteOptions
): Promise<void> {
  const facts = { sheet: sheetName, address, formula };
  const place = areaOf(address);
  const cell = await talk(
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName).load("id");
      await context.sync();
      if (sheet.isNullObject) throw new Trouble("gone", { sheet: sheetName });
      const needed = { ...place, rows, columns };
      if (place.row + rows > mostRows || place.column + columns > mostColumns)
        throw new Trouble("spillBlocked", { sheet: sheetName, address });

      const room = sheet.getRange(addressOf(needed));
      room.load("formulas");
      await context.sync();
      const contents = room.formulas as unknown[][];
      const content = String(contents[0][0]);
      if (content !== over) throw new Trouble("cellTaken", { sheet: sheetName, address, content });
      const blocked = await firstBlocked(context, room, contents, needed);
      if (blocked)
        throw new Trouble("spillBlocked", {
          sheet: sheetName,
          address: addressOf(needed),
          blocked,
        });

      const before = [asTyped(contents[0][0] as CellValue)];
      return { sheetId: sheet.id, ...place, before };
    },
    { facts }
  );
  await exchange([{ ...cell, sheetName, after: [formula] }], { facts, sure: true });
}

/**
 * The first cell beside the formula's own that is not empty. Cells into which the formula before it spilled do not
 * count: they go with it.
 */
async function firstBlocked(
  context: Excel.RequestContext,
  room: Excel.Range,
  contents: unknown[][],
  { row, column, rows, columns }: Area
): Promise<string | undefined> {
  const isFilled = (down: number, right: number) => contents[down][right] !== "";
  const filled = Array.from({ length: rows * columns - 1 }, (_, at) => at + 1)
    .map((at) => ({ down: Math.floor(at / columns), right: at % columns }))
    .filter(({ down, right }) => isFilled(down, right));
  if (filled.length === 0) return undefined;

  const before = isFilled(0, 0)
    ? await spilledBefore(context, room, filled)
    : { rows: 1, columns: 1 };
  const first = filled.find(({ down, right }) => down >= before.rows || right >= before.columns);
  return (
    first && addressOf({ row: row + first.down, column: column + first.right, rows: 1, columns: 1 })
  );
}

/** The size of the block that the first cell's own formula has spilled into, as far as it lies in the room. */
async function spilledBefore(
  context: Excel.RequestContext,
  room: Excel.Range,
  filled: readonly { down: number; right: number }[]
): Promise<{ rows: number; columns: number }> {
  const size = { rows: 1, columns: 1 };
  if (!supports("1.12")) return size;
  // A spilled block is a rectangle: its first row and its first column tell its size.
  const edges = filled.filter(({ down, right }) => down === 0 || right === 0);
  const corner = room.getCell(0, 0);
  corner.load("address");
  const parents = edges.map(({ down, right }) => {
    const parent = room.getCell(down, right).getSpillParentOrNullObject();
    parent.load("address");
    return { down, right, parent };
  });
  await context.sync();
  for (const { down, right, parent } of parents) {
    if (parent.isNullObject || parent.address !== corner.address) continue;
    size.rows = Math.max(size.rows, down + 1);
    size.columns = Math.max(size.columns, right + 1);
  }
  return size;
}

/** What the cells of two files show, and where they differ. */
import { readXlsx } from "hucre/xlsx";

export interface Difference {
  at: string;
  before: unknown;
  after: unknown;
}

/** What the cells show: numbers and texts as they are, errors as their text; blank cells and "" are left out. */
export async function shownIn(file: Uint8Array): Promise<Map<string, unknown>> {
  const { sheets } = await readXlsx(file);
  const shown = new Map<string, unknown>();
  for (const { name, rows } of sheets)
    rows.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value !== null && value !== undefined && value !== "")
          shown.set(`${name}!R${r + 1}C${c + 1}`, value instanceof Date ? +value : value);
      })
    );
  return shown;
}

/** Cells that show something else than before; numbers count as the same within 1e-9 of their size. */
export function differences(
  before: Map<string, unknown>,
  after: Map<string, unknown>
): Difference[] {
  const found: Difference[] = [];
  for (const [at, value] of before) {
    const now = after.get(at);
    const isSame =
      typeof value === "number" && typeof now === "number"
        ? Math.abs(value - now) <= 1e-9 * Math.max(1, Math.abs(value))
        : value === now;
    if (!isSame) found.push({ at, before: value, after: now });
  }
  return found;
}

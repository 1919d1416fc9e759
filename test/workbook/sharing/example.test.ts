/** The whole example, copied for colleagues: LibreOffice computes every cell of the copy anew and comes to the same. */
import { readXlsx } from "hucre/xlsx";
import { languages, type Language } from "../../../src/locales";
import { templateOrder } from "../../../src/templates";
import { workbook } from "../../../src/workbook";
import { makeCopy } from "../../../src/workbook/sharing/copy";
import { saveXlsx } from "../../../src/workbench/xlsx";
import { openWithFunctions } from "../support/example";
import { partsOf } from "./file";
import { hasLibreOffice, recalculated } from "./libreOffice";

const addinId = "b56f42fa-0c68-4bbc-bb22-965ac63803cf";

async function exampleFile(language: Language): Promise<Uint8Array> {
  const client = await openWithFunctions(language);
  try {
    const choices = { language, content: "example", asOf: 46279 } as const;
    await workbook.setUp({ chosen: [...templateOrder], choices });
    await client.book.settled();
    return await saveXlsx(client.book);
  } finally {
    await client.close();
  }
}

interface Difference {
  at: string;
  before: unknown;
  after: unknown;
}

/** What the cells show: numbers and texts as they are, errors as their text; blank cells and "" are left out. */
async function shownIn(file: Uint8Array): Promise<Map<string, unknown>> {
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
function differences(before: Map<string, unknown>, after: Map<string, unknown>): Difference[] {
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

const testWhere = hasLibreOffice ? test.each : test.skip.each;

testWhere(languages)(
  "%s",
  async (language) => {
    const original = await exampleFile(language);
    const { file, report } = makeCopy(original, { formulas: "live", addinId });

    expect(report.live).toBeGreaterThan(100);
    expect(report.unfinished).toBeUndefined();
    const parts = partsOf(file);
    expect(
      Object.keys(parts).filter((path) => /_xldudf_|KPI\.[A-Z0-9]+\(/.test(parts[path]))
    ).toEqual([]);

    const before = await shownIn(original);
    const after = await shownIn(recalculated(file));
    expect(before.size).toBeGreaterThan(1000);
    expect(differences(before, after)).toEqual([]);
  },
  600_000
);

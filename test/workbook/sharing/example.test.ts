/** The whole example, copied for colleagues: LibreOffice computes every cell of the copy anew and comes to the same. */
import { languages, type Language } from "../../../src/locales";
import { templateOrder } from "../../../src/templates";
import { workbook } from "../../../src/workbook";
import { makeCopy } from "../../../src/workbook/sharing/copy";
import { saveXlsx } from "../../../src/workbench/xlsx";
import { openWithFunctions } from "../support/example";
import { partsOf } from "./file";
import { differences, shownIn } from "./comparing";
import { recalculated, testInLibreOffice } from "./libreOffice";

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

testInLibreOffice.each(languages)(
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

/** A copy of a whole workbook for colleagues: LibreOffice computes every cell of it anew and comes to the same. */
import { makeCopy } from "../../../src/workbook/sharing/copy";
import { differences, shownIn } from "./comparing";
import { partsOf } from "./file";
import { recalculated } from "./libreOffice";

const addinId = "b56f42fa-0c68-4bbc-bb22-965ac63803cf";

export async function expectSameInCopy(original: Uint8Array): Promise<void> {
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
}

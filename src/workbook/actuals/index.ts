/** Sales data from a file: into the workbook, and out of it again. */
import type { Choices, Language } from "../../templates/plan";
import { talk } from "../excel";
import { readFacts } from "../facts";
import type { ImportTarget, RowsToImport } from "../importing/types";
import { insertFor } from "../insert";
import { loopState } from "../state";
import type { Templates } from "../state";
import { Trouble } from "../types";
import type { ImportResult, Progress } from "../types";
import { takeBackImport } from "./takeBack";
import { readImportTarget } from "./target";
import { importRows } from "./write";
import type { ImportTrail } from "./write";

let last: ImportTrail | undefined;

export function readTarget(templates: Templates, language: Language): Promise<ImportTarget> {
  return readImportTarget(templates, language);
}

export async function importInto(
  templates: Templates,
  rows: RowsToImport,
  choices: Pick<Choices, "language" | "asOf">,
  onProgress: (progress: Progress) => void = () => undefined
): Promise<ImportResult> {
  last = undefined;
  const write = () =>
    importRows(templates, { rows, ...choices }, onProgress, (trail) => (last = trail));
  if (rows.stamp !== "") return write();
  // The sales data are inserted, unless somebody has done so since the import was checked.
  const { held } = loopState(templates, await talk(readFacts));
  const there = held.find(({ template }) => template === "actuals");
  if (there) throw new Trouble("changedMeanwhile", { sheet: there.sheetName });
  const progress = ({ share, stage }: Progress) => onProgress({ share: share * 0.2, stage });
  return insertFor(templates, "actuals", { ...choices, content: "empty" }, progress, write);
}

/** Takes back what `importInto` wrote last. A Trouble "gone" where there is nothing to take back. */
export async function takeBack(): Promise<void> {
  if (!last) throw new Trouble("gone", {});
  await takeBackImport(last);
  last = undefined;
}

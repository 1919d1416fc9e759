/** A template goes into the workbook: read, decide, write, and take back where the writing fails. */
import type { Choices, TemplateId } from "../templates/plan";
import { apply, newTrail } from "./apply";
import type { Trail } from "./apply";
import { collect } from "./collect";
import { talk } from "./excel";
import { readFacts } from "./facts";
import type { Templates } from "./state";
import { Trouble } from "./types";
import type { InsertResult, Progress } from "./types";
import { takeBack } from "./undo";

export async function insert(
  templates: Templates,
  template: TemplateId,
  choices: Choices,
  onProgress: (progress: Progress) => void
): Promise<InsertResult> {
  let trail: Trail | undefined;
  try {
    return await talk(async (context) => {
      onProgress({ share: 0, stage: "reading" });
      const facts = await readFacts(context);
      const plans = collect(templates, template, choices, facts);
      trail = newTrail(plans, facts);
      const written = await apply(context, trail, onProgress);
      return { written, main: written[written.length - 1] };
    });
  } catch (error) {
    if (!trail?.begun) throw error;
    onProgress({ share: 0, stage: "takingBack" });
    const leftBehind = await takeBack(trail);
    if (leftBehind.length > 0) throw withLeftBehind(error, leftBehind);
    throw await secondOpinion(error, templates, template, choices);
  }
}

function withLeftBehind(error: unknown, leftBehind: string[]): Trouble {
  const { code, facts } =
    error instanceof Trouble
      ? error
      : { code: "refused" as const, facts: { excelMessage: String(error) } };
  return new Trouble(code, { ...facts, leftBehind }, { cause: error });
}

/** Where a name was taken while we were writing, a new look says which one and by what; else the error itself. */
async function secondOpinion(
  error: unknown,
  templates: Templates,
  template: TemplateId,
  choices: Choices
): Promise<unknown> {
  const isTaken =
    error instanceof Trouble &&
    (error.code === "sheetNameTaken" || error.code === "tableNameTaken");
  if (!isTaken) return error;
  try {
    const facts = await talk(readFacts, { patient: true });
    collect(templates, template, choices, facts);
    return error;
  } catch (better) {
    return better instanceof Trouble ? better : error;
  }
}

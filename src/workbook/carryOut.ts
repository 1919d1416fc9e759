/** Plans go into the workbook: read, decide, write, and take back where the writing fails or is given up. */
import type { SheetPlan } from "../templates/plan";
import { apply, newTrail } from "./apply";
import type { Manner, Trail } from "./apply";
import { talk } from "./excel";
import { readFacts } from "./facts";
import type { WorkbookFacts } from "./facts";
import { Trouble } from "./types";
import type { Held } from "./types";
import { takeBack } from "./undo";

/** What is to be written into a workbook that is as the facts say; throws the Trouble that can be foreseen. */
export type Decide = (facts: WorkbookFacts) => SheetPlan[];

export async function carryOut(decide: Decide, manner: Manner): Promise<Held[]> {
  const { onProgress } = manner;
  let trail: Trail | undefined;
  try {
    return await talk(async (context) => {
      onProgress({ share: 0, stage: "reading" });
      const facts = await readFacts(context);
      trail = newTrail(decide(facts), facts);
      return apply(context, trail, manner);
    });
  } catch (error) {
    if (!trail?.begun) throw error;
    onProgress({ share: 0, stage: "takingBack" });
    const leftBehind = await takeBack(trail);
    if (leftBehind.length > 0) throw withLeftBehind(error, leftBehind);
    throw await secondOpinion(error, decide);
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
async function secondOpinion(error: unknown, decide: Decide): Promise<unknown> {
  const isTaken =
    error instanceof Trouble &&
    (error.code === "sheetNameTaken" || error.code === "tableNameTaken");
  if (!isTaken) return error;
  try {
    decide(await talk(readFacts, { patient: true }));
    return error;
  } catch (better) {
    return better instanceof Trouble ? better : error;
  }
}

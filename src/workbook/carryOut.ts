/** Plans go into the workbook: read, decide, write, and take back where the writing fails or is given up. */
import type { SheetPlan } from "../templates/plan";
import { apply, newTrail } from "./apply";
import type { Manner, Trail } from "./apply";
import { talk } from "./excel";
import { readFacts } from "./facts";
import type { WorkbookFacts } from "./facts";
import { withLeftBehind } from "./troubles";
import { Trouble } from "./types";
import type { Held } from "./types";
import { takeBack } from "./undo";

/** What is to be written into a workbook that is as the facts say; throws the Trouble that can be foreseen. */
export type Decide = (facts: WorkbookFacts) => SheetPlan[];

/** What was written, and how to take it back later: what could not be is named. */
export interface CarriedOut {
  written: Held[];
  takeBack: () => Promise<string[]>;
}

export async function carryOut(decide: Decide, manner: Manner): Promise<CarriedOut> {
  const { onProgress } = manner;
  let trail: Trail | undefined;
  try {
    return await talk(async (context) => {
      onProgress({ share: 0, stage: "reading" });
      const facts = await readFacts(context);
      const begun = (trail = newTrail(decide(facts), facts));
      return { written: await apply(context, begun, manner), takeBack: () => takeBack(begun) };
    });
  } catch (error) {
    if (!trail?.begun) throw error;
    onProgress({ share: 0, stage: "takingBack" });
    const leftBehind = await takeBack(trail);
    if (leftBehind.length > 0) throw withLeftBehind(error, leftBehind);
    throw await secondOpinion(error, decide);
  }
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

/** The door to Excel: every conversation with it starts here, so that none starts where Excel is missing or too old. */
import { awaited } from "./answers";
import { asTrouble } from "./troubles";
import { Trouble } from "./types";
import type { TroubleFacts } from "./types";

/** The requirement set that everything here needs; newer members are asked for with `supports` first. */
export const needed = "1.9";

/** Whether this Excel has the requirement set ExcelApi of that version. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

async function requireExcel(): Promise<void> {
  if (typeof Office === "undefined" || typeof Excel === "undefined")
    throw new Trouble("notInExcel");
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) throw new Trouble("notInExcel");
  if (!supports(needed)) throw new Trouble("excelTooOld", { needed: `ExcelApi ${needed}` });
}

export interface TalkOptions {
  /** wait for the user to leave the cell that is being edited, instead of being refused */
  patient?: boolean;
  /** what to add to a Trouble that arises */
  facts?: TroubleFacts;
}

/** Runs `work` against the open workbook; whatever Excel refuses comes out as a Trouble. */
export async function talk<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
  { patient = false, facts }: TalkOptions = {}
): Promise<Result> {
  await requireExcel();
  try {
    return await Excel.run({ delayForCellEdit: patient }, (context) => {
      const sync = context.sync.bind(context);
      context.sync = (passThrough?) => awaited(sync(passThrough));
      return work(context);
    });
  } catch (error) {
    throw asTrouble(error, facts);
  }
}

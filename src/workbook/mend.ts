/** Putting right what a check found: look again, decide, write in as few requests as hold it, and take back where that fails. */
import { diagnose } from "./checking/diagnose";
import { findingKey } from "./checking/diagnosis";
import type { Deed, Diagnosis } from "./checking/diagnosis";
import { inRequests } from "./checking/deedRequests";
import { doAll, undoAll } from "./checking/deeds";
import { look } from "./checking/look";
import type { Look } from "./checking/look";
import { talk } from "./excel";
import type { Templates } from "./state";
import { withLeftBehind } from "./troubles";
import { Trouble } from "./types";
import type { Finding, Progress } from "./types";

export async function mend(
  templates: Templates,
  findings: readonly Finding[],
  onProgress: (progress: Progress) => void
): Promise<void> {
  let found: Look | undefined;
  const begun: Deed[] = [];
  try {
    await talk(async (context) => {
      onProgress({ share: 0, stage: "reading" });
      found = await look(context, templates);
      const deeds = inOrder(wanted(diagnose(templates, found), findings));
      refuseProtected(found, deeds);
      onProgress({ share: 0.4, stage: "writing" });
      const requests = inRequests(deeds);
      for (const [index, request] of requests.entries()) {
        begun.push(...request);
        const areAsSeen = doAll(context, request, found.facts);
        // One request would be more than Excel takes.
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        await context.sync();
        if (!areAsSeen()) throw new Trouble("changedMeanwhile");
        onProgress({ share: 0.4 + (0.6 * (index + 1)) / requests.length, stage: "writing" });
      }
      onProgress({ share: 1, stage: "finishing" });
    });
  } catch (error) {
    if (begun.length === 0 || !found) throw error;
    onProgress({ share: 0, stage: "takingBack" });
    const leftBehind = await undoAll(begun, found.facts);
    if (leftBehind.length === 0) throw error;
    throw withLeftBehind(error, leftBehind);
  }
}

/** What a formula or a name needs before it can be mended: the tables and columns that it speaks of. */
const causes: readonly Finding["code"][] = ["tableRenamed", "columnMissing"];

/** What was asked for, as far as it still is so, after what it rests on. */
function wanted(found: readonly Diagnosis[], asked: readonly Finding[]): Deed[] {
  const keys = new Set(asked.map(findingKey));
  const chosen = found.filter(({ finding }) => keys.has(findingKey(finding)));
  if (chosen.length === 0) return [];
  const restsOnCauses = chosen.some(({ finding }) => finding.code !== "functionUnknown");
  return found
    .filter(
      (each) => chosen.includes(each) || (restsOnCauses && causes.includes(each.finding.code))
    )
    .flatMap(({ deeds }) => deeds);
}

const order: readonly Deed["kind"][] = ["renameTable", "addColumn", "setName", "write", "record"];

function inOrder(deeds: readonly Deed[]): Deed[] {
  return order.flatMap((kind) => deeds.filter((deed) => deed.kind === kind));
}

/** A protected sheet is told before anything is written. */
function refuseProtected(found: Look, deeds: readonly Deed[]): void {
  const sheetIds = deeds.flatMap((deed) => {
    if (deed.kind === "write") return [deed.sheetId];
    if (deed.kind !== "addColumn") return [];
    return [...found.tables.values()]
      .filter(({ name }) => name === (found.renamed.get(deed.table)?.table.name ?? deed.table))
      .map(({ sheetId }) => sheetId);
  });
  const closed = sheetIds.find((id) => found.protectedSheets.includes(id));
  if (closed === undefined) return;
  const sheet = found.facts.sheets.find(({ id }) => id === closed)?.name;
  throw new Trouble("sheetProtected", { sheet });
}

/**
 * Taking back a write that failed: what the trail shows to be ours goes, what it changed is put back, and nothing
 * else is touched, whatever the user did meanwhile.
 */
import type { Trail } from "./apply";
import { talk } from "./excel";
import { plainly } from "./exchange";
import { readFacts } from "./facts";
import type { WorkbookFacts } from "./facts";
import { recordKey, readRecord, withPlans } from "./record";
import { sameName } from "./sheetNames";

/** What could not be taken back: names of sheets and defined names. Empty where the workbook is as it was. */
export async function takeBack(trail: Trail): Promise<string[]> {
  try {
    return await talk(
      async (context) => {
        const now = await readFacts(context);
        removeAll(context, trail, now);
        await context.sync();
        return remains(trail, await readFacts(context));
      },
      { patient: true }
    );
  } catch {
    // Why taking back failed does not help the user, who is told the first trouble; what may have stayed does.
    return everythingOf(trail);
  }
}

/** Queues the removals, names before the sheets that they point at. */
function removeAll(context: Excel.RequestContext, trail: Trail, now: WorkbookFacts): void {
  const { workbook } = context;
  for (const { name, formula } of changedNames(trail, now)) {
    if (formula === undefined) workbook.names.getItem(name).delete();
    else workbook.names.getItem(name).formula = formula;
  }
  if (isOurRecord(trail, now)) {
    if (trail.before.record === undefined) workbook.settings.getItem(recordKey).delete();
    else workbook.settings.add(recordKey, trail.before.record as object);
  }
  const ours = sheetsOf(trail, now);
  const { activeSheetId } = trail.before;
  const wentAway = ours.some(({ id }) => id === now.activeSheetId);
  if (wentAway && now.sheets.some(({ id }) => id === activeSheetId)) {
    workbook.worksheets.getItem(activeSheetId).activate();
  }
  for (const { id } of ours) workbook.worksheets.getItem(id).delete();
}

/** The sheets of this write that exist now: by id, or by the name that nobody else would choose. */
function sheetsOf(trail: Trail, now: WorkbookFacts): WorkbookFacts["sheets"] {
  return now.sheets.filter(
    ({ id, name }) => trail.sheetIds.includes(id) || trail.temporaryNames.includes(name)
  );
}

/**
 * Names that say now what this write made them say and did not before, with the formula to put back; undefined for a
 * name that was not there.
 */
function changedNames(
  { plans, before }: Trail,
  now: WorkbookFacts
): { name: string; formula: string | undefined }[] {
  const find = (facts: WorkbookFacts, name: string): string | undefined =>
    facts.names.find((known) => sameName(known.name, name))?.formula;
  return plans
    .flatMap((plan) => plan.names)
    .flatMap(({ name, refersTo }) => {
      const formula = find(before, name);
      const current = find(now, name);
      const isOurs =
        current !== undefined &&
        plainly(current) === plainly(refersTo) &&
        (formula === undefined || plainly(formula) !== plainly(refersTo));
      return isOurs ? [{ name, formula }] : [];
    });
}

function isOurRecord({ before, plans }: Trail, now: WorkbookFacts): boolean {
  const ours = JSON.stringify(withPlans(readRecord(before.record), plans));
  const current = JSON.stringify(now.record);
  return current === ours && current !== JSON.stringify(before.record);
}

function remains(trail: Trail, now: WorkbookFacts): string[] {
  return [...sheetsOf(trail, now), ...changedNames(trail, now)].map(({ name }) => name);
}

/** All that this write may have added, for the case that Excel does not answer any more. */
function everythingOf({ plans, temporaryNames, sheetIds }: Trail): string[] {
  if (sheetIds.length === 0) return temporaryNames;
  const added = plans.flatMap((plan) => [plan.sheetName, ...plan.names.map(({ name }) => name)]);
  return added;
}

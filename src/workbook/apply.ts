/** The one writer: puts plans into the workbook in a few syncs, and leaves a trail by which they are taken back. */
import type { SheetPlan } from "../templates/plan";
import { supports } from "./excel";
import { pause } from "./exchange";
import type { WorkbookFacts } from "./facts";
import { recordKey, readRecord, withPlans } from "./record";
import { Trouble } from "./types";
import type { Held, Progress } from "./types";
import { bytesOf, inRequests } from "./write/packing";
import type { Packing } from "./write/packing";
import { stepsFor } from "./write/steps";
import type { PlannedStep } from "./write/steps";

/** What is needed to take a write back, known before each thing is done. */
export interface Trail {
  before: WorkbookFacts;
  plans: readonly SheetPlan[];
  /** what the sheets are called until they are known by id: names that nobody else would choose */
  temporaryNames: string[];
  /** ids of the sheets that were added, as far as Excel has told them */
  sheetIds: string[];
  /** whether anything was sent that may have changed the workbook */
  begun: boolean;
}

export function newTrail(plans: readonly SheetPlan[], before: WorkbookFacts): Trail {
  const token = Math.random().toString(36).slice(2, 10);
  return {
    before,
    plans,
    temporaryNames: plans.map((_, index) => `KPI Loop ${token} ${index + 1}`),
    sheetIds: [],
    begun: false,
  };
}

export interface Manner {
  onProgress: (progress: Progress) => void;
  /** how many requests the contents of the sheets may take, and how large they should be */
  packing: (bytes: number) => Packing;
  /** between requests the writing is given up once this is aborted, with the Trouble "cancelled" */
  signal?: AbortSignal;
}

/**
 * First the empty sheets under names of their own, so that from then on each is known by its id, and nothing that
 * somebody else adds meanwhile can be mistaken for it; then everything else in as few requests as hold it.
 */
export async function apply(
  context: Excel.RequestContext,
  trail: Trail,
  { onProgress, packing, signal }: Manner
): Promise<Held[]> {
  const { plans, before } = trail;
  const steps = stepsFor(plans, {
    names: before.names.map(({ name }) => name),
    groups: supports("1.10"),
  });
  const bytes = bytesOf(steps);
  const requests = inRequests(steps, packing(bytes));
  const send = async () => {
    await context.sync();
    if (signal?.aborted) throw new Trouble("cancelled");
  };

  onProgress({ share: 0.2, stage: "writing" });
  trail.begun = true;
  const added = trail.temporaryNames.map((name) => context.workbook.worksheets.add(name));
  for (const sheet of added) sheet.load("id");
  await send();
  trail.sheetIds = added.map((sheet) => sheet.id);

  onProgress({ share: 0.3, stage: "writing" });
  const sheets = new Map(plans.map((plan, index) => [plan, added[index]]));
  for (const [plan, sheet] of sheets) sheet.name = plan.sheetName;
  let sent = 0;
  for (const [index, request] of requests.entries()) {
    write(context, request, sheets);
    // the last one goes together with what finishes the writing
    if (index === requests.length - 1) break;
    await send();
    sent += bytesOf(request);
    onProgress({ share: 0.3 + (0.5 * sent) / bytes, stage: "writing" });
  }
  return finish(context, trail, sheets, onProgress, send);
}

type Sheets = ReadonlyMap<SheetPlan, Excel.Worksheet>;

function write(context: Excel.RequestContext, steps: readonly PlannedStep[], sheets: Sheets): void {
  pause(context);
  const { workbook } = context;
  for (const step of steps) step.take({ workbook, sheet: sheets.get(step.plan)! });
}

/** The record, the cursor, and the proof: what was written is read back in the request that wrote it. */
async function finish(
  context: Excel.RequestContext,
  { plans, before }: Trail,
  sheets: Sheets,
  onProgress: Manner["onProgress"],
  send: () => Promise<void>
): Promise<Held[]> {
  context.workbook.settings.add(recordKey, withPlans(readRecord(before.record), plans));
  // The main sheet is the last one, so it is the one that stays in front.
  for (const [plan, sheet] of sheets) {
    sheet.activate();
    sheet.getRange(plan.select).select();
    sheet.load("id,name");
    sheet.tables.load("items/name");
  }
  onProgress({ share: 0.8, stage: "finishing" });
  await send();

  for (const [plan, sheet] of sheets) {
    const there = sheet.tables.items.map((table) => table.name);
    const lost = plan.tables.find(({ name }) => !there.includes(name));
    if (lost) throw new Trouble("gone", { table: lost.name, sheet: sheet.name });
  }
  onProgress({ share: 1, stage: "finishing" });
  return [...sheets].map(([plan, sheet]) => ({
    template: plan.template,
    sheetId: sheet.id,
    sheetName: sheet.name,
    version: plan.version,
  }));
}

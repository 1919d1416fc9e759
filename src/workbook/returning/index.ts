/** A copy that colleagues filled in or commented, taken in again; fetched when one comes back. */
import { rowKeys } from "../../templates/rowKeys";
import { talk } from "../excel";
import { exchange, type Change } from "../exchange";
import { readArchive } from "../sharing/archive";
import type { Templates } from "../state";
import { Trouble } from "../types";
import { compare, type Comparison } from "./compare";
import { readFileComments } from "./fileComments";
import { readFileTables } from "./fileTables";
import { readOurs } from "./ours";
import { readSnapshot } from "./snapshot";
import type { ReturnOrder, ReturnPreview } from "./types";
import { changesFor } from "./write";

/** what takes the last taking in back */
let last: Change[] | undefined;

async function compared(
  templates: Templates,
  file: Uint8Array
): Promise<Comparison & { stamp: string }> {
  const parts = readArchive(file);
  const returned = {
    tables: readFileTables(parts, Object.keys(rowKeys)),
    comments: readFileComments(parts),
    snapshot: readSnapshot(parts),
  };
  const { stamp, tables } = await talk((context) => readOurs(context, templates));
  return { ...compare(tables, returned), stamp };
}

/** A Trouble where the file cannot be read: "fileDamaged", "fileProtected", "fileMacros", "fileTooLarge". */
export async function previewReturn(
  templates: Templates,
  file: Uint8Array
): Promise<ReturnPreview> {
  const { writes: _, ...preview } = await compared(templates, file);
  return preview;
}

/** Returns how many cells were written. A Trouble "changedMeanwhile" where the workbook is not as the preview found it. */
export async function takeIn(
  templates: Templates,
  file: Uint8Array,
  order: ReturnOrder
): Promise<number> {
  const { stamp, writes } = await compared(templates, file);
  if (stamp !== order.stamp) throw new Trouble("changedMeanwhile");
  const of = (ids: readonly string[]) => ids.flatMap((id) => writes.get(id) ?? []);
  const changes = changesFor(of([...order.changes, ...order.rows]), of(order.comments));
  last = await exchange(changes, { sure: true });
  return changes.reduce((sum, { after }) => sum + after.length, 0);
}

/** Takes back what `takeIn` wrote last. A Trouble "gone" where there is nothing to take back. */
export async function takeBack(): Promise<void> {
  if (!last) throw new Trouble("gone", {});
  await exchange(last, { back: true });
  last = undefined;
}

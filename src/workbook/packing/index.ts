/** Review packs of the open workbook, and copies of it that are locked; fetched when one is made. */
import { addinId } from "../sharing";
import { readArchive, writeArchive } from "../sharing/archive";
import { makeCopy, type Copy } from "../sharing/copy";
import { readDocument } from "../sharing/document";
import { lock } from "./lock";
import { makePack, type Pack, type PackOrder } from "./pack";

export async function packOfDocument(order: PackOrder): Promise<Pack> {
  return makePack(await readDocument(), { ...order, addinId });
}

/** As the copy for everybody, with formulas and the order of the sheets locked. */
export async function lockedCopyOfDocument(formulas: "live" | "values"): Promise<Copy> {
  const parts = readArchive(await readDocument());
  lock(parts);
  return makeCopy(writeArchive(parts), { formulas, addinId });
}

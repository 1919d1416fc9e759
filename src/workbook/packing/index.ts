/** Review packs of the open workbook, and copies of it that are locked; fetched when one is made. */
import { readBoard } from "../board/read";
import { talk } from "../excel";
import { readFacts } from "../facts";
import { addinId } from "../sharing";
import { readArchive, writeArchive } from "../sharing/archive";
import { makeCopy, type Copy } from "../sharing/copy";
import { readDocument } from "../sharing/document";
import { lock } from "./lock";
import { ownPagesOf } from "./ownOrder";
import { makePack, type Pack, type PackOrder } from "./pack";

export async function packOfDocument({ own, ...order }: PackOrder): Promise<Pack> {
  if (!own || own.pages.length === 0) return makePack(await readDocument(), { ...order, addinId });
  const { company, tables } = await talk(readFacts);
  const facts = { board: await readBoard(), company, tables: tables.map(({ name }) => name) };
  const pages = ownPagesOf(own, order.sheets, facts);
  return makePack(await readDocument(), { ...order, addinId, own: pages });
}

/** As the copy for everybody, with formulas and the order of the sheets locked. */
export async function lockedCopyOfDocument(formulas: "live" | "values"): Promise<Copy> {
  const parts = readArchive(await readDocument());
  lock(parts);
  return makeCopy(writeArchive(parts), { formulas, addinId });
}

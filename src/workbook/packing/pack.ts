/** A review pack: some sheets of the workbook, in order, ready to print, for people who have no add-in. */
import { readArchive, writeArchive, type Parts } from "../sharing/archive";
import { makeCopy, type CopyReport } from "../sharing/copy";
import { leaveOut, type LeavingOut } from "./leaveOut";
import { decisionsIn, type DecisionsInFile } from "./decisions";
import { lock } from "./lock";
import { meaningsIn } from "./meanings";
import { addPages, type PlacedPage } from "./ownSheets";
import type { OwnOrder } from "./ownOrder";
import { setUpPages, type PageTexts } from "./pages";

interface PackOf extends LeavingOut {
  /** formulas and the order of the sheets are locked, cells to fill in are open */
  locked: boolean;
  /** `header` stands behind the workbook's own title, where it has one */
  texts: PageTexts;
}

export interface PackOrder extends PackOf {
  /** pages of the pack's own, in this language */
  own?: OwnOrder;
}

/** The pages of the pack's own, made when it is known what the file says. */
export type OwnPagesOf = (file: {
  title: string;
  decisions: DecisionsInFile | undefined;
}) => PlacedPage[];

export interface Pack {
  file: Uint8Array;
  /** cells whose formula became a plain-Excel formula */
  live: number;
  /** cells that keep a value where a formula stood */
  fixed: number;
  /** those among them that keep a value though none was computed yet, with the first of them */
  unfinished: CopyReport["unfinished"];
}

/**
 * A Trouble where the file cannot be read, "fileDamaged", "fileProtected", "fileMacros", "fileTooLarge", and "gone" where none
 * of the sheets is in it.
 */
export function makePack(
  bytes: Uint8Array,
  order: PackOf & { addinId: string; own?: OwnPagesOf }
): Pack {
  const parts = readArchive(bytes);
  const title = titleOf(parts);
  const ownPages = order.own?.({ title, decisions: decisionsIn(parts) }) ?? [];
  // before any formula becomes a value: what computes is not for typing
  if (order.locked) lock(parts);
  const left = leaveOut(parts, order);
  addPages(parts, ownPages, order.locked);
  const { header, pages } = order.texts;
  setUpPages(parts, { pages, header: title === "" ? header : `${title} · ${header}` });
  const { formulas, addinId } = order;
  const { file, report } = makeCopy(writeArchive(parts), { formulas, addinId });
  return {
    file,
    live: report.live,
    fixed: report.values.reduce((sum, { count }) => sum + count, left.count),
    unfinished: joined(left.unfinished, report.unfinished),
  };
}

function joined(one: Pack["unfinished"], other: Pack["unfinished"]): Pack["unfinished"] {
  return one && other ? { ...one, count: one.count + other.count } : (one ?? other);
}

/** What stands before every sheet's title, as the settings say; "" where they say nothing. */
function titleOf(parts: Parts): string {
  return meaningsIn(parts).texts("KPI_Title")?.join(" ") ?? "";
}

/** What the user has decided of what a copy brings. */
import type { ReturnOrder, ReturnPreview, ReturnedChange } from "../../workbook/returning/types";

/** By id: whether it is taken in; missing while a question is open. */
export type Decisions = Readonly<Record<string, boolean>>;

export function isAsked({ kind }: ReturnedChange): boolean {
  return kind !== "clean";
}

/** What only the copy changed comes in unless it is taken off the list; remarks only where they are wanted. */
export function firstDecisions({ changes, rows, remembers }: ReturnPreview): Decisions {
  const clean = changes.filter((change) => !isAsked(change)).map(({ id }) => [id, true]);
  return Object.fromEntries([...clean, ...rows.map(({ id }) => [id, remembers])]);
}

export function openQuestions({ changes }: ReturnPreview, decisions: Decisions): number {
  return changes.filter((change) => isAsked(change) && decisions[change.id] === undefined).length;
}

export function orderOf(preview: ReturnPreview, decisions: Decisions): ReturnOrder {
  const taken = (items: readonly { id: string }[]) =>
    items.map(({ id }) => id).filter((id) => decisions[id]);
  return {
    stamp: preview.stamp,
    changes: taken(preview.changes),
    rows: taken(preview.rows),
    comments: taken(preview.comments),
  };
}

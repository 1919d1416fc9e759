/** Numbers and shapes of the client's protocol that more than one file needs. */
import type { BatchReply } from "./batch";

/** what executeMethod can ask for */
export const DISPATCH = {
  loadSettings: 75,
  saveSettings: 76,
  beginFile: 77,
  fileSlice: 80,
  endFile: 81,
  richApi: 93,
  commandCompleted: 94,
};

/** events that the client registers for */
export const EVENT = { selection: 2, richApi: 33, commandInvoked: 39 };

/** [category, type, target, JSON text, flags] */
export type RichMessage = [number, number, string, string, number];

const CATEGORY = { customFunction: 1, event: 65536 };
const INVOCATION = 1000;
const VISIBILITY_CHANGED = 65539;

export const richApiMessage = {
  /** @param target a sheet's or table's id, or "Workbook" for whoever listens to all of them */
  event: (type: number, target: string, args: unknown): RichMessage => [
    CATEGORY.event,
    type,
    target,
    JSON.stringify(args),
    0,
  ],
  invocation: (invocation: unknown): RichMessage => [
    CATEGORY.customFunction,
    INVOCATION,
    "",
    JSON.stringify(invocation),
    0,
  ],
  visibility: (visibility: string): RichMessage =>
    richApiMessage.event(VISIBILITY_CHANGED, "", { visibility }),
};

export function richApiReply(reply: BatchReply): unknown {
  const headers = ["Content-Type", "application/json"];
  return { Error: 0, Version: 1, Data: [200, headers, JSON.stringify(reply)] };
}

import { useCallback } from "react";
import type { LoopState, Trouble, Workbook } from "../../workbook/types";
import { useFollowed } from "./useFollowed";

export interface Loop {
  /** undefined until the workbook was read for the first time; kept while a later reading fails */
  state?: LoopState;
  /** why the last reading, or the watching, failed */
  trouble?: Trouble;
  refresh(): Promise<void>;
  /** reads and watches once more, after a trouble */
  restart(): void;
}

/** What the workbook has of the loop, read anew whenever its sheets or tables change. */
export function useLoop(workbook: Workbook): Loop {
  const read = useCallback(() => workbook.read(), [workbook]);
  const watch = useCallback<Workbook["watch"]>((onChange) => workbook.watch(onChange), [workbook]);
  const { value, unread, unwatched, refresh, restart } = useFollowed(read, watch);
  return { state: value, trouble: unread ?? unwatched, refresh, restart };
}

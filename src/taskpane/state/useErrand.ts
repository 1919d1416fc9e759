import { useCallback, useState } from "react";
import type { Trouble } from "../../workbook/types";
import { asTrouble } from "../troubles";

export interface Errand {
  /** why the last errand failed, and how to run it once more */
  failed?: { trouble: Trouble; retry: () => void };
  /** runs something small that answers nothing, such as going to a sheet */
  run(action: () => Promise<void>): void;
  forget(): void;
}

/** The small things the pane asks of Excel in passing, with one place to say that the last one failed. */
export function useErrand(): Errand {
  const [failed, setFailed] = useState<Errand["failed"]>();
  const run = useCallback((action: () => Promise<void>) => {
    const attempt = () => {
      setFailed(undefined);
      action().catch((error) => setFailed({ trouble: asTrouble(error), retry: attempt }));
    };
    attempt();
  }, []);
  const forget = useCallback(() => setFailed(undefined), []);
  return { failed, run, forget };
}

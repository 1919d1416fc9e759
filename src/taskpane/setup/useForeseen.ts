import { useCallback, useEffect, useState } from "react";
import type { SetUpOrder, SetUpPreview, Trouble } from "../../workbook/types";
import { usePane } from "../state/PaneContext";
import { asTrouble } from "../troubles";

export interface Foreseen {
  /** undefined while it is being worked out, and where it is not asked for */
  preview?: SetUpPreview;
  trouble?: Trouble;
  retry(): void;
}

/** What an order would write into this workbook; nothing is asked while there is no order. */
export function useForeseen(order: SetUpOrder | undefined): Foreseen {
  const { workbook } = usePane();
  const [foreseen, setForeseen] = useState<Omit<Foreseen, "retry">>({});
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  useEffect(() => {
    let current = true;
    if (order) {
      workbook.previewSetUp(order).then(
        (preview) => current && setForeseen({ preview }),
        (error) => current && setForeseen({ trouble: asTrouble(error) })
      );
    }
    return () => {
      current = false;
    };
  }, [workbook, order, attempt]);
  return { ...foreseen, retry };
}

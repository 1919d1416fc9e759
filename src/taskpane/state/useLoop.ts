import { useCallback, useEffect, useRef, useState } from "react";
import type { LoopState, Trouble, Workbook } from "../../workbook/types";
import { asTrouble } from "../troubles";

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
  const [state, setState] = useState<LoopState>();
  const [unread, setUnread] = useState<Trouble>();
  const [unwatched, setUnwatched] = useState<Trouble>();
  const [start, setStart] = useState(0);
  // Excel reports changes in bursts; while one reading runs, all that are asked for become a single one after it.
  const reading = useRef(false);
  const again = useRef(false);

  const refresh = useCallback(async () => {
    again.current = true;
    if (reading.current) return;
    reading.current = true;
    while (again.current) {
      again.current = false;
      try {
        setState(await workbook.read());
        setUnread(undefined);
      } catch (error) {
        setUnread(asTrouble(error));
      }
    }
    reading.current = false;
  }, [workbook]);

  useEffect(() => {
    const watching = workbook.watch(() => void refresh());
    watching.then(
      () => setUnwatched(undefined),
      (error) => setUnwatched(asTrouble(error))
    );
    void refresh();
    return () => {
      // Where watching never began there is nothing to stop, and its failure has been shown.
      watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [workbook, refresh, start]);

  const restart = useCallback(() => setStart((before) => before + 1), []);
  return { state, trouble: unread ?? unwatched, refresh, restart };
}

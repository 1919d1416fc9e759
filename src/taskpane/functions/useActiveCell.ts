import { useCallback, useEffect, useRef, useState } from "react";
import type { ActiveCell, Trouble } from "../../workbook/types";
import { usePane } from "../state/PaneContext";
import { asTrouble } from "../troubles";

export interface Followed {
  /** undefined until it was read for the first time; kept while a later reading fails */
  cell?: ActiveCell;
  trouble?: Trouble;
  refresh(): void;
}

/** The cell that the user works in, followed as the selection moves; an answer that comes late is dropped. */
export function useActiveCell(): Followed {
  const { workbook } = usePane();
  const [followed, setFollowed] = useState<Omit<Followed, "refresh">>({});
  const latest = useRef(0);

  const refresh = useCallback(() => {
    const turn = ++latest.current;
    const settle = (change: Omit<Followed, "refresh">) => {
      if (turn === latest.current) setFollowed((before) => ({ cell: before.cell, ...change }));
    };
    workbook.readActiveCell().then(
      (cell) => settle({ cell }),
      (error) => settle({ trouble: asTrouble(error) })
    );
  }, [workbook]);

  useEffect(() => {
    const watching = workbook.watchSelection(refresh);
    watching.catch((error) => setFollowed(({ cell }) => ({ cell, trouble: asTrouble(error) })));
    refresh();
    return () => {
      latest.current += 1;
      // Where watching never began there is nothing to stop, and its failure has been shown.
      watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [workbook, refresh]);

  return { ...followed, refresh };
}

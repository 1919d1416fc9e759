import { useCallback, useEffect, useRef, useState } from "react";
import type { Trouble } from "../../workbook/types";
import { asTrouble } from "../troubles";

export interface Followed<Value> {
  /** undefined until it was read for the first time; kept while a later reading fails */
  value?: Value;
  /** why the last reading failed */
  unread?: Trouble;
  /** why changes are not heard of */
  unwatched?: Trouble;
  refresh(): Promise<void>;
  /** reads and watches once more, after a trouble */
  restart(): void;
}

/** Something of the workbook, read at once and anew whenever `watch` tells of a change; both stay the same functions. */
export function useFollowed<Value>(
  read: () => Promise<Value>,
  watch: (onChange: () => void) => Promise<() => Promise<void>>
): Followed<Value> {
  const [value, setValue] = useState<Value>();
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
        const next = await read();
        setValue(() => next);
        setUnread(undefined);
      } catch (error) {
        setUnread(asTrouble(error));
      }
    }
    reading.current = false;
  }, [read]);

  useEffect(() => {
    const watching = watch(() => void refresh());
    watching.then(
      () => setUnwatched(undefined),
      (error) => setUnwatched(asTrouble(error))
    );
    void refresh();
    return () => {
      // Where watching never began there is nothing to stop, and its failure has been shown.
      watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [watch, refresh, start]);

  const restart = useCallback(() => setStart((before) => before + 1), []);
  return { value, unread, unwatched, refresh, restart };
}

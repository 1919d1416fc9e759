import { useCallback, useState } from "react";
import type { CellPlace, Trouble, WriteOptions } from "../../workbook/types";
import { usePane } from "../state/PaneContext";
import { asTrouble } from "../troubles";

/** What became of the last formula that was to be written. */
export type Writing =
  | { phase: "idle" }
  | { phase: "working" }
  | { phase: "done"; place: CellPlace; formula: string }
  | { phase: "failed"; trouble: Trouble; again: (over?: string) => void };

/** Writes a formula, once at a time; after a failure the same can be tried again, also over what is in the cell. */
export function useWriting(onWritten: (formula: string) => void) {
  const { workbook } = usePane();
  const [writing, setWriting] = useState<Writing>({ phase: "idle" });

  const write = useCallback(
    async (place: CellPlace, formula: string, options: WriteOptions) => {
      setWriting({ phase: "working" });
      try {
        await workbook.writeFormula(place, formula, options);
        onWritten(formula);
        setWriting({ phase: "done", place, formula });
      } catch (error) {
        const again = (over = options.over) => void write(place, formula, { ...options, over });
        setWriting({ phase: "failed", trouble: asTrouble(error), again });
      }
    },
    [workbook, onWritten]
  );
  const forget = useCallback(() => setWriting({ phase: "idle" }), []);
  return { writing, write, forget };
}

import { useEffect, type Dispatch, type SetStateAction } from "react";
import { usePane } from "../state/PaneContext";
import type { Draft } from "./draft";
import { knownFrom } from "./known";

/**
 * Fills in what the workbook's own sheets say, where `asked`. Without them the steps are the same, only emptier: what
 * cannot be read is left for the user to type.
 */
export function useKnown(asked: boolean, setDraft: Dispatch<SetStateAction<Draft>>): void {
  const { workbook } = usePane();
  useEffect(() => {
    if (!asked) return;
    let current = true;
    workbook.readBoard().then(
      (board) => current && setDraft((draft) => ({ ...draft, ...knownFrom(board, draft) })),
      () => undefined
    );
    return () => {
      current = false;
    };
  }, [workbook, asked, setDraft]);
}

import { warningsOf, type Warnings } from "../../workbook/warnings";
import { usePane } from "./PaneContext";
import { useBoard, type FollowedBoard } from "./useBoard";

export interface FollowedWarnings extends FollowedBoard {
  /** undefined until the sheets were read for the first time */
  warnings?: Warnings;
}

/** The early warnings, which follow every change in the cells that they rest on. */
export function useWarnings(): FollowedWarnings {
  const { loop } = usePane();
  const followed = useBoard();
  const held = loop.state?.held.map(({ template }) => template) ?? [];
  return { ...followed, ...(followed.board && { warnings: warningsOf(followed.board, held) }) };
}

import { useCallback } from "react";
import type { Board } from "../../workbook/board/types";
import type { Workbook } from "../../workbook/types";
import { warningsOf, type Warnings } from "../../workbook/warnings";
import { usePane } from "./PaneContext";
import { useFollowed, type Followed } from "./useFollowed";

export interface FollowedWarnings extends Omit<Followed<Board>, "value"> {
  board?: Board;
  /** undefined until the sheets were read for the first time */
  warnings?: Warnings;
}

/** The early warnings, which follow every change in the cells that they rest on. */
export function useWarnings(): FollowedWarnings {
  const { workbook, loop } = usePane();
  const read = useCallback(() => workbook.readBoard(), [workbook]);
  const watch = useCallback<Workbook["watchCells"]>(
    (onChange) => workbook.watchCells(onChange),
    [workbook]
  );
  const { value: board, ...following } = useFollowed(read, watch);
  const held = loop.state?.held.map(({ template }) => template) ?? [];
  return { ...following, board, warnings: board && warningsOf(board, held) };
}

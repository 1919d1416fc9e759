import { useCallback } from "react";
import type { Board } from "../../workbook/board/types";
import type { Workbook } from "../../workbook/types";
import { usePane } from "./PaneContext";
import { useFollowed, type Followed } from "./useFollowed";

export interface FollowedBoard extends Omit<Followed<Board>, "value"> {
  /** undefined until the sheets were read for the first time */
  board?: Board;
}

/** What the sheets say, read anew with every change in their cells. */
export function useBoard(): FollowedBoard {
  const { workbook } = usePane();
  const read = useCallback(() => workbook.readBoard(), [workbook]);
  const watch = useCallback<Workbook["watchCells"]>(
    (onChange) => workbook.watchCells(onChange),
    [workbook]
  );
  const { value: board, ...following } = useFollowed(read, watch);
  return { ...following, ...(board && { board }) };
}

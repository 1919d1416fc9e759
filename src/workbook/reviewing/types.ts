/** What writing the findings into the review did. */
export interface ReviewWritten {
  sheetName: string;
  /** cells that were filled */
  written: number;
  /** cells in which people had written something of their own: they stay as they are */
  kept: number;
  /** findings for which the review has no row */
  homeless: number;
}

/** Why a call has no native twin; what shows it keeps the value instead. */

export type ImpossibleReason =
  /** the function fills several cells */
  | "spills"
  /** one cell is wanted, and a range is given */
  | "rangeForCell"
  /** a range is wanted, and a constant or an expression is given */
  | "notRange"
  /** the size of a name or reference decides, and is not known */
  | "unknownSize"
  /** lists of one size but different shapes: a row beside a column */
  | "differentShapes"
  /** one row or one column is wanted, and a block is given */
  | "block"
  /** the formula would be longer or deeper than Excel takes */
  | "tooLong";

export interface TwinImpossible {
  reason: ImpossibleReason;
  /** the parameter's name, where one argument is in the way */
  argument?: string;
}

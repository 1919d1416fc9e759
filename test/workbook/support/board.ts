/** A board from plain columns: each name's values, one below the other from B5 on. */
import type { Board, BoardName } from "../../../src/workbook/board/types";

type Columns = Partial<Record<BoardName, (number | string)[]>>;

/** Each name has a sheet of its own, called like it; `percent` names the columns that show percentages. */
export function boardOf(columns: Columns, percent: readonly BoardName[] = []): Board {
  return Object.fromEntries(
    Object.entries(columns).map(([name, values]) => [
      name,
      values.map((value, index) => ({
        value,
        percent: percent.some((each) => each === name),
        place: { sheetName: name, address: `B${5 + index}` },
      })),
    ])
  );
}

import { useState } from "react";
import { onSheet } from "../../workbook/reference";
import type { Trouble } from "../../workbook/types";
import { usePane } from "../state/PaneContext";
import { asTrouble } from "../troubles";
import { takenBlock } from "./block";

export interface Taking {
  /** reads the selected cells and hands them over, blank rows left out */
  take(use: (block: string[][]) => void): Promise<void>;
  trouble?: Trouble;
  /** whether the last selection held nothing */
  nothing: boolean;
}

/** What is selected in the sheet, as typed cells. */
export function useTaking(): Taking {
  const { workbook } = usePane();
  const [trouble, setTrouble] = useState<Trouble>();
  const [nothing, setNothing] = useState(false);
  const take: Taking["take"] = async (use) => {
    setTrouble(undefined);
    try {
      const at = await workbook.readSelection();
      const [values] = await workbook.readValues([onSheet(at.sheetName, at.address)], at);
      const block = takenBlock(values ?? []);
      setNothing(block.length === 0);
      if (block.length > 0) use(block);
    } catch (error) {
      setTrouble(asTrouble(error));
    }
  };
  return { take, trouble, nothing };
}

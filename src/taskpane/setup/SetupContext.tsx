import { createContext, useContext } from "react";
import type { SetupTexts } from "../../locales/setup";
import type { Draft, Has } from "./draft";

/** What every step of the set-up works on. */
export interface SetupState {
  texts: SetupTexts;
  draft: Draft;
  /** today as an Excel serial */
  today: number;
  /** what the workbook has of its own, which counts then */
  has: Has;
  change(change: Partial<Draft>): void;
  /** what is wrong with a field in words, once the user wanted to go on */
  faultAt(at: string): string | undefined;
}

export const SetupContext = createContext<SetupState | undefined>(undefined);

export function useSetup(): SetupState {
  const state = useContext(SetupContext);
  if (!state) throw new Error("useSetup outside of the set-up");
  return state;
}

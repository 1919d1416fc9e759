import { createContext, useContext } from "react";
import type { Language } from "../../locales";
import type { PaneTexts } from "../../locales/pane";
import type { Workbook } from "../../workbook/types";
import type { KeptSetUp } from "../setup/draft";
import type { Appearance } from "../appearance";
import type { Inserting } from "./useInsertion";
import type { Loop } from "./useLoop";
import type { Memory } from "./memory";
import type { Page } from "./page";

/** What every page of the pane may use. */
export interface Pane extends Inserting {
  workbook: Workbook;
  loop: Loop;
  language: Language;
  appearance: Appearance;
  words: PaneTexts;
  /** today as an Excel serial */
  today: () => number;
  /** a set-up that was begun and not written yet */
  begunSetUp: Memory<KeptSetUp>;
  open(page: Page): void;
  /** opens an address in the browser; missing where a link does so by itself */
  openBrowser?: (address: string) => void;
  /** takes the user to a place in the workbook; a failure is told above the page */
  goTo: (place: Parameters<Workbook["goTo"]>[0]) => void;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane outside of the pane");
  return pane;
}

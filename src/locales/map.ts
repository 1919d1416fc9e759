/** The words of the map that shows which sheet feeds which. */
import type { ByLanguage } from ".";
import { enUS } from "./en-US/map";
import { zhCN } from "./zh-CN/map";

export interface MapTexts {
  lead: string;
  /** names the list of sheets */
  sheets: string;
  takes: string;
  gives: string;
  takesNothing: string;
  givesNothing: string;
  /** facts: takes, gives (numbers of sheets) */
  summary: string;
  missing: string;
  /** facts: items, n (how many more) */
  more: string;
}

export const mapTexts: ByLanguage<MapTexts> = { "en-US": enUS, "zh-CN": zhCN };

/** What the page of early warnings says, and the sentences it makes from the rules. */
import type { WarningGroup } from "../workbook/warnings";
import type { WarningCode } from "../workbook/warnings/types";
import { inEach } from ".";

export interface WarningsTexts {
  lead: string;
  reading: string;
  /** n is how many there are */
  count: { one: string; other: string };
  /** where all is well */
  none: string;
  /** the day up to which the sheets count */
  asOf: string;
  group: Record<WarningGroup, string>;
  /** names and numbers in braces, as WarningCode tells them */
  sentence: Record<WarningCode, string>;
  who: string;
  nobody: string;
  since: string;
  more: { one: string; other: string };
  fewer: string;
  limits: string;
  /** sheets without which some warnings cannot be given */
  missing: string;
  unreadable: string;
  toCheck: string;
  /** the workbook cannot be listened to: the list is as of now */
  unwatched: string;
}

export const warningsTexts = inEach<WarningsTexts>(
  (language) => require(`./${language}/warnings`).warnings
);

/** What the check says about each thing it finds, and about putting it right. */
import type { FindingCode } from "../workbook/types";
import { inEach } from ".";

/**
 * Sentences may name facts in braces; one whose fact is missing is left out. Facts: subject, now, cells, title (of the
 * sheet's template).
 */
export interface CheckingTexts {
  /** what was found */
  finding: Record<FindingCode, string[]>;
  /** what mending it does; shown only where it can be mended */
  mend: Record<FindingCode, string[]>;
  /** of a column that users fill */
  typedColumn: string;
  /** over the findings that belong together */
  group: { broken: string; overwritten: string; offers: string };
  mendOne: string;
  mendAll: { one: string; other: string };
  mending: string;
  mended: { one: string; other: string };
  /** what the check has looked at, where all is fine */
  looked: { one: string; other: string };
  /** of a finding that cannot be mended and has no other way out than the cell */
  handsOnly: string;
  add: string;
}

export const checkingTexts = inEach<CheckingTexts>(
  (language) => require(`./${language}/checking`).checking
);

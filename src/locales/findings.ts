/** What the page of findings says, and the sentences it makes from numbers. */
import type { FindingGroup } from "../workbook/findings";
import type { StatementCode } from "../workbook/findings/types";
import { inEach } from ".";

export interface FindingsTexts {
  lead: string;
  reading: string;
  /** where there is nothing to say */
  nothing: string;
  again: string;
  /** the button that puts them into the review sheet */
  write: string;
  writing: string;
  /** where the review sheet is missing */
  noReview: string;
  addReview: string;
  written: { one: string; other: string };
  nothingNew: string;
  kept: { one: string; other: string };
  homeless: { one: string; other: string };
  show: string;
  takeBack: string;
  takingBack: string;
  takenBack: string;
  group: Record<FindingGroup, string>;
  /** names and numbers in braces, as StatementCode tells them */
  sentence: Record<StatementCode, string>;
  /** of a task that has no owner */
  lateOfNobody: string;
}

export const findingsTexts = inEach<FindingsTexts>(
  (language) => require(`./${language}/findings`).findings
);

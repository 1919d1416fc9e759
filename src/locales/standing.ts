/** What the page of targets and their figures says. */
import type { StandingNote } from "../workbook/standing/types";
import { inEach } from ".";

export interface StandingTexts {
  lead: string;
  reading: string;
  /** where the workbook has no targets yet */
  none: string;
  addTargets: string;
  /** n is how many workdays are left */
  clock: { one: string; other: string };
  lights: Record<"green" | "amber" | "red", string>;
  noLight: string;
  /** actual and target */
  amounts: string;
  actualAlone: string;
  targetAlone: string;
  attainment: string;
  pace: string;
  forecast: string;
  /** how much of the target that would be */
  forecastShare: string;
  required: string;
  atMost: string;
  reached: string;
  /** in place of a figure that cannot be given */
  blank: string;
  note: Record<StandingNote, string>;
  owner: string;
  unwatched: string;
}

export const standingTexts = inEach<StandingTexts>(
  (language) => require(`./${language}/standing`).standing
);

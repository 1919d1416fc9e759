/** The words of the map that shows which sheet feeds which. */
import { inEach } from ".";

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
  /** the first of many things that flow; fact: items */
  first: string;
  /** shows the others; fact: n (how many) */
  more: string;
}

export const mapTexts = inEach<MapTexts>((language) => require(`./${language}/map`).map);

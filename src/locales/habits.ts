/** What is written otherwise from language to language, apart from words: names, joints, months and large amounts. */
import { inEach } from ".";

export interface Habits {
  /** the language's own name, as its readers call it */
  name: string;
  /** the pane's font: the same faces everywhere, but the language's own first */
  font: string;
  /** what stands between the entries of a list that goes on */
  betweenItems: string;
  /** what stands between two sentences */
  betweenSentences: string;
  /** the word for days after a number, with its blank, where our sheets write it otherwise than the language at large */
  days?: string;
  /** a unit as it is after the number 1 */
  oneOf(unit: string): string;
  /** months in the sheets; formulas are parts without "=", about a `date` that is a formula itself */
  months: {
    /** number format of a date that shows its month alone */
    ofDate: string;
    /** a month's number from 1 to 12, as a formula whose result the number format shows as the month's name */
    ofNumber: { numberFormat: string; formula(number: string): string };
    /** a text such as "Sep" */
    name(date: string): string;
    /** the same, with the year's two digits in January */
    nameWithYear(date: string): string;
  };
  /** how amounts in the language's own currency are read, where separators between the thousands are not enough */
  largeAmounts?: {
    /** from where up the sheets count in the larger unit, and its size */
    from: number;
    /** that unit's word, behind the number */
    unit: string;
    /** a number format of one section */
    numberFormat: string;
    /** what people may write for the currency */
    currencies: RegExp;
    /** the units of sentences in the pane, the largest first; the last counts from 0 */
    sizes: readonly { size: number; unit: string }[];
  };
}

export const habits = inEach<Habits>((language) => require(`./${language}/habits`).habits);

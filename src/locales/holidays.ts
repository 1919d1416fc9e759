/** What the pane says where the settings lack a year's public holidays. */
import { inEach } from ".";

export interface HolidaysTexts {
  /** the period has days of the year */
  due: string;
  soon: string;
  /** n days by the notice for the year */
  announced: { one: string; other: string };
  /** n days by law, of a year whose notice is not known */
  provisional: { one: string; other: string };
  add: string;
  working: string;
  added: { one: string; other: string };
  takeBack: string;
  takenBack: string;
}

export const holidaysTexts = inEach<HolidaysTexts>(
  (language) => require(`./${language}/holidays`).holidays
);

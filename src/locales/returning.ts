/** What the page says that takes in a copy which comes back. */
import { inEach } from ".";
import type { ReturningTexts } from "./en-US/returning";

export const returningTexts = inEach<ReturningTexts>(
  (language) => require(`./${language}/returning`).returning
);

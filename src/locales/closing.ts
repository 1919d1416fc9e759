/** What the page says that closes a period. */
import { inEach } from ".";
import type { ClosingTexts } from "./en-US/closing";

export const closingTexts = inEach<ClosingTexts>(
  (language) => require(`./${language}/closing`).closing
);

/** What the page says that shares copies of the workbook. */
import { inEach } from ".";
import type { SharingTexts } from "./en-US/sharing";

export const sharingTexts = inEach<SharingTexts>(
  (language) => require(`./${language}/sharing`).sharing
);

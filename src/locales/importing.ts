import { inEach } from ".";
import type { ImportingTexts } from "./en-US/importing";

export type { ImportingTexts };

export const importingTexts = inEach<ImportingTexts>(
  (language) => require(`./${language}/importing`).importing
);

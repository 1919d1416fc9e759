/** What the page says that makes review packs. */
import { inEach } from ".";
import type { PackingTexts } from "./en-US/packing";

export const packingTexts = inEach<PackingTexts>(
  (language) => require(`./${language}/packing`).packing
);

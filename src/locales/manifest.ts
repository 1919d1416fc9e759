/** What manifest.xml says: on the ribbon, in the store and in Excel's list of add-ins. */
import { inEach } from ".";
import type { ManifestTexts } from "./en-US/manifest";

export const manifestTexts = inEach<ManifestTexts>(
  (language) => require(`./${language}/manifest`).manifest
);

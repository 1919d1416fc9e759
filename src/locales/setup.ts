/** The set-up's texts. Both languages come together: the sheets may be in another one than the pane. */
import { inEach } from ".";
import type { SetupTexts } from "./en-US/setup";

export type { SetupTexts };

export const setupTexts = inEach<SetupTexts>((language) => require(`./${language}/setup`).setup);

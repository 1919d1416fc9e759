/** The set-up's texts. Both languages come together: the sheets may be in another one than the pane. */
import type { ByLanguage } from ".";
import { setup as english, type SetupTexts } from "./en-US/setup";
import { setup as chinese } from "./zh-CN/setup";

export type { SetupTexts };

export const setupTexts: ByLanguage<SetupTexts> = { "en-US": english, "zh-CN": chinese };

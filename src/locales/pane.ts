/** The task pane's texts in every language. */
import type { ByLanguage } from "./index";
import { pane as english, type PaneTexts } from "./en-US/pane";
import { pane as chinese } from "./zh-CN/pane";

export type { PaneTexts };

export const pane: ByLanguage<PaneTexts> = { "en-US": english, "zh-CN": chinese };

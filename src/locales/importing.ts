import type { ByLanguage } from ".";
import { importing as english, type ImportingTexts } from "./en-US/importing";
import { importing as chinese } from "./zh-CN/importing";

export type { ImportingTexts };

export const importingTexts: ByLanguage<ImportingTexts> = { "en-US": english, "zh-CN": chinese };

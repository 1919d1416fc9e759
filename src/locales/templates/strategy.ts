import type { ByLanguage } from "..";
import { strategy as english } from "../en-US/templates/strategy";
import { strategy as chinese } from "../zh-CN/templates/strategy";

export const strategyTexts: ByLanguage<typeof english> = { "en-US": english, "zh-CN": chinese };

import type { ByLanguage } from "..";
import { market as english } from "../en-US/templates/market";
import { market as chinese } from "../zh-CN/templates/market";

export const marketTexts: ByLanguage<typeof english> = { "en-US": english, "zh-CN": chinese };

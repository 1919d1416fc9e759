import type { ByLanguage } from "..";
import { breakdown as english } from "../en-US/templates/breakdown";
import { breakdown as chinese } from "../zh-CN/templates/breakdown";

export const breakdownTexts: ByLanguage<typeof english> = { "en-US": english, "zh-CN": chinese };

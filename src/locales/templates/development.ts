import type { ByLanguage } from "..";
import { development as english } from "../en-US/templates/development";
import { development as chinese } from "../zh-CN/templates/development";

export const developmentTexts: ByLanguage<typeof english> = { "en-US": english, "zh-CN": chinese };

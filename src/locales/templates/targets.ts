import type { ByLanguage } from "..";
import { targets as english } from "../en-US/templates/targets";
import { targets as chinese } from "../zh-CN/templates/targets";

export const targetsTexts: ByLanguage<typeof english> = { "en-US": english, "zh-CN": chinese };

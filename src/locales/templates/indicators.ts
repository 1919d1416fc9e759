import type { ByLanguage } from "..";
import { indicators as english } from "../en-US/templates/indicators";
import { indicators as chinese } from "../zh-CN/templates/indicators";

export const indicatorsTexts: ByLanguage<typeof english> = { "en-US": english, "zh-CN": chinese };

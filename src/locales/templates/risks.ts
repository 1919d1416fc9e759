import type { ByLanguage } from "..";
import { risks as english } from "../en-US/templates/risks";
import { risks as chinese } from "../zh-CN/templates/risks";

export const risksTexts: ByLanguage<typeof english> = { "en-US": english, "zh-CN": chinese };

import type { ByLanguage } from "..";
import { common as english } from "../en-US/templates/common";
import { common as chinese } from "../zh-CN/templates/common";

export const commonTexts: ByLanguage<typeof english> = { "en-US": english, "zh-CN": chinese };

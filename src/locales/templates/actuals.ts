import type { ByLanguage } from "..";
import { actuals as english } from "../en-US/templates/actuals";
import { actuals as chinese } from "../zh-CN/templates/actuals";

export const actualsTexts: ByLanguage<typeof english> = { "en-US": english, "zh-CN": chinese };

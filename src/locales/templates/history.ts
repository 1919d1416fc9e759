import type { ByLanguage } from "..";
import { history as english } from "../en-US/templates/history";
import { history as chinese } from "../zh-CN/templates/history";

export const historyTexts: ByLanguage<typeof english> = { "en-US": english, "zh-CN": chinese };

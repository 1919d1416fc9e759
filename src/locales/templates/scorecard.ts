import type { ByLanguage } from "..";
import { scorecard as english } from "../en-US/templates/scorecard";
import { scorecard as chinese } from "../zh-CN/templates/scorecard";

export const scorecardTexts: ByLanguage<typeof english> = { "en-US": english, "zh-CN": chinese };

import type { ByLanguage } from "..";
import { feedback as english } from "../en-US/templates/feedback";
import { feedback as chinese } from "../zh-CN/templates/feedback";

export const feedbackTexts: ByLanguage<typeof english> = { "en-US": english, "zh-CN": chinese };

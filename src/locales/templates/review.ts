import type { ByLanguage } from "..";
import { review as english } from "../en-US/templates/review";
import { review as chinese } from "../zh-CN/templates/review";

export const reviewTexts: ByLanguage<typeof english> = { "en-US": english, "zh-CN": chinese };

import type { ByLanguage } from "..";
import { tracking as english } from "../en-US/templates/tracking";
import { tracking as chinese } from "../zh-CN/templates/tracking";

export const trackingTexts: ByLanguage<typeof english> = { "en-US": english, "zh-CN": chinese };

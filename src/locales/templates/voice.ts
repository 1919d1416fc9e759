import type { ByLanguage } from "..";
import { voice as english } from "../en-US/templates/voice";
import { voice as chinese } from "../zh-CN/templates/voice";

export const voiceTexts: ByLanguage<typeof english> = { "en-US": english, "zh-CN": chinese };

import type { ByLanguage } from "..";
import { status as english } from "../en-US/templates/status";
import { status as chinese } from "../zh-CN/templates/status";

export const statusTexts: ByLanguage<typeof english> = { "en-US": english, "zh-CN": chinese };

import type { ByLanguage } from "..";
import { settings as english } from "../en-US/templates/settings";
import { settings as chinese } from "../zh-CN/templates/settings";

export const settingsTexts: ByLanguage<typeof english> = { "en-US": english, "zh-CN": chinese };

import type { ByLanguage } from "..";
import { dashboard as english } from "../en-US/templates/dashboard";
import { dashboard as chinese } from "../zh-CN/templates/dashboard";

export const dashboardTexts: ByLanguage<typeof english> = { "en-US": english, "zh-CN": chinese };

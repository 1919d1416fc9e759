import type { ByLanguage } from "..";
import { activities as english } from "../en-US/templates/activities";
import { activities as chinese } from "../zh-CN/templates/activities";

export const activitiesTexts: ByLanguage<typeof english> = { "en-US": english, "zh-CN": chinese };

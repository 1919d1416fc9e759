import type { ByLanguage } from "..";
import { person as english } from "../en-US/templates/person";
import { person as chinese } from "../zh-CN/templates/person";

export const personTexts: ByLanguage<typeof english> = { "en-US": english, "zh-CN": chinese };

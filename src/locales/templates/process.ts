import type { ByLanguage } from "..";
import { process as english } from "../en-US/templates/process";
import { process as chinese } from "../zh-CN/templates/process";

export const processTexts: ByLanguage<typeof english> = { "en-US": english, "zh-CN": chinese };

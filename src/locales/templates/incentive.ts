import type { ByLanguage } from "..";
import { incentive as english } from "../en-US/templates/incentive";
import { incentive as chinese } from "../zh-CN/templates/incentive";

export const incentiveTexts: ByLanguage<typeof english> = { "en-US": english, "zh-CN": chinese };

import type { ByLanguage } from "..";
import { customers as english } from "../en-US/templates/customers";
import { customers as chinese } from "../zh-CN/templates/customers";

export const customersTexts: ByLanguage<typeof english> = { "en-US": english, "zh-CN": chinese };

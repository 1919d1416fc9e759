import type { ByLanguage } from "..";
import { funnel as english } from "../en-US/templates/funnel";
import { funnel as chinese } from "../zh-CN/templates/funnel";

export const funnelTexts: ByLanguage<typeof english> = { "en-US": english, "zh-CN": chinese };

/** What the page says that closes a period. */
import type { ByLanguage } from "./index";
import { closing as enUS, type ClosingTexts } from "./en-US/closing";
import { closing as zhCN } from "./zh-CN/closing";

export const closingTexts: ByLanguage<ClosingTexts> = { "en-US": enUS, "zh-CN": zhCN };

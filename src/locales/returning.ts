/** What the page says that takes in a copy which comes back. */
import type { ByLanguage } from "./index";
import { returning as enUS, type ReturningTexts } from "./en-US/returning";
import { returning as zhCN } from "./zh-CN/returning";

export const returningTexts: ByLanguage<ReturningTexts> = { "en-US": enUS, "zh-CN": zhCN };

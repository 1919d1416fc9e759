/** What the page says that shares copies of the workbook. */
import type { ByLanguage } from "./index";
import { sharing as enUS, type SharingTexts } from "./en-US/sharing";
import { sharing as zhCN } from "./zh-CN/sharing";

export const sharingTexts: ByLanguage<SharingTexts> = { "en-US": enUS, "zh-CN": zhCN };

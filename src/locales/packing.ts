/** What the page says that makes review packs. */
import type { ByLanguage } from "./index";
import { packing as enUS, type PackingTexts } from "./en-US/packing";
import { packing as zhCN } from "./zh-CN/packing";

export const packingTexts: ByLanguage<PackingTexts> = { "en-US": enUS, "zh-CN": zhCN };

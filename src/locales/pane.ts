/** The task pane's texts, fetched in the one language that is needed. */
import type { ByLanguage } from "./index";
import type { PaneTexts } from "./en-US/pane";

export type { PaneTexts };

export const loadPane: ByLanguage<() => Promise<PaneTexts>> = {
  "en-US": async () => (await import("./en-US/pane")).pane,
  "zh-CN": async () => (await import("./zh-CN/pane")).pane,
};

/** Each language's own name, as its readers call it. */
export const languageNames: ByLanguage<string> = { "en-US": "English", "zh-CN": "简体中文" };

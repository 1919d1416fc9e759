/** The task pane's texts, fetched in the one language that is needed. */
import { inEach } from ".";
import { habits } from "./habits";
import type { PaneTexts } from "./en-US/pane";

export type { PaneTexts };

export const loadPane = inEach<() => Promise<PaneTexts>>(
  (language) => async () => (await import(`./${language}/pane`)).pane
);

/** Each language's own name, as its readers call it. */
export const languageNames = inEach((language) => habits[language].name);

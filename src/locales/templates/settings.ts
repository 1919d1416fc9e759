import { inEach } from "..";
import type { settings } from "../en-US/templates/settings";

export const settingsTexts = inEach<typeof settings>(
  (language) => require(`../${language}/templates/settings`).settings
);

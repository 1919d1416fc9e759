import { inEach } from "..";
import type { tracking } from "../en-US/templates/tracking";

export const trackingTexts = inEach<typeof tracking>(
  (language) => require(`../${language}/templates/tracking`).tracking
);

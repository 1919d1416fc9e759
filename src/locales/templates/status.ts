import { inEach } from "..";
import type { status } from "../en-US/templates/status";

export const statusTexts = inEach<typeof status>(
  (language) => require(`../${language}/templates/status`).status
);

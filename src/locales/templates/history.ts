import { inEach } from "..";
import type { history } from "../en-US/templates/history";

export const historyTexts = inEach<typeof history>(
  (language) => require(`../${language}/templates/history`).history
);

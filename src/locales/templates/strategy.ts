import { inEach } from "..";
import type { strategy } from "../en-US/templates/strategy";

export const strategyTexts = inEach<typeof strategy>(
  (language) => require(`../${language}/templates/strategy`).strategy
);

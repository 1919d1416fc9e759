import { inEach } from "..";
import type { market } from "../en-US/templates/market";

export const marketTexts = inEach<typeof market>(
  (language) => require(`../${language}/templates/market`).market
);

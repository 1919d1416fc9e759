import { inEach } from "..";
import type { funnel } from "../en-US/templates/funnel";

export const funnelTexts = inEach<typeof funnel>(
  (language) => require(`../${language}/templates/funnel`).funnel
);

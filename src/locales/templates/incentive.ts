import { inEach } from "..";
import type { incentive } from "../en-US/templates/incentive";

export const incentiveTexts = inEach<typeof incentive>(
  (language) => require(`../${language}/templates/incentive`).incentive
);

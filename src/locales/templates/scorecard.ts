import { inEach } from "..";
import type { scorecard } from "../en-US/templates/scorecard";

export const scorecardTexts = inEach<typeof scorecard>(
  (language) => require(`../${language}/templates/scorecard`).scorecard
);

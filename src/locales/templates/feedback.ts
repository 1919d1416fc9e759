import { inEach } from "..";
import type { feedback } from "../en-US/templates/feedback";

export const feedbackTexts = inEach<typeof feedback>(
  (language) => require(`../${language}/templates/feedback`).feedback
);

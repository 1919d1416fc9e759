import { inEach } from "..";
import type { review } from "../en-US/templates/review";

export const reviewTexts = inEach<typeof review>(
  (language) => require(`../${language}/templates/review`).review
);

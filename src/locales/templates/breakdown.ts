import { inEach } from "..";
import type { breakdown } from "../en-US/templates/breakdown";

export const breakdownTexts = inEach<typeof breakdown>(
  (language) => require(`../${language}/templates/breakdown`).breakdown
);

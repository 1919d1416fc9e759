import { inEach } from "..";
import type { development } from "../en-US/templates/development";

export const developmentTexts = inEach<typeof development>(
  (language) => require(`../${language}/templates/development`).development
);

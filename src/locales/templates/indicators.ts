import { inEach } from "..";
import type { indicators } from "../en-US/templates/indicators";

export const indicatorsTexts = inEach<typeof indicators>(
  (language) => require(`../${language}/templates/indicators`).indicators
);

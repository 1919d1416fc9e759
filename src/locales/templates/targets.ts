import { inEach } from "..";
import type { targets } from "../en-US/templates/targets";

export const targetsTexts = inEach<typeof targets>(
  (language) => require(`../${language}/templates/targets`).targets
);

import { inEach } from "..";
import type { process } from "../en-US/templates/process";

export const processTexts = inEach<typeof process>(
  (language) => require(`../${language}/templates/process`).process
);

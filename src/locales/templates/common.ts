import { inEach } from "..";
import type { common } from "../en-US/templates/common";

export const commonTexts = inEach<typeof common>(
  (language) => require(`../${language}/templates/common`).common
);

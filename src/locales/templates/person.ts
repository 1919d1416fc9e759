import { inEach } from "..";
import type { person } from "../en-US/templates/person";

export const personTexts = inEach<typeof person>(
  (language) => require(`../${language}/templates/person`).person
);

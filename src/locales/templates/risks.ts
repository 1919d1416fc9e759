import { inEach } from "..";
import type { risks } from "../en-US/templates/risks";

export const risksTexts = inEach<typeof risks>(
  (language) => require(`../${language}/templates/risks`).risks
);

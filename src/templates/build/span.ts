/** The period that sheets are made for, as numbers: how many months it has decides how many of them a sheet shows. */
import { examplePeriod } from "../example";
import type { Choices, Facts, Span } from "../plan";
import { quarterOf } from "./dates";

/** What the set-up says, or else the workbook's settings sheet, or else what the settings sheet is written with. */
export function spanOf({ setup, content, asOf }: Choices, facts: Pick<Facts, "period">): Span {
  if (setup) return setup;
  if (facts.period) return facts.period;
  return content === "example" ? examplePeriod : quarterOf(asOf);
}

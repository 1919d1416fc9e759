/** The company that sheets are made for, and how many rows a sheet keeps ready for it. */
import { settingsTexts } from "../../locales/templates/settings";
import type { Choices, Company, Facts, Language } from "../plan";

/**
 * What the set-up says, or else what the workbook's settings sheet lists, or else the worked example where that is what
 * is written. Empty lists where nobody has said anything yet.
 */
export function companyOf(choices: Choices, facts: Pick<Facts, "company">): Company {
  if (choices.setup) return choices.setup;
  if (facts.company) return facts.company;
  return choices.content === "example"
    ? exampleCompany(choices.language)
    : { people: [], regions: [], products: [], channels: [] };
}

export function exampleCompany(language: Language): Company {
  const { example, channels } = settingsTexts[language];
  return {
    people: example.people.map(([name, role, region]) => ({ name, role, region })),
    regions: example.regions,
    products: example.products,
    channels,
  };
}

/** Rows that `count` entries take, with room for a fifth more and three at least; never fewer than `minimum`. */
export function readyFor(count: number, minimum: number): number {
  return Math.max(minimum, count + Math.max(3, Math.ceil(count / 5)));
}

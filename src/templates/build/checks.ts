/** What cells accept, with the sentence that a refused entry gets. */
import { commonTexts } from "../../locales/templates/common";
import type { Language, Validation } from "../plan";

type Check = Omit<Validation, "range">;

/** One of a few words and nothing else. */
export function oneOf(words: readonly string[], language: Language): Check {
  return {
    rule: { kind: "list", source: words.join(",") },
    strictness: "stop",
    error: commonTexts[language].refused.list,
  };
}

/** One entry of a list in the workbook and nothing else: "=KPI_PeopleList". */
export function oneOfList(source: string, language: Language): Check {
  return {
    rule: { kind: "list", source },
    strictness: "stop",
    error: commonTexts[language].refused.list,
  };
}

/** A list that only offers: "=KPI_PeopleList", or words of which others may be typed. */
export function offered(source: string | readonly string[]): Check {
  return {
    rule: { kind: "list", source: typeof source === "string" ? source : source.join(",") },
    strictness: "none",
  };
}

/** The earliest date that a date cell takes: 2000-01-01; Excel wants a limit. */
const earliest = 36526;
/** 2199-12-31 */
const latest = 109574;

export function dateOnly(language: Language): Check {
  return {
    rule: { kind: "date", min: earliest, max: latest },
    strictness: "stop",
    error: commonTexts[language].refused.date,
  };
}

export function numberFrom(min: number, language: Language, max?: number): Check {
  return {
    rule: { kind: "decimal", min, ...(max !== undefined && { max }) },
    strictness: "stop",
    error: commonTexts[language].refused.number,
  };
}

export function wholeFrom(min: number, language: Language, max?: number): Check {
  return {
    rule: { kind: "whole", min, ...(max !== undefined && { max }) },
    strictness: "stop",
    error: commonTexts[language].refused.whole,
  };
}

/** Any number, whatever its sign; text is refused, as the functions refuse it too. */
export function anyNumber(language: Language): Check {
  return {
    rule: { kind: "decimal", min: -1e12, max: 1e12 },
    strictness: "stop",
    error: commonTexts[language].refused.number,
  };
}

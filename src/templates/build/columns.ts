/** Columns that occur on many sheets, without their words. */
import type { Language } from "../plan";
import { anyNumber, dateOnly, numberFrom, offered, oneOf, wholeFrom } from "./checks";
import { numberFormats } from "./look";
import type { WordlessColumn } from "./table";

/** What people type, by kind; a sheet adds its widths. */
export function typed(language: Language) {
  const input = { filling: "input" as const };
  const centered = { ...input, horizontal: "Center" as const };
  return {
    text: { ...input, wrap: true },
    /** one name or several, with the list of people on offer */
    person: { ...input, wrap: true, validation: offered("=KPI_PeopleList") },
    metric: { ...input, wrap: true, validation: offered("=KPI_MetricList") },
    date: { ...centered, numberFormat: numberFormats.date, validation: dateOnly(language) },
    number: { ...input, numberFormat: numberFormats.anyUnit, validation: anyNumber(language) },
    /** an amount that is not negative, in full */
    money: {
      ...input,
      numberFormat: numberFormats.count,
      validation: numberFrom(0, language),
    },
    percent: (max?: number) => ({
      ...centered,
      numberFormat: numberFormats.wholePercent,
      validation: numberFrom(0, language, max),
    }),
    whole: (min: number, max: number) => ({
      ...centered,
      validation: wholeFrom(min, language, max),
    }),
    /** one of these words and nothing else */
    word: (words: readonly string[]) => ({ ...centered, validation: oneOf(words, language) }),
    /** these words are on offer, others may be typed */
    suggestion: (source: string | readonly string[]) => ({
      ...input,
      wrap: true,
      validation: offered(source),
    }),
  } satisfies Record<string, WordlessColumn | ((...args: never[]) => WordlessColumn)>;
}

/** Paints a word of a column; `id` is the column. */
export function paintedWord(id: string, word: string, fill: string, color: string) {
  return { kind: "formula" as const, formula: `={${id}}="${word}"`, fill, color, bold: true };
}

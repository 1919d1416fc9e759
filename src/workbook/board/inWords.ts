/** Numbers as a reader of the language expects them, with their units. */
import type { Language } from "../../locales";
import { habits } from "../../locales/habits";
import type { MeasuredNumber } from "./numbers";

/** Excel's serial of 1970-01-01. */
const unixDay = 25569;

export function inWords({ value, kind, unit }: MeasuredNumber, language: Language): string {
  const dated = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }).format(
      (Math.floor(value) - unixDay) * 86_400_000
    );
  const { days } = habits[language];
  switch (kind) {
    case "percent":
      return new Intl.NumberFormat(language, {
        style: "percent",
        maximumFractionDigits: 1,
      }).format(value);
    case "date":
      return dated({ year: "numeric", month: "short", day: "numeric" });
    case "month":
      return dated({ year: "numeric", month: "long" });
    case "days":
      if (days !== undefined) return `${plain(value, language)}${days}`;
      return new Intl.NumberFormat(language, {
        style: "unit",
        unit: "day",
        unitDisplay: "long",
      }).format(value);
    case "points":
      return plain(value, language, 1);
    case "number":
      return unit === undefined ? plain(value, language) : measured(value, unit, language);
  }
}

/** What rounds to 0 has no sign. */
function plain(value: number, language: Language, digits = 2): string {
  return new Intl.NumberFormat(language, {
    maximumFractionDigits: digits,
    signDisplay: "negative",
  }).format(value);
}

/** In Chinese, yuan are counted by ten thousands and hundred millions. */
function measured(value: number, unit: string, language: Language): string {
  if (unit === "%") return `${plain(value, language)}%`;
  const { largeAmounts: large, oneOf } = habits[language];
  const absolute = Math.abs(value);
  if (large?.currencies.test(unit)) {
    const { sizes } = large;
    const { size, unit: word } = sizes.find((each) => absolute >= each.size) ?? sizes.at(-1)!;
    return `${plain(value / size, language)} ${word}`;
  }
  return `${plain(value, language)} ${absolute === 1 ? oneOf(unit) : unit}`;
}

/** A sentence with its names and numbers, which stand in it in braces. */
export function sentenceWith(
  sentence: string,
  words: Record<string, string | undefined>,
  numbers: Record<string, MeasuredNumber>,
  language: Language
): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const number = numbers[name];
    return number ? inWords(number, language) : (words[name] ?? "");
  });
}

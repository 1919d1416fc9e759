/** A statement in words: the language's sentence with its names and numbers. */
import type { Language } from "../../locales";
import { findingsTexts } from "../../locales/findings";
import type { Statement, StatementNumber } from "./types";

export function sentenceOf({ code, words, numbers }: Statement, language: Language): string {
  const texts = findingsTexts[language];
  const sentence = code === "late" && !words.who ? texts.lateOfNobody : texts.sentence[code];
  const facts = new Map<string, string>([
    ...Object.entries(words),
    ...Object.entries(numbers).map(([name, each]): [string, string] => [
      name,
      shown(each, language),
    ]),
  ]);
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => facts.get(name) ?? "");
}

/** Excel's serial of 1970-01-01. */
const unixDay = 25569;

function shown({ value, kind }: StatementNumber, language: Language): string {
  switch (kind) {
    case "percent":
      return new Intl.NumberFormat(language, {
        style: "percent",
        maximumFractionDigits: 1,
      }).format(value);
    case "month":
      return new Intl.DateTimeFormat(language, {
        year: "numeric",
        month: "long",
        timeZone: "UTC",
      }).format((value - unixDay) * 86_400_000);
    case "days":
      return new Intl.NumberFormat(language, {
        style: "unit",
        unit: "day",
        unitDisplay: "long",
      }).format(value);
    case "points":
      return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
    case "number":
      return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
  }
}

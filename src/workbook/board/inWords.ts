/** Numbers as a reader of the language expects them, with their units. */
import type { Language } from "../../locales";
import type { MeasuredNumber } from "./numbers";

/** Excel's serial of 1970-01-01. */
const unixDay = 25569;

export function inWords({ value, kind, unit }: MeasuredNumber, language: Language): string {
  const dated = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }).format(
      (Math.floor(value) - unixDay) * 86_400_000
    );
  switch (kind) {
    case "percent":
      return new Intl.NumberFormat(language, {
        style: "percent",
        maximumFractionDigits: 1,
      }).format(value);
    case "date":
      return dated({
        year: "numeric",
        month: language === "zh-CN" ? "long" : "short",
        day: "numeric",
      });
    case "month":
      return dated({ year: "numeric", month: "long" });
    case "days":
      // Between a number and a Chinese word our sheets leave a blank; the language's own unit does not.
      if (language === "zh-CN") return `${plain(value, language)} 天`;
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

const yuan = /^(元|人民币|yuan|cny|rmb)$/i;

/** In Chinese, yuan are counted by ten thousands and hundred millions. */
function measured(value: number, unit: string, language: Language): string {
  if (unit === "%") return `${plain(value, language)}%`;
  if (language === "zh-CN") {
    if (!yuan.test(unit)) return `${plain(value, language, 1)} ${unit}`;
    const size = Math.abs(value);
    if (size >= 1e8) return `${plain(value / 1e8, language)} 亿元`;
    return size >= 1e4 ? `${plain(value / 1e4, language)} 万元` : `${plain(value, language)} 元`;
  }
  return `${plain(value, language)} ${Math.abs(value) === 1 ? unit.replace(/s$/, "") : unit}`;
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

/** Numbers inside the dashboard's sentences, as formulas. */
import { numberFormats } from "../../build/look";
import type { Language } from "../../plan";

/** An amount of any size: in ten thousands from ten thousand up in Chinese, with separators from a thousand up in English. */
export function amountText(language: Language, amount: string): string {
  const large =
    language === "zh-CN"
      ? `IF(ABS(${amount})>=10000,TEXT(${amount}/10000,"#,##0.0")&"万"`
      : `IF(ABS(${amount})>=1000,TEXT(${amount},"#,##0")`;
  return `${large},ROUND(${amount},2)&"")`;
}

/** The same for numbers in cells and on axes. */
export function amountFormat(language: Language): string {
  // The escaped point stands one digit before the end of the thousands: 1,200,000 → 1200 → 120.0.
  return language === "zh-CN"
    ? '[>=10000]0\\.0,"万";[<=-10000]-0\\.0,"万";General'
    : numberFormats.anyUnit;
}

export function percentText(share: string): string {
  return `TEXT(${share},"0.0%")`;
}

/** A sentence as a formula: each part is a text in quotes, or a formula that gives its number or name. */
export function sentence(...parts: readonly string[]): string {
  return parts.join("&");
}

export function quoted(text: string): string {
  return `"${text}"`;
}

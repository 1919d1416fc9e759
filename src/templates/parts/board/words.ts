/** Numbers inside the dashboard's sentences, as formulas. */
import { settingsTexts } from "../../../locales/templates/settings";
import type { Language } from "../../plan";

/** An amount of any size: with separators from a thousand up; Chinese yuan in ten thousands from ten thousand up. */
export function amountText(language: Language, amount: string): string {
  const plain = `IF(ABS(${amount})>=1000,TEXT(${amount},"#,##0"),ROUND(${amount},2)&"")`;
  const yuan = settingsTexts["zh-CN"].currency;
  return language === "zh-CN"
    ? `IF(AND(KPI_Currency="${yuan}",ABS(${amount})>=10000),TEXT(${amount}/10000,"#,##0.0")&"万",${plain})`
    : plain;
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

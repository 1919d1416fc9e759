/** Numbers inside the dashboard's sentences, as formulas. */
import { habits } from "../../../locales/habits";
import { settingsTexts } from "../../../locales/templates/settings";
import type { Language } from "../../plan";

/** An amount of any size: with separators from a thousand up; Chinese yuan in ten thousands from ten thousand up. */
export function amountText(language: Language, amount: string): string {
  const plain = `IF(ABS(${amount})>=1000,TEXT(${amount},"#,##0"),ROUND(${amount},2)&"")`;
  const large = habits[language].largeAmounts;
  if (!large) return plain;
  const { from, unit } = large;
  const ours = `AND(KPI_Currency="${settingsTexts[language].currency}",ABS(${amount})>=${from})`;
  return `IF(${ours},TEXT(${amount}/${from},"#,##0.0")&"${unit}",${plain})`;
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

/** The calm look that all sheets share, and the number formats that more than one of them uses. */
import { habits } from "../../locales/habits";
import { settingsTexts } from "../../locales/templates/settings";
import { targetsTexts } from "../../locales/templates/targets";
import type { Choices, ConditionalRule } from "../plan";

export const colors = {
  ink: "#1F2937",
  quiet: "#64748B",
  title: "#1F3A5F",
  header: "#1F3A5F",
  headerText: "#FFFFFF",
  section: "#DCE6F0",
  line: "#D5DBE3",
  /** where users type */
  input: "#FFFBE6",
  /** filled in by a formula that users may type over */
  offered: "#EAF3FB",
  computed: "#F3F5F7",
  bar: "#8FB8DE",
  good: "#1B7F4B",
  goodFill: "#DDF3E4",
  warn: "#9A6200",
  warnFill: "#FFF0CC",
  bad: "#B42318",
  badFill: "#FBE0DD",
} as const;

/** Who fills a cell: the user, the user or else a formula, or a formula alone. */
export type Filling = "input" | "offered" | "computed";

export const fills: Record<Filling, string> = {
  input: colors.input,
  offered: colors.offered,
  computed: colors.computed,
};

export const numberFormats = {
  date: "yyyy-mm-dd",
  percent: "0.0%",
  wholePercent: "0%",
  count: "#,##0",
  /** separators from a thousand up, and as typed below: for columns whose rows have units of their own */
  anyUnit: "[>=1000]#,##0;[<=-1000]-#,##0;General",
  days: "0.0",
  /** points out of a hundred */
  score: "0.0",
} as const;

/** In what amounts are counted, as far as anybody has said so; the example's are in its own currency. */
export function currencyOf({ language, content, currency, setup }: Choices): string | undefined {
  const own = content === "example" ? settingsTexts[language].currency : undefined;
  return setup?.currency ?? currency ?? own;
}

/** The units that targets are offered, amounts first: in the workbook's own currency. */
export function unitsOf(choices: Choices): string[] {
  const [usual, ...others] = targetsTexts[choices.language].units;
  return [currencyOf(choices) ?? usual!, ...others];
}

/** Money as a sales manager reads it: in ten thousands (80.0万) where Chinese amounts are surely in yuan, else in full. */
export function moneyFormat(choices: Choices): string {
  const large = habits[choices.language].largeAmounts;
  if (!large || currencyOf(choices) !== settingsTexts[choices.language].currency)
    return numberFormats.anyUnit;
  const { from, numberFormat } = large;
  return `[>=${from}]${numberFormat};[<=-${from}]-${numberFormat};General`;
}

/** Numbers of a row by the unit of its target: rates as percentages. */
export function unitFormat(unit: string): string {
  return unit === "%" ? numberFormats.percent : numberFormats.anyUnit;
}

/** What is missing in words: a positive gap is short, a negative one ahead. */
export function gapFormat(
  number: string,
  words: { short: string; ahead: string; even: string }
): string {
  return `"${words.short} "${number};"${words.ahead} "${number};"${words.even}"`;
}

/** The same in colour; `id` is the gap's column. */
export function gapRules(id: string): ConditionalRule[] {
  return [
    { kind: "formula", formula: `=AND(ISNUMBER({${id}}),{${id}}>0)`, color: colors.bad },
    { kind: "formula", formula: `=AND(ISNUMBER({${id}}),{${id}}<0)`, color: colors.good },
  ];
}

/** Words for a light of 1, -1 or 0. */
export function lightFormat(words: { green: string; amber: string; red: string }): string {
  return `"${words.green}";"${words.red}";"${words.amber}"`;
}

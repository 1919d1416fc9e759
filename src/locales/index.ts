/** The languages users can read, and how one is chosen. Texts stand in a folder per language, a file per room. */
export const languages = ["en-US", "zh-CN"] as const;
export type Language = (typeof languages)[number];

/** A set of texts in every language; the English set's shape is the one all others must have. */
export type ByLanguage<Texts> = Record<Language, Texts>;

/** The language to show for a locale such as "zh-TW", "en-GB" or undefined: Chinese for any Chinese, else English. */
export function languageFor(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}

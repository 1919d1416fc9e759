/** The languages users can read, and how one is chosen. Texts stand in a folder per language, a file per room. */
export const languages = ["en-US", "zh-CN"] as const;
export type Language = (typeof languages)[number];

/** What stands wherever no other language is known. */
export const usualLanguage: Language = "en-US";

/** A set of texts in every language; the English set's shape is the one all others must have. */
export type ByLanguage<Texts> = Record<Language, Texts>;

/**
 * Joins a room's texts of all languages. `of` requires the language's file by a path that has the language in it, so that
 * no room has to be told of a new language: webpack, Jest and jiti find the files by their place.
 */
export function inEach<Texts>(of: (language: Language) => Texts): ByLanguage<Texts> {
  return Object.fromEntries(
    languages.map((language) => [language, of(language)])
  ) as ByLanguage<Texts>;
}

/** "zh-TW" → "zh" */
const mainPart = (locale: string) => locale.toLowerCase().split("-")[0];

/** The language to show for a locale such as "zh-TW", "en-GB" or undefined: Chinese for any Chinese, else English. */
export function languageFor(locale: string | undefined): Language {
  const wanted = locale?.toLowerCase() ?? "";
  return (
    languages.find((each) => each.toLowerCase() === wanted) ??
    languages.find((each) => mainPart(each) === mainPart(wanted)) ??
    usualLanguage
  );
}

/** "functions.json", "functions.zh-CN.json": where a file that is made once per language is kept. */
export function fileOf(name: string, language: Language): string {
  return language === usualLanguage ? name : name.replace(/(?=\.[^.]+$)/, `.${language}`);
}

/** Texts with facts in braces. */

export type TextFacts = Record<string, string | number | undefined>;

const placeholder = /\{(\w+)\}/g;

/** The text with its facts put in; a fact that is missing leaves nothing behind. */
export function fill(text: string, facts: TextFacts): string {
  return text.replace(placeholder, (_, fact: string) => String(facts[fact] ?? ""));
}

/** The sentences whose facts are all there, with the facts put in. */
export function fillSentences(sentences: readonly string[], facts: TextFacts): string[] {
  return sentences
    .filter((sentence) =>
      [...sentence.matchAll(placeholder)].every(([, fact]) => facts[fact] !== undefined)
    )
    .map((sentence) => fill(sentence, facts));
}

/** "1 table", "2 tables": the form that the language has for this number, the number written its way. */
export function counted(
  forms: { one: string; other: string },
  n: number,
  language: string
): string {
  const form = new Intl.PluralRules(language).select(n) === "one" ? forms.one : forms.other;
  return fill(form, { n: n.toLocaleString(language) });
}

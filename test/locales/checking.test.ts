/** The check's texts: complete and alike in every language. */
import { languages } from "../../src/locales";
import { checkingTexts } from "../../src/locales/checking";
import type { FindingCode } from "../../src/workbook/types";

const codes = Object.keys(checkingTexts["en-US"].finding) as FindingCode[];
const factsOf = (texts: readonly string[]) =>
  [...new Set(texts.join(" ").match(/\{\w+\}/g))].sort();

test.each(codes)("%s names the same facts in every language, and is said without any", (code) => {
  for (const language of languages) {
    const { finding, mend } = checkingTexts[language];
    expect(finding[code].some((sentence) => !sentence.includes("{"))).toBe(true);
    expect(factsOf(finding[code])).toEqual(factsOf(checkingTexts["en-US"].finding[code]));
    expect(factsOf(mend[code])).toEqual(factsOf(checkingTexts["en-US"].mend[code]));
  }
});

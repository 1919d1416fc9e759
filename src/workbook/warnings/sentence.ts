/** A warning in words: the language's sentence with its names and numbers. */
import type { Language } from "../../locales";
import { warningsTexts } from "../../locales/warnings";
import { sentenceWith } from "../board/inWords";
import type { Warning } from "./types";

export function warningSentence({ code, words, numbers }: Warning, language: Language): string {
  return sentenceWith(warningsTexts[language].sentence[code], { ...words }, numbers, language);
}

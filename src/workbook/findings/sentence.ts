/** A statement in words: the language's sentence with its names and numbers. */
import type { Language } from "../../locales";
import { findingsTexts } from "../../locales/findings";
import { sentenceWith } from "../board/inWords";
import type { Statement } from "./types";

export function sentenceOf({ code, words, numbers }: Statement, language: Language): string {
  const texts = findingsTexts[language];
  const sentence = code === "late" && !words.who ? texts.lateOfNobody : texts.sentence[code];
  return sentenceWith(sentence, { ...words }, numbers, language);
}

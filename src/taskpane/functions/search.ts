/** Finds functions by name, by task, in either language, by pinyin or its initials. */
import { catalogue, type FunctionId } from "../../functions/catalogue";
import { languages } from "../../locales";
import { functionErrors } from "../../locales/functionErrors";
import { functionTexts } from "../../locales/functions";
import type { ParameterName } from "../../functions/catalogue";
import pinyin from "./pinyin.json";

interface Entry {
  id: FunctionId;
  /** what it is called and asked for */
  phrases: string[];
  /** everything that is said about it */
  text: string;
  /** each Chinese phrase as syllables: ["wan", "cheng", "lv"] */
  syllables: string[][];
}

const spoken: Readonly<Record<FunctionId, readonly string[]>> = pinyin;

const entries: readonly Entry[] = catalogue.map(({ id, parameters }) => {
  const texts = languages.map((language) => functionTexts[language].functions[id]);
  const phrases = texts.flatMap(({ searches }) => searches.map(normal));
  const names = parameters.flatMap(({ name }) =>
    languages.map((language) => functionErrors[language].parameterName(name as ParameterName, id))
  );
  const text = [...phrases, ...texts.map(({ description }) => description), ...names].join(" ");
  return { id, phrases, text: normal(text), syllables: spoken[id].map((one) => one.split(" ")) };
});

/** Words that every question has. */
const fillers = new Set(
  "a an and are at do for have how i in is it many much my of on our or the this to we what which with".split(
    " "
  )
);

/** What parts words, and Chinese for "how", "how to compute" and "please". */
const between = /(?:[\s,，。?？!！]|怎么算|怎么|怎样|如何|请问|[吗呢])+/;

function normal(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/**
 * The functions that fit, the best first: by name, by a phrase, by all the words, by how it sounds, and last by most of
 * the words. All of them, in the reference's order, where nothing is searched for.
 */
export function search(typed: string): FunctionId[] {
  const query = normal(typed)
    .trim()
    .replace(/^=?kpi\./, "");
  if (query === "") return entries.map(({ id }) => id);
  return entries
    .map((entry) => ({ id: entry.id, rank: rankOf(entry, query) }))
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => other.rank - one.rank)
    .map(({ id }) => id);
}

function rankOf(entry: Entry, query: string): number {
  const name = entry.id.toLowerCase();
  if (name === query) return 9;
  if (name.startsWith(query)) return 8;
  if (entry.phrases.includes(query)) return 7;
  if (entry.phrases.some((phrase) => phrase.startsWith(query))) return 6;
  const words = query.split(between).filter((word) => word !== "" && !fillers.has(word));
  const holds = (text: string) => words.length > 0 && words.every((word) => hasWord(text, word));
  if (entry.phrases.some(holds)) return 5;
  if (holds(entry.text)) return 4;
  if (/^[a-z ]+$/.test(query) && sounds(entry, query)) return 3;
  if (query.length > 2 && name.includes(query)) return 2;
  return mostOf(entry, query);
}

/** Latin words from their beginning, so that "gap" is not found in "singapore"; Chinese anywhere. */
function hasWord(text: string, word: string): boolean {
  if (!/^[a-z]/.test(word)) return text.includes(word);
  return ` ${text}`.split(/[^a-z0-9°]+/).some((other) => other.startsWith(word));
}

/** Whether a phrase holds the syllables, in full or by their initials, from some syllable on. */
function sounds({ syllables }: Entry, query: string): boolean {
  const letters = query.replaceAll(" ", "").replaceAll("lü", "lv");
  if (letters.length < 2) return false;
  return syllables.some(
    (phrase) =>
      phrase
        .map((syllable) => syllable[0])
        .join("")
        .includes(letters) || phrase.some((_, at) => phrase.slice(at).join("").startsWith(letters))
  );
}

const enough = 0.6;

/** Chinese is written without spaces: below 1 by how many of the query's pairs of characters are there, else 0. */
function mostOf({ text }: Entry, query: string): number {
  const characters = [...query.replace(/[^\p{Script=Han}]/gu, "")];
  const pairs = characters.slice(1).map((character, at) => characters[at] + character);
  if (pairs.length < 2) return 0;
  const share = pairs.filter((pair) => text.includes(pair)).length / pairs.length;
  return share >= enough ? share : 0;
}

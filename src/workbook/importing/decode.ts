/** Bytes of a text file to text: which encoding they are in is told by the bytes alone. */
import { analyse } from "chardet";
import { languages } from "../../locales";
import { fileWords } from "../../locales/columnWords";
import type { Encoding } from "./types";

/** as much of a file as is looked at to guess its encoding */
const sampleLength = 65_536;

export function encodingOf(bytes: Uint8Array): Encoding {
  return marked(bytes) ?? wide(bytes) ?? (isUtf8(bytes) ? "utf-8" : guessed(bytes));
}

/** The text, without a byte order mark; bytes that mean nothing become U+FFFD. */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

function marked([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}

/** Commas, digits and line ends have a zero byte in UTF-16, behind or before; no other text has one. */
function wide(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  const end = Math.min(bytes.length, sampleLength);
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at % 2]++;
  if (zeros[0] + zeros[1] < end / 50) return undefined;
  return zeros[1] > zeros[0] ? "utf-16le" : "utf-16be";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const candidates = ["gb18030", "big5", "windows-1252"] as const;

/**
 * Short files give the detector little to go by, so what it says counts only among encodings in which equally many
 * words of sales data can be read.
 */
function guessed(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, sampleLength);
  const found = analyse(sample);
  const confidence = (encoding: Encoding) =>
    Math.max(
      0,
      ...found.filter(({ name }) => isSame(name, encoding)).map((each) => each.confidence)
    );
  const ranked = candidates.map((encoding) => ({
    encoding,
    words: wordsIn(decode(sample.subarray(0, 4096), encoding)),
    confidence: confidence(encoding),
  }));
  ranked.sort((one, other) => other.words - one.words || other.confidence - one.confidence);
  return ranked[0].encoding;
}

function isSame(name: string, encoding: Encoding): boolean {
  if (encoding === "windows-1252") return name === "windows-1252" || name.startsWith("ISO-8859-1");
  return name.toLowerCase() === encoding;
}

const words = languages.flatMap((language) => {
  const { columnWords, totalWords } = fileWords[language];
  return [...Object.values(columnWords).flat(), ...totalWords];
});
/** Latin words read the same in all of these encodings. */
const chinese = words.filter((word) => /[^\p{ASCII}]/u.test(word));

function wordsIn(text: string): number {
  return chinese.filter((word) => text.includes(word)).length;
}

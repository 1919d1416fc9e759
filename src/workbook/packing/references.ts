/** Whether a formula, as a file keeps it, reads something that is left out of a pack. */

export interface LeftOut {
  /** sheets, tables and names */
  sheets: readonly string[];
  tables: readonly string[];
  names: readonly string[];
}

/**
 * A text, what a reference to a table says in brackets, a sheet in quotes, or a word, which may name a sheet, a table, a
 * name or a function.
 */
const pieces =
  /"(?:[^"]|"")*"|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|'((?:[^']|'')+)'(?=!)|([\p{L}_\\][\p{L}\p{N}_.\\?]*)(!?)/gu;

/** What a formula says only when it is computed: it may lead anywhere. */
const computedReference = /(?<![\p{L}\p{N}_.])(?:INDIRECT|HYPERLINK)\s*\(/iu;

/** One reference over several sheets: Jan:Mar!B2, 'Jan:Mar'!B2. */
const acrossSheets = /(?:^|[^!\]$\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_.]*:[\p{L}_][\p{L}\p{N}_.]*!/u;

/** True also where the formula's meaning cannot be told from its text, so that nothing points at what is not there. */
export function readsAny({ sheets, tables, names }: LeftOut): (formula: string) => boolean {
  const lower = (texts: readonly string[]) => new Set(texts.map((text) => text.toLowerCase()));
  const goneSheets = lower(sheets);
  const goneWords = lower([...tables, ...names]);
  return (formula) => {
    if (computedReference.test(formula) || acrossSheets.test(formula)) return true;
    for (const [, quoted, word, mark] of formula.matchAll(pieces)) {
      const gone = mark === "!" ? goneSheets : goneWords;
      if (word !== undefined && gone.has(word.toLowerCase())) return true;
      if (quoted === undefined) continue;
      const sheet = quoted.replaceAll("''", "'").toLowerCase();
      if (sheet.includes("[")) continue;
      if (sheet.includes(":") || goneSheets.has(sheet)) return true;
    }
    return false;
  };
}

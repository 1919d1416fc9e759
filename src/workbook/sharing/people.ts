/** People's names within texts: who is meant by a cell, and a text without those who are not to be seen in it. */

/** What stands between the people of one cell. */
const separators = /([,，、;；/&\n]|\s+(?:and|和|与)\s+)/;

/** As they are compared: capitals and the width of a space make no difference. */
const compared = (text: string) => text.trim().replace(/\s+/g, " ").toLowerCase();

/** Which of these people a cell names; a name that holds a separator itself is one person's. */
export function peopleIn(text: string, names: readonly string[]): Set<string> {
  const known = new Map(names.map((name) => [compared(name), name]));
  const pieces = text.split(separators);
  const found = new Set<string>();
  for (let from = 0; from < pieces.length; from += 2) {
    for (let to = pieces.length; to > from; to -= 2) {
      const name = known.get(compared(pieces.slice(from, to).join("")));
      if (name === undefined) continue;
      found.add(name);
      from = to - 1;
      break;
    }
  }
  return found;
}

/** A letter that makes one word with its neighbour: Ann is not meant by "Annual". */
const wordSign = "[\\p{Script=Latin}\\p{N}]";
const startsWord = new RegExp(`^${wordSign}`, "u");
const endsWord = new RegExp(`${wordSign}$`, "u");

/** Puts `someone` where a text names anyone but `own`. Of names within one another the longest is meant. */
export function hiding(
  names: readonly string[],
  own: string,
  someone: string
): (text: string) => string {
  const longestFirst = [...new Set([...names, own])]
    .filter((name) => name.trim() !== "")
    .sort((one, other) => other.length - one.length);
  const pattern = new RegExp(longestFirst.map(patternOf).join("|"), "giu");
  const hide = (text: string): string =>
    text.replace(pattern, (match: string, offset: number) => {
      const isWithinWord = startsWord.test(match) && endsWord.test(text.slice(0, offset));
      if (isWithinWord) return match[0] + hide(match.slice(1));
      return compared(match) === compared(own) ? match : someone;
    });
  return hide;
}

function patternOf(name: string): string {
  const escaped = name
    .trim()
    .replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => (sign === "-" ? "\\x2d" : `\\${sign}`))
    .replace(/\s+/g, "\\s+");
  return endsWord.test(name.trim()) ? `${escaped}(?!${wordSign})` : escaped;
}

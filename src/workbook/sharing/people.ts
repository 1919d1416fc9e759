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

/** Stands for the own name while others' short forms are looked for; no text that a cell takes has it. */
const ownSign = "\uE000";

/**
 * Puts `someone` where a text names anyone but `own`, by the whole name or by what colleagues call each other. Of names
 * within one another the longest is meant; a short form that fits several people is hidden too.
 */
export function hiding(
  names: readonly string[],
  own: string,
  someone: string
): (text: string) => string {
  const longestFirst = [...new Set([...names, own])]
    .filter((name) => name.trim() !== "")
    .sort((one, other) => other.length - one.length);
  const pattern = new RegExp(longestFirst.map(patternOf).join("|"), "giu");
  const others = longestFirst.filter((name) => compared(name) !== compared(own));
  const forms = [...new Set(others.flatMap(shortForms))];
  const shortPattern = forms.length > 0 ? new RegExp(forms.join("|"), "gu") : undefined;
  return (text) => {
    const kept: string[] = [];
    const hide = (piece: string): string =>
      piece.replace(pattern, (match: string, offset: number) => {
        const isWithinWord = startsWord.test(match) && endsWord.test(piece.slice(0, offset));
        if (isWithinWord) return match[0] + hide(match.slice(1));
        if (compared(match) !== compared(own)) return someone;
        kept.push(match);
        return ownSign;
      });
    const whole = hide(text);
    const hidden = shortPattern ? whole.replace(shortPattern, () => someone) : whole;
    return hidden.replaceAll(ownSign, () => kept.shift() ?? "");
  };
}

function patternOf(name: string): string {
  const escaped = name
    .trim()
    .replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => (sign === "-" ? "\\x2d" : `\\${sign}`))
    .replace(/\s+/g, "\\s+");
  return endsWord.test(name.trim()) ? `${escaped}(?!${wordSign})` : escaped;
}

/** Surnames of two signs that are in use. */
const longSurname =
  /^(?:欧阳|上官|司马|诸葛|司徒|夏侯|皇甫|尉迟|公孙|慕容|令狐|东方|南宫|西门|独孤|端木)/;
const titles = "总监|总|经理|主管|主任|部长|区长|店长|组长|队长|老师|助理|顾问|董|姐|哥|工";

/**
 * Patterns of what somebody is called for short: each part of a name that is written with spaces; a given name of two
 * signs, 小王, 王经理, 阿芳, 芳姐.
 */
function shortForms(name: string): string[] {
  const trimmed = name.trim();
  if (/^\p{Script=Han}{2,5}$/u.test(trimmed)) {
    const surname = longSurname.exec(trimmed)?.[0] ?? trimmed[0];
    const given = trimmed.slice(surname.length);
    const last = given.slice(-1);
    // 施工 is what builders do
    const title = surname === "施" ? titles.replace("|工", "") : titles;
    return [
      ...(given.length > 1 ? [given] : []),
      ...[`[小老阿]${surname}`, `${surname}(?:${title})`],
      ...(last === "" ? [] : [`[小阿]${last}`, `${last}(?:${last}|姐|哥|总)`]),
    ];
  }
  // with its capitals, so that Will is hidden and "will" is not
  return (trimmed.match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [])
    .filter((part) => part.length > 1 && part !== trimmed)
    .map((part) => `(?<!${wordSign}|\\p{L})${part}(?!${wordSign}|\\p{L})`);
}

/** A short text that is another one when any of the texts is another, told without comparing them all again. */
export function stampOfTexts(texts: Iterable<string>): string {
  let one = 17;
  let other = 31;
  let count = 0;
  for (const text of texts) {
    count++;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      one = Math.imul(one ^ code, 0x01000193);
      other = Math.imul(other + code, 0x85ebca6b) ^ (other >>> 13);
    }
  }
  return `${count} ${one >>> 0} ${other >>> 0}`;
}

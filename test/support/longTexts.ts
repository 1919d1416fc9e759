/** A language that does not exist: English in words as long as German ones, before anything is drawn with them. */

/** Each word two fifths longer, a short one by more; what stands in braces is a fact's name. */
export function lengthened(text: string): string {
  return text.replace(/\{\w+\}|\p{L}{2,}/gu, (word) =>
    word.startsWith("{") ? word : word + "enschaften".slice(0, Math.ceil(word.length * 0.4))
  );
}

/** Texts of any shape, each lengthened; functions among them stay, and what is proposed to be typed. */
export function inLong<Texts>(texts: Texts): Texts {
  if (typeof texts === "string") return lengthened(texts) as Texts;
  if (Array.isArray(texts)) return texts.map((each: unknown) => inLong(each)) as Texts;
  if (typeof texts !== "object" || texts === null) return texts;
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      name === "proposed" ? (text as unknown) : inLong(text as unknown),
    ])
  ) as Texts;
}

/**
 * For the browser, before any other script of a page: as `inEach` of src/locales joins the languages of a room, the English
 * texts become long ones. What goes into sheets and files stays as it is, and the habits of the language.
 */
export const speakLong = `{
  const join = Object.fromEntries;
  const lengthened = ${lengthened.toString()};
  const inLong = ${inLong.toString()};
  const ofSheets = ["sheetName", "legend", "columnWords", "months"];
  Object.fromEntries = (entries) => {
    const joined = join(entries);
    const texts = joined["en-US"];
    if (typeof texts === "function" && "zh-CN" in joined)
      return { ...joined, "en-US": async () => inLong(await texts()) };
    if (!("zh-CN" in joined) || typeof texts !== "object" || ofSheets.some((name) => name in texts))
      return joined;
    return { ...joined, "en-US": inLong(texts) };
  };
}`;

/** Which of our columns the name of a file's column may mean. */
import { languages } from "../../locales";
import { fileWords } from "../../locales/columnWords";
import { actualsTexts } from "../../locales/templates/actuals";
import type { Target } from "./types";
import { nameOf, plainly } from "./words";

export interface Named {
  target: Target;
  /** 1 for the very word, less the smaller its part in the name */
  score: number;
}

/** by the plain word; among the words of a target the earlier ones are the usual ones */
const words = new Map<string, Named[]>();
for (const language of languages) {
  const own = Object.entries(actualsTexts[language].columns).map(
    ([target, { header }]) => [target as Target, header, 1] as const
  );
  const others = Object.entries(fileWords[language].columnWords).flatMap(([target, list]) =>
    list.map((word, at) => [target as Target, word, 1 - at / 500] as const)
  );
  for (const [target, word, score] of [...own, ...others]) {
    const plain = plainly(word);
    const known = words.get(plain) ?? [];
    if (!known.some((each) => each.target === target)) known.push({ target, score });
    words.set(plain, known);
  }
}

/** Names that hold one of our words and mean something else. */
const misleading =
  /单价|單價|均价|价格|税率|税额|稅額|折扣|优惠|毛利|利润|比例|占比|同比|环比|增长率|完成率|未回款|未收|余额|计划|预计|目标|价税比|邮箱|电话|地址|备注|price|discount|tax|margin|profit|rate|percent|balance|outstanding|target|forecast|email|phone|address|note|remark/i;

const remembered = new Map<string, Named[]>();

/** Best first; empty where the name says nothing. */
export function targetsNamed(header: string): Named[] {
  const plain = nameOf(header) || plainly(header);
  let found = remembered.get(plain);
  if (!found) remembered.set(plain, (found = lookUp(plain)));
  return found;
}

function lookUp(plain: string): Named[] {
  if (plain === "" || plain.length > 40) return [];
  const exact = words.get(plain);
  if (exact) return exact;
  if (misleading.test(plain)) return [];
  const partial = new Map<Target, number>();
  for (const [word, targets] of words) {
    const isLongEnough = /\p{ASCII}/u.test(word) ? word.length >= 4 : word.length >= 2;
    if (!isLongEnough || !plain.includes(word)) continue;
    // What a Chinese or English compound ends with says what it is: 客户归属部门 is a department.
    const isHead = plain.endsWith(word);
    const score = (isHead ? 0.55 : 0.4) + (0.35 * word.length) / plain.length;
    for (const { target } of targets) {
      partial.set(target, Math.max(partial.get(target) ?? 0, score));
    }
  }
  return [...partial]
    .map(([target, score]) => ({ target, score }))
    .sort((one, other) => other.score - one.score);
}

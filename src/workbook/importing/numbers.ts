/** Numbers as exports write them: with thousands marks, currencies, units and accountants' parentheses. */

export type DecimalMark = "." | ",";

export interface ReadNumber {
  value: number;
  /** yuan in one unit, where the cell names one (元, 万); the value is in that unit's yuan already */
  inYuan: boolean;
}

const units: Readonly<Record<string, number>> = {
  元: 1,
  千: 1e3,
  千元: 1e3,
  万: 1e4,
  萬: 1e4,
  万元: 1e4,
  萬元: 1e4,
  百万: 1e6,
  百万元: 1e6,
  亿: 1e8,
  億: 1e8,
  亿元: 1e8,
  億元: 1e8,
};
/** What may stand behind a count and says nothing about its size. */
const counters = /(?:件|台|个|箱|套|吨|pcs|units?)$/i;
const unit = /(百万元?|[千万萬亿億]元?|元)$/;
const currency =
  /^(?:[¥￥$€£]|rmb|cny|usd|eur|hkd|人民币|us\$|hk\$)\s*|\s*(?:[¥￥$€£]|rmb|cny|usd|eur|hkd)$/i;
const blanks = new Set([
  "",
  "-",
  "--",
  "—",
  "——",
  "–",
  "/",
  "\\",
  "n/a",
  "#n/a",
  "null",
  "none",
  "nan",
  "无",
]);
const plain = /^-?\d+(?:\.\d+)?$/;
const grouped = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** null for a blank, undefined for what is no number. `decimal` only matters where a mark can be read in two ways. */
export function readNumber(text: string, decimal: DecimalMark): ReadNumber | null | undefined {
  // The usual forms first: a file has hundreds of thousands of them.
  if (decimal === ".") {
    if (plain.test(text)) return { value: Number(text) || 0, inYuan: false };
    if (grouped.test(text)) return { value: Number(text.replaceAll(",", "")) || 0, inYuan: false };
  }
  let rest = text.normalize("NFKC").trim();
  if (blanks.has(rest.toLowerCase())) return null;
  let sign = 1;
  const flip = (found: boolean, without: string) => {
    if (!found) return;
    sign = -sign;
    rest = without.trim();
  };
  flip(/^\(.*\)$/.test(rest), rest.slice(1, -1));
  rest = rest.replace(/[−–﹣]/g, "-");
  rest = rest.replace(/^([+-]?)\s*/, "$1");
  flip(rest.startsWith("-"), rest.slice(1));
  rest = rest.replace(/^\+/, "").replace(currency, "").trim();
  flip(rest.startsWith("-"), rest.slice(1));
  flip(rest.endsWith("-"), rest.slice(0, -1));
  flip(/^\(.*\)$/.test(rest), rest.slice(1, -1));
  rest = rest.replace(currency, "").replace(counters, "").trim();

  let factor = 1;
  let inYuan = false;
  if (rest.endsWith("%")) {
    factor = 0.01;
    rest = rest.slice(0, -1).trim();
  } else {
    const found = unit.exec(rest)?.[1];
    if (found) {
      factor = units[found];
      inYuan = true;
      rest = rest.slice(0, -found.length).trim();
    }
  }
  const digits = withoutMarks(rest, decimal);
  if (digits === undefined) return undefined;
  const value = factor === 1 ? Number(digits) : rounded(Number(digits) * factor);
  return { value: sign * value || 0, inYuan };
}

/** 1.2 × 10,000 is 12,000 and not 11,999.999…: the noise of the multiplication goes. */
function rounded(value: number): number {
  return Number(value.toPrecision(14));
}

const withDot =
  /^(?:\d+|\d{1,3}(?:[,' ’]\d{3})+|\d{1,3}(?:,\d{2})*,\d{3}|\d{1,4}(?:,\d{4})+)?(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i;
const withComma = /^(?:\d+|\d{1,3}(?:[.' ’]\d{3})+)?(?:,\d*)?$/;

/** "1,234.5" as "1234.5"; undefined where the marks do not stand where such marks stand. */
function withoutMarks(text: string, decimal: DecimalMark): string | undefined {
  if (!/\d/.test(text)) return undefined;
  if (decimal === ".") return withDot.test(text) ? text.replace(/[,' ’]/g, "") : undefined;
  if (!withComma.test(text)) return undefined;
  return text.replace(/[.' ’]/g, "").replace(",", ".");
}

/**
 * Which mark stands before the decimals of a column. A number with both marks tells, and one whose mark cannot be a
 * thousands mark; where none does, `usual` (what the rest of the file writes) decides, and at last the dot.
 */
export function decimalMarkOf(
  texts: Iterable<string>,
  usual?: DecimalMark
): DecimalMark | undefined {
  let commaIsThousands = false;
  for (const text of texts) {
    const lastDot = text.lastIndexOf(".");
    const lastComma = text.lastIndexOf(",");
    if (lastDot < 0 && lastComma < 0) continue;
    if (lastDot >= 0 && lastComma >= 0) return lastDot > lastComma ? "." : ",";
    const mark = lastDot >= 0 ? "." : ",";
    const [first, ...groups] = text.replace(/[^\d.,]/g, "").split(mark);
    const isGrouped = /^[1-9]\d{0,2}$/.test(first) && groups.every((digits) => digits.length === 3);
    if (!isGrouped && groups.length === 1) return mark;
    if (groups.length > 1) return mark === "." ? "," : ".";
    commaIsThousands ||= mark === ",";
  }
  return usual ?? (commaIsThousands ? "." : undefined);
}

/** The unit that a column's name states, in yuan: "Amount (万元)" is 10,000; undefined where it states none. */
export function unitOf(header: string): number | undefined {
  const inside =
    /[(（[【]([^)）\]】]*)[)）\]】]/.exec(header)?.[1] ?? /[:：/_-]\s*(\S+)$/.exec(header)?.[1];
  const text = inside?.replace(/^单位[:：]?/, "").trim() ?? "";
  if (text in units) return units[text];
  if (/^(?:yuan|rmb|cny)$/i.test(text)) return 1;
  if (/^(?:ten thousand yuan|10k)$/i.test(text)) return 1e4;
  return undefined;
}

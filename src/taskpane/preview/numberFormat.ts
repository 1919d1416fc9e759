/**
 * Shows a number as its cell would: as much of Excel's number formats as the templates write. Digits, separators,
 * percent, thousands cut off by trailing commas, literals, dates, sections by sign and by condition. Colours are left
 * to the sheet.
 */

const msPerDay = 86_400_000;
const origin = Date.UTC(1899, 11, 30);

/** A quoted or escaped literal, or a single character. */
const pieces = /"[^"]*"|\\.|[^"\\]/gu;

export function displayed(value: number, format = "General"): string {
  const { section, shown } = sectionFor(value, format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/));
  const text = section.replace(/\[[^\]]*\]/g, "");
  if (text === "General" || text === "") return general(shown);
  const bare = text.replace(/"[^"]*"|\\./g, "");
  return /[ymd]/i.test(bare) ? asDate(value, text) : asNumber(shown, text, bare);
}

/** The section that a number falls into, and the number as that section shows it: without its sign in one of its own. */
function sectionFor(value: number, sections: string[]): { section: string; shown: number } {
  const conditions = sections.map((section) => /^\[([<>]=?|=)(-?[\d.]+)\]/.exec(section));
  if (conditions.some(Boolean)) {
    const holds = (index: number) => {
      const [, sign, limit] = conditions[index] ?? [];
      if (!sign) return true;
      const difference = value - Number(limit);
      if (difference === 0) return sign.includes("=");
      return sign.startsWith(difference > 0 ? ">" : "<");
    };
    const index = sections.findIndex((_, at) => holds(at));
    const section = sections[index] ?? "General";
    return { section, shown: section.includes("-") ? Math.abs(value) : value };
  }
  const [positive, negative, zero = positive] = sections;
  if (value < 0 && negative !== undefined) return { section: negative, shown: -value };
  return { section: value === 0 ? zero : positive, shown: value };
}

/** Up to eleven characters' worth of digits, as a cell of normal width shows them. */
function general(value: number): string {
  return String(Number(value.toPrecision(10)));
}

function asDate(value: number, format: string): string {
  const date = new Date(origin + Math.floor(value) * msPerDay);
  const two = (part: number) => String(part).padStart(2, "0");
  const parts: Record<string, string> = {
    yyyy: String(date.getUTCFullYear()),
    yy: two(date.getUTCFullYear() % 100),
    mm: two(date.getUTCMonth() + 1),
    m: String(date.getUTCMonth() + 1),
    dd: two(date.getUTCDate()),
    d: String(date.getUTCDate()),
  };
  return format.replace(/"([^"]*)"|\\(.)|y+|m+|d+/g, (part, quoted, escaped) => {
    return quoted ?? escaped ?? parts[part] ?? part;
  });
}

function asNumber(value: number, format: string, bare: string): string {
  const scaled = (value * (bare.includes("%") ? 100 : 1)) / 1000 ** cutThousands(bare);
  const [whole, fraction = ""] = bare.split(".");
  const decimals = fraction.replace(/[^0#?]/g, "").length;
  const [digits, decimalDigits = ""] = Math.abs(scaled).toFixed(decimals).split(".");
  const body = withDigits(format, digits, decimalDigits, /[#0?],[#0?]/.test(whole));
  return scaled < 0 && Number(scaled.toFixed(decimals)) !== 0 ? `-${body}` : body;
}

/** How often the commas behind the last digit divide by a thousand. */
function cutThousands(bare: string): number {
  return /[0#?](,*)[^0#?,]*$/.exec(bare)?.[1].length ?? 0;
}

/** The format with the digits in its places, filled from the right; what has no place stands at the first one. */
function withDigits(format: string, whole: string, decimals: string, grouped: boolean): string {
  const parts: string[] = format.match(pieces) ?? [];
  const point = parts.indexOf(".");
  const isPlace = (part: string) => /^[0#?]$/.test(part);
  const wholeEnd = point < 0 ? parts.length : point;
  const first = parts.findIndex(isPlace);
  const needed = parts.slice(0, wholeEnd).filter((part) => part === "0").length;
  let rest = (whole === "0" ? "" : whole).padStart(needed, "0");
  let restDecimals = decimals;
  const out: string[] = [];
  for (let index = wholeEnd - 1; index >= 0; index--) {
    const part = parts[index];
    if (part === ",") continue;
    if (!isPlace(part)) out.unshift(literal(part));
    else if (index === first) out.unshift(grouped ? rest.replace(/\B(?=(\d{3})+$)/g, ",") : rest);
    else if (grouped) continue;
    else {
      out.unshift(rest.slice(-1));
      rest = rest.slice(0, -1);
    }
  }
  for (const part of parts.slice(wholeEnd)) {
    if (isPlace(part)) {
      out.push(restDecimals.slice(0, 1));
      restDecimals = restDecimals.slice(1);
    } else if (part !== ",") out.push(literal(part));
  }
  return out.join("");
}

function literal(part: string): string {
  if (part.startsWith('"')) return part.slice(1, -1);
  return part.startsWith("\\") ? part.slice(1) : part;
}
